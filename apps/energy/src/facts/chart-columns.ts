import { dateAfter } from '@selfdata/records'
import { datesOf, isWholeMonth, minutesOf, yearBefore } from '@selfdata/insights'
import type { EnergyBill, EnergyDay, EnergyMonth } from '@selfdata/insights'
import type { FlowCurve, LoadCurve } from '@selfdata/vocab'

/** One bar, before it has words. */
export interface Bar {
  /** `2026-03`, `2026-03-09`, or the number of a step of a day. */
  key: string
  /** Undefined: nothing is known, so nothing is drawn. */
  value: number | undefined
  /** Some of it was not measured. */
  partial: boolean
  /** The same a year before, where that is whole. */
  before?: number
  /** Begin of a step of a day, as an instant. */
  at?: number
  /** How many days it is of, where bars differ in that: then values are means of a day. */
  days?: number
  /** From when to when it is, where that is no month. */
  span?: { from: string; to: string }
  /** The bill that tells of it. */
  bill?: EnergyBill
}

/** A year by months; beside each the same month of the year before, where both are whole. */
export function barsOfYear(months: readonly EnergyMonth[], year: string): Bar[] {
  const byMonth = new Map(months.map((one) => [one.month, one]))
  return Array.from({ length: 12 }, (_, index) => {
    const key = `${year}-${String(index + 1).padStart(2, '0')}`
    const [own, before] = [byMonth.get(key), byMonth.get(`${Number(year) - 1}${key.slice(4)}`)]
    return {
      key,
      value: own?.total,
      partial: own?.total !== undefined && !isWholeMonth(own),
      ...(before?.total !== undefined && isWholeMonth(before) && { before: before.total }),
    }
  })
}

/** Some days, each beside the same date of the year before (a week: beside the same weekday). */
export function barsOfDays(
  days: readonly EnergyDay[],
  { first, count, byWeekday = false }: { first: string; count: number; byWeekday?: boolean },
): Bar[] {
  const byDate = new Map(days.map((day) => [day.date, day]))
  return Array.from({ length: count }, (_, index) => {
    const key = dateAfter(first, index)
    const day = byDate.get(key)
    const before = byDate.get(byWeekday ? dateAfter(key, -364) : yearBefore(key))
    return {
      key,
      value: day?.value ?? undefined,
      partial: day !== undefined && day.value !== null && day.share < 1,
      ...(before?.value != null && before.share >= 1 && { before: before.value }),
    }
  })
}

/** The dates of a month as bars. */
export function barsOfMonth(days: readonly EnergyDay[], month: string): Bar[] {
  return barsOfDays(days, { first: `${month}-01`, count: datesOf(month).length })
}

/**
 * The steps of a day: 23, 24 or 25 hours long, as the clock had it. Watt hours, or litres. Several
 * meters are added up, step by step.
 */
export function barsOfDay(curves: readonly (LoadCurve | FlowCurve)[]): Bar[] {
  const steps = new Map<number, Bar>()
  for (const curve of curves) {
    const minutes = minutesOf(curve.step) ?? 30
    const values = 'wattValues' in curve ? curve.wattValues : curve.litreValues
    const scale = 'wattValues' in curve ? minutes / 60 : 1
    for (const [index, value] of values.entries()) {
      const at = Date.parse(curve.startTime) + index * minutes * 60_000
      const before = steps.get(at)?.value
      const own = value === null ? undefined : value * scale
      steps.set(at, {
        key: String(at),
        at,
        value: own === undefined ? before : own + (before ?? 0),
        partial: false,
      })
    }
  }
  return [...steps.values()].toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0))
}
