import { dateAfter } from '@selfdata/records'
import type { EnergyDay } from './energy-month.ts'

/** Some days beside what the same weekdays usually come to. */
export interface UsualComparison {
  /** Sums over the days that could be compared. */
  now: number
  usual: number
  /** 0.1 is a tenth more than usual. */
  share: number
  /** How many days could be compared. */
  days: number
}

const weeks = 4
const enough = 3

/**
 * Compares some days with the mean of the same weekdays of the four weeks before: a Sunday is no
 * Monday. A day counts where it is whole and at least three of the four are.
 *
 * @param dates the dates to compare, such as those of a week
 * @returns undefined where no day can be compared
 */
export function compareWithUsual(
  days: readonly EnergyDay[],
  dates: readonly string[],
): UsualComparison | undefined {
  const whole = new Map(
    days.flatMap(({ date, value, share }) => (value !== null && share >= 1 ? [[date, value]] : [])),
  )
  const pairs = dates.flatMap((date) => {
    const value = whole.get(date)
    const before = Array.from({ length: weeks }, (_, index) => dateAfter(date, -7 * (index + 1)))
    const known = before.flatMap((one) => whole.get(one) ?? [])
    if (value === undefined || known.length < enough) return []
    return [{ value, usual: known.reduce((sum, one) => sum + one, 0) / known.length }]
  })
  const now = pairs.reduce((sum, { value }) => sum + value, 0)
  const usual = pairs.reduce((sum, pair) => sum + pair.usual, 0)
  if (usual === 0) return undefined
  return { now, usual, share: now / usual - 1, days: pairs.length }
}
