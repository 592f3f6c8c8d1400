import { isWholeMonth } from '@selfdata/insights'
import type { EnergyMonth } from '@selfdata/insights'

const fewestDays = 60

/** What a year comes to at the mean of the days that are known. */
export function yearlyOf(days: readonly { value: number | null }[]): number | undefined {
  const known = days.flatMap(({ value }) => (value === null ? [] : [value]))
  if (known.length < fewestDays) return undefined
  return (known.reduce((sum, value) => sum + value, 0) * 365) / known.length
}

/** What the last twelve months came to, where each is known whole: a winter alone is no year. */
export function billedYear(months: readonly EnergyMonth[]): number | undefined {
  const last = months.filter(isWholeMonth).slice(-12)
  const [first, end] = [last[0]?.month, last.at(-1)?.month]
  if (!first || !end || last.length < 12 || monthsBetween(first, end) !== 11) return undefined
  return last.reduce((sum, { total = 0 }) => sum + total, 0)
}

function monthsBetween(first: string, last: string): number {
  const count = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
  return count(last) - count(first)
}
