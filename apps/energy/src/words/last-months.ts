import { monthAfter } from '@selfdata/insights'

/** The last twelve months, the running one last. */
export function lastMonths(today: string): string[] {
  const current = today.slice(0, 7)
  return Array.from({ length: 12 }, (_, index) => monthAfter(current, index - 11))
}
