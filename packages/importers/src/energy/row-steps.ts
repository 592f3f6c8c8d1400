import { dayOf } from './day.ts'

/** Whether rows are of steps within days: there are more of them than twice the days they are of. */
export function isSteps(rows: readonly { time: number }[], timeZone: string): boolean {
  const days = new Set(rows.map(({ time }) => dayOf(time, timeZone).date))
  return rows.length > 2 * days.size
}

/** Whether a day has rows of several times; the same row twice is none. */
export function isWithinDays(rows: readonly { time: number }[], timeZone: string): boolean {
  const times = new Set(rows.map(({ time }) => time))
  const days = new Set([...times].map((time) => dayOf(time, timeZone).date))
  return times.size > days.size
}

/** The most frequent time between two rows in order, in milliseconds. */
export function usualStep(rows: readonly { time: number }[]): number {
  const counts = new Map<number, number>()
  for (const [position, { time }] of rows.entries()) {
    const gap = (rows[position + 1]?.time ?? time) - time
    if (gap > 0) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  }
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? 3_600_000
}

/**
 * Whether steps are dated at their end. Most tables date them at their start; where the first one
 * of the file comes a step after midnight, it is the end.
 */
export function areDatedAtEnd(
  ordered: readonly { time: number }[],
  { step, timeZone }: { step: number; timeZone: string },
): boolean {
  const [first] = ordered
  return first !== undefined && first.time === dayOf(first.time, timeZone).start + step
}

/**
 * Whether values are what a meter shows, one after the other: they never fall, and all that they
 * rise by is less than what the meter showed at first.
 */
export function isCumulative(values: readonly number[]): boolean {
  const [first = 0, last = 0] = [values[0], values.at(-1)]
  const falls = values.some((value, place) => value < (values[place - 1] ?? value))
  return values.length >= 4 && !falls && last > first && last - first < first
}
