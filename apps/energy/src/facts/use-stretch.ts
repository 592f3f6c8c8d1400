import { energyCost, holesOf } from '@selfdata/insights'
import type { EnergyCost } from '@selfdata/insights'
import type { EnergyResource } from '@selfdata/vocab'
import { computed } from 'vue'
import { useCurves } from '../queries/curves.ts'
import { barsOfDay, barsOfDays, barsOfMonth, barsOfYear } from './chart-columns.ts'
import { monthFacts } from './resource-facts.ts'
import { firstDate } from './spans.ts'
import type { Stretch } from './spans.ts'
import { useFacts } from './use-facts.ts'

/** One stretch of time of one resource: its bars, what it costs and how it compares. */
export function useStretch(resource: () => EnergyResource, stretch: () => Stretch) {
  const year = () => Number(stretch().at.slice(0, 4))
  const all = useFacts(year)
  const own = computed(() => all.facts.value.find((one) => one.resource === resource()))
  const isDay = () => stretch().span === 'day'
  const month = () => (isDay() ? stretch().at.slice(0, 7) : undefined)
  const { data: curves, error: curvesError, isLoading: curvesLoading } = useCurves(month)

  const bars = computed(() => {
    const { span, at } = stretch()
    const days = own.value?.days ?? []
    if (span === 'year') return barsOfYear(own.value?.months ?? [], at)
    if (span === 'month') return barsOfMonth(days, at)
    if (span === 'week') return barsOfDays(days, { first: at, count: 7, byWeekday: true })
    const ofDay = resource() === 'water' ? curves.value?.flow : curves.value?.load
    return barsOfDay((ofDay ?? []).filter(({ startTime }) => startTime.startsWith(at)))
  })
  /** The day as a whole, where only its sum is known. */
  const dayTotal = computed(() => own.value?.days.find(({ date }) => date === stretch().at))
  const inStretch = computed(() =>
    (own.value?.months ?? []).filter(({ month: name }) =>
      stretch().span === 'year' ? name.startsWith(stretch().at) : name === stretch().at,
    ),
  )
  const costs = computed(() =>
    inStretch.value.flatMap((one) => energyCost(one, all.contracts.value) ?? []),
  )
  const cost = computed((): EnergyCost | undefined => added(costs.value))
  const comparison = computed(() => {
    const [only] = inStretch.value
    if (stretch().span !== 'month' || !only || !own.value) return undefined
    return monthFacts(only, {
      days: own.value.days,
      contracts: all.contracts.value,
      degreeDays: all.degreeDays.value,
    }).comparison
  })
  const holes = computed(() => holesOf(own.value?.months ?? []))
  const lastDate = computed(() => own.value?.freshness.latest ?? firstDate(stretch()))
  return {
    ...all,
    own,
    bars,
    dayTotal,
    cost,
    comparison,
    holes,
    lastDate,
    curvesError,
    curvesLoading,
  }
}

/** The costs of some months as one. */
function added(costs: readonly EnergyCost[]): EnergyCost | undefined {
  const [first, ...rest] = costs
  if (!first || rest.length === 0) return first
  const sum = (pick: (cost: EnergyCost) => number) =>
    costs.reduce((total, cost) => total + pick(cost), 0)
  const bands = new Map<string, EnergyCost['from']['bands'][number]>()
  for (const one of costs.flatMap(({ from }) => from.bands)) {
    const before = bands.get(one.band.id)
    bands.set(one.band.id, {
      band: one.band,
      amount: one.amount + (before?.amount ?? 0),
      euros: one.euros + (before?.euros ?? 0),
    })
  }
  const contracts = new Map(costs.flatMap(({ from }) => from.contracts.map((one) => [one.id, one])))
  return {
    value: sum(({ value }) => value),
    low: sum(({ low }) => low),
    high: sum(({ high }) => high),
    standing: sum(({ standing }) => standing),
    from: {
      bands: [...bands.values()],
      contracts: [...contracts.values()],
      detailedShare: sum(({ from }) => from.detailedShare) / costs.length,
      unknownDays: sum(({ from }) => from.unknownDays),
    },
  }
}
