import { compareWithUsual, daysWithin, energyCost, holesOf } from '@selfdata/insights'
import { sumOfCosts, withCurves } from '@selfdata/insights'
import { useTerritory } from '@selfdata/ui'
import type { EnergyResource } from '@selfdata/vocab'
import { computed } from 'vue'
import { useCurves } from '../queries/curves.ts'
import { barsOfDay, barsOfDays, barsOfMonth, barsOfYear } from './chart-columns.ts'
import { ownCurves } from './own-curves.ts'
import { monthFacts } from './resource-facts.ts'
import { datesWithin, firstDate, lastDate, monthsOf } from './spans.ts'
import type { Stretch } from './spans.ts'
import { useFacts } from './use-facts.ts'

/** One stretch of time of one resource: its bars, what it costs and how it compares. */
export function useStretch(resource: () => EnergyResource, stretch: () => Stretch) {
  const { timeZone } = useTerritory()
  const all = useFacts(() => Number(lastDate(stretch()).slice(0, 4)))
  const own = computed(() => all.facts.value.find((one) => one.resource === resource()))
  // A day and a week are priced by their own half hours, so their curves are opened.
  const opened = () => (['day', 'week'].includes(stretch().span) ? monthsOf(stretch()) : [])
  const { data: curves, error: curvesError, isLoading: curvesLoading } = useCurves(opened)
  const load = computed(() => ownCurves(curves.value?.load ?? [], all.meters.value))
  const flow = computed(() => ownCurves(curves.value?.flow ?? [], all.meters.value))

  const bars = computed(() => {
    const { span, at } = stretch()
    const days = own.value?.days ?? []
    if (span === 'year') return barsOfYear(own.value?.months ?? [], at)
    if (span === 'month') return barsOfMonth(days, at)
    if (span === 'week') return barsOfDays(days, { first: at, count: 7, byWeekday: true })
    const ofDay = { electricity: load.value, gas: [], water: flow.value }[resource()]
    return barsOfDay(ofDay.filter(({ startTime }) => startTime.startsWith(at)))
  })
  /** The day as a whole, where only its sum is known. */
  const dayTotal = computed(() => own.value?.days.find(({ date }) => date === stretch().at))
  const inStretch = computed(() => {
    const [from, to] = [firstDate(stretch()), lastDate(stretch())]
    return (own.value?.months ?? [])
      .filter(({ month }) => monthsOf(stretch()).includes(month))
      .map((month) => (opened().length === 0 ? month : daysWithin(month, { from, to })))
  })
  const total = computed(() => {
    const known = inStretch.value.flatMap(({ total: one }) => one ?? [])
    return known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0)
  })
  const perDay = computed(() => {
    // A month that is told as one is of all its days.
    const days = inStretch.value
      .filter((month) => month.total !== undefined)
      .reduce((sum, month) => sum + (month.knownDays || month.days.length), 0)
    return total.value === undefined || days <= 1 ? undefined : total.value / days
  })
  const cost = computed(() =>
    sumOfCosts(
      inStretch.value.flatMap((month) => {
        const exact = resource() === 'electricity' && opened().length > 0
        const priced = exact ? withCurves(month, load.value, { timeZone }) : month
        return energyCost(priced, all.prices.value) ?? []
      }),
    ),
  )
  const comparison = computed(() => {
    const [only] = inStretch.value
    if (stretch().span !== 'month' || !only || !own.value) return undefined
    return monthFacts(only, {
      days: own.value.days,
      months: own.value.months,
      prices: all.prices.value,
      degreeDays: all.degreeDays.value,
    }).comparison
  })
  const usual = computed(() =>
    opened().length === 0
      ? undefined
      : compareWithUsual(own.value?.days ?? [], datesWithin(stretch())),
  )
  /** A month of a bill, which says nothing of its days. */
  const isSumOnly = computed(
    () =>
      stretch().span === 'month' &&
      total.value !== undefined &&
      bars.value.every(({ value }) => value === undefined),
  )
  /** What was out of the ordinary in it. */
  const unusual = computed(() => {
    const [from, to] = [firstDate(stretch()), lastDate(stretch())]
    return (own.value?.anomalies ?? []).filter((one) => one.from <= to && one.to >= from)
  })
  const holes = computed(() => holesOf(own.value?.months ?? []))
  const sums = { total, perDay, cost, comparison, usual, isSumOnly, unusual }
  return { ...all, own, bars, dayTotal, ...sums, holes, curvesError, curvesLoading }
}
