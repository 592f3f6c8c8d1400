import { datesOf, monthAfter } from '@selfdata/insights'

/** The last twelve months, the running one last. */
export function lastMonths(today: string): string[] {
  const current = today.slice(0, 7)
  return Array.from({ length: 12 }, (_, index) => monthAfter(current, index - 11))
}

/** The first and the last day of months that follow each other. */
export function spanOfMonths(months: readonly string[]): { from: string; to: string } {
  return { from: `${months[0]}-01`, to: datesOf(months.at(-1)!).at(-1)! }
}
