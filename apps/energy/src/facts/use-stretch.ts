import { billAsMonth, billedWithin, compareWithUsual, daysWithin } from '@selfdata/insights'
import { energyCost, holesOf } from '@selfdata/insights'
import { sumOfCosts, withCurves } from '@selfdata/insights'
import { useTerritory } from '@selfdata/ui'
import type { EnergyResource } from '@selfdata/vocab'
import { computed } from 'vue'
import { useCurves } from '../queries/curves.ts'
import { barsOfBilledYear } from './bill-columns.ts'
import { barsOfDay, barsOfDays, barsOfMonth, barsOfYear } from './chart-columns.ts'
import { ownCurves } from './own-curves.ts'
import { monthFacts } from './resource-facts.ts'
import { datesWithin, firstDate, lastDate, monthsOf } from './spans.ts'
import type { Stretch } from './spans.ts'
import { touchingBills } from './touching-bills.ts'
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

  const within = computed(() => ({ from: firstDate(stretch()), to: lastDate(stretch()) }))
  /** Bills of which some days lie in it. */
  const touching = computed(() => touchingBills(own.value?.bills ?? [], within.value))
  /** What bills add, which is told of a year only: nobody knows of a month what a quarter came to. */
  const billed = computed(() =>
    billedWithin(stretch().span === 'year' ? touching.value : [], within.value),
  )

  const bars = computed(() => {
    const { span, at } = stretch()
    const days = own.value?.days ?? []
    const months = own.value?.months ?? []
    if (span === 'year' && touching.value.length > 0)
      return barsOfBilledYear(months, own.value?.bills ?? [], at)
    if (span === 'year') return barsOfYear(months, at)
    if (span === 'month') return barsOfMonth(days, at)
    if (span === 'week') return barsOfDays(days, { first: at, count: 7, byWeekday: true })
    const ofDay = { electricity: load.value, gas: [], water: flow.value }[resource()]
    return barsOfDay(ofDay.filter(({ startTime }) => startTime.startsWith(at)))
  })
  /** The day as a whole, where only its sum is known. */
  const dayTotal = computed(() => own.value?.days.find(({ date }) => date === stretch().at))
  const inStretch = computed(() => {
    return (own.value?.months ?? [])
      .filter(({ month }) => monthsOf(stretch()).includes(month))
      .map((month) => (opened().length === 0 ? month : daysWithin(month, within.value)))
  })
  const total = computed(() => {
    const known = inStretch.value.flatMap(({ total: one }) => one ?? [])
    if (known.length === 0 && billed.value.days === 0) return undefined
    return known.reduce((sum, one) => sum + one, billed.value.value)
  })
  const perDay = computed(() => {
    // A month that is told as one is of all its days.
    const days = inStretch.value
      .filter((month) => month.total !== undefined)
      .reduce((sum, month) => sum + (month.knownDays || month.days.length), billed.value.days)
    return total.value === undefined || days <= 1 ? undefined : total.value / days
  })
  const cost = computed(() => {
    const parts = stretch().span === 'year' ? touching.value : []
    return sumOfCosts([
      ...parts.flatMap(
        (bill) => energyCost(billAsMonth(bill, within.value), all.prices.value) ?? [],
      ),
      ...inStretch.value.flatMap((month) => {
        const exact = resource() === 'electricity' && opened().length > 0
        const priced = exact ? withCurves(month, load.value, { timeZone }) : month
        return energyCost(priced, all.prices.value) ?? []
      }),
    ])
  })
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
    const { from, to } = within.value
    return (own.value?.anomalies ?? []).filter((one) => one.from <= to && one.to >= from)
  })
  /** The bill that a month, a week or a day without a figure of its own lies in. */
  const inBill = computed(() =>
    stretch().span === 'year' || bars.value.some(({ value }) => value !== undefined)
      ? undefined
      : touching.value[0],
  )
  const holes = computed(() => holesOf(own.value?.months ?? [], own.value?.bills))
  const sums = {
    total,
    perDay,
    billed,
    touching,
    inBill,
    cost,
    comparison,
    usual,
    isSumOnly,
    unusual,
  }
  return { ...all, own, bars, dayTotal, ...sums, holes, curvesError, curvesLoading }
}
