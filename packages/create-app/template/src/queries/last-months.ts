import { monthAfter } from '@selfdata/insights'
import { localMonth } from '@selfdata/records'

/** The twelve months up to now on the territory's calendar: `2026-03`. */
export function lastMonths(now: Date, timeZone: string): string[] {
  const current = localMonth(now.toISOString(), timeZone)
  return Array.from({ length: 12 }, (_, index) => monthAfter(current, index - 11))
}
