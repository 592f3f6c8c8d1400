import { energyResources, withMeanPrices } from '@selfdata/insights'
import { computed } from 'vue'
import { useEnergy, useToday } from '../queries/energy.ts'
import { useHome } from '../queries/home.ts'
import { useWeather } from '../queries/weather.ts'
import { resourceFacts } from './resource-facts.ts'

/** The facts of every resource of a year and the one before; this year where none is named. */
export function useFacts(year?: () => number) {
  const today = useToday()
  const energy = useEnergy(year ?? (() => Number(today.slice(0, 4))))
  const { home, error: homeError } = useHome()
  const { data: weather } = useWeather()
  const contracts = computed(() => withMeanPrices(home.value.contracts))
  const degreeDays = computed(() => weather.value?.days)
  const facts = computed(() =>
    energyResources.flatMap(
      (resource) =>
        resourceFacts(resource, energy.months.value, {
          contracts: contracts.value,
          consents: home.value.consents,
          degreeDays: degreeDays.value,
          today,
        }) ?? [],
    ),
  )
  const anomalies = computed(() =>
    facts.value
      .flatMap((one) => one.anomalies)
      .toSorted((one, other) => (one.to < other.to ? 1 : -1)),
  )
  return {
    ...energy,
    today,
    home,
    homeError,
    weather,
    contracts,
    degreeDays,
    facts,
    anomalies,
  }
}

/** What a year comes to at the mean of the days that are known. */
export function yearlyOf(days: readonly { value: number | null }[]): number | undefined {
  const known = days.flatMap(({ value }) => (value === null ? [] : [value]))
  if (known.length < 60) return undefined
  return (known.reduce((sum, value) => sum + value, 0) * 365) / known.length
}
