import type { Bar } from './chart-columns.ts'

/**
 * How bars compare with those of the year before, where no month is compared day by day: 0.1 is a
 * tenth more. Undefined unless most whole bars have one beside them: one month of ten says nothing
 * of a year.
 */
export function plainChange(bars: readonly Bar[]): number | undefined {
  // Means of a day over times of different length do not add up.
  if (bars.some(({ days }) => days !== undefined)) return undefined
  const whole = bars.filter(({ value, partial }) => value !== undefined && !partial)
  const pairs = whole.filter(({ before }) => before !== undefined)
  if (pairs.length < whole.length * 0.8) return undefined
  const before = pairs.reduce((sum, one) => sum + (one.before ?? 0), 0)
  const now = pairs.reduce((sum, { value }) => sum + (value ?? 0), 0)
  return before > 0 ? now / before - 1 : undefined
}
