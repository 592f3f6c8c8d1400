import { monthAfter } from '@selfdata/insights'
import { localMonth } from '@selfdata/records'

/** The twelve months up to now on the territory's calendar, oldest first: `2025-12`, … */
export function lastMonths(now: Date, timeZone: string): string[] {
  const current = localMonth(now.toISOString(), timeZone)
  return Array.from({ length: 12 }, (_, index) => monthAfter(current, index - 11))
}

/** The months of a calendar year, of the current one up to now. */
export function monthsOfYear(year: number, now: Date, timeZone: string): string[] {
  const current = localMonth(now.toISOString(), timeZone)
  const all = Array.from({ length: 12 }, (_, index) => monthAfter(`${year}-01`, index))
  return all.filter((month) => month <= current)
}

/** The calendar years of these months. */
export function yearsOf(months: readonly string[]): number[] {
  return [...new Set(months.map((month) => Number(month.slice(0, 4))))]
}
