import { calendarsOf, energyResources, withMeanPrices } from '@selfdata/insights'
import type { Prices } from '@selfdata/insights'
import { computed } from 'vue'
import { useDayColours } from '../queries/day-colours.ts'
import { useToday } from '../queries/energy.ts'
import { useWeather } from '../queries/weather.ts'
import { resourceFacts } from './resource-facts.ts'
import { useHomes } from './use-homes.ts'

/** The facts of every resource of a home, of a year and the one before; this year where none is named. */
export function useFacts(year?: () => number) {
  const today = useToday()
  const homes = useHomes(year ?? (() => Number(today.slice(0, 4))))
  const { data: weather } = useWeather()
  const { data: colours } = useDayColours()
  const own = computed(() => {
    const here = homes.profile.value?.id
    return homes.home.value.contracts.filter(({ home }) => home === undefined || home === here)
  })
  const prices = computed((): Prices => ({
    contracts: withMeanPrices(own.value),
    // What the territory publishes comes first: it is everybody's.
    calendars: [...(colours.value?.calendars ?? []), ...calendarsOf(homes.home.value.calendars)],
  }))
  const degreeDays = computed(() => weather.value?.days)
  const facts = computed(() =>
    energyResources.flatMap(
      (resource) =>
        resourceFacts(
          resource,
          { months: homes.months.value, bills: homes.bills.value },
          {
            prices: prices.value,
            consents: homes.home.value.consents,
            degreeDays: degreeDays.value,
            today,
          },
        ) ?? [],
    ),
  )
  const anomalies = computed(() =>
    facts.value
      .flatMap((one) => one.anomalies)
      .toSorted((one, other) => (one.to < other.to ? 1 : -1)),
  )
  return {
    ...homes,
    today,
    weather,
    colours,
    ownContracts: own,
    prices,
    degreeDays,
    facts,
    anomalies,
  }
}
