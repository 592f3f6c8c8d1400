import { dayOf } from './day.ts'
import type { Month } from './month.ts'

/** What was counted in one sum over more than a day: a month, or from one reading to the next. */
export interface Stretch {
  start: number
  end: number
  /** Midnight at which the day begins that is told as the last one. */
  lastDay: number
}

/** As bills of a month tell it: between two readings, four weeks at least and six at most. In days. */
const [shortest, longest] = [26, 45]
/** Longer than anybody goes without a reading: one of the two dates is wrong. In days. */
const tooLong = 1100

/**
 * What lies between two dates of a row. The last day belongs to it, unless it is the one that the
 * next stretch begins on: `01/01 - 31/01` and `01/01 - 01/02` are both January. Undefined for a day;
 * in words why it can be none.
 */
export function stretchBetween(
  from: number,
  until: number,
  timeZone: string,
): Stretch | 'ends-before-start' | 'other-stretch' | undefined {
  const [first, last] = [dayOf(from, timeZone), dayOf(until, timeZone)]
  if (last.start < first.start) return 'ends-before-start'
  if (until - from < 90_000_000) return undefined
  const end = first.date.slice(8) === last.date.slice(8) ? last.start : last.end
  if (daysIn({ start: first.start, end }) > tooLong) return 'other-stretch'
  return { start: first.start, end, lastDay: last.start }
}

/** How the time of a sum is called: a month where it is as long as one. */
export function periodOf(stretch: {
  start: number
  end: number
}): 'day' | 'month' | 'between-readings' {
  const days = daysIn(stretch)
  if (days === 1) return 'day'
  return days >= shortest && days <= longest ? 'month' : 'between-readings'
}

/**
 * Stretches of one meter of which each ends on the day that the next begins: that day, the day of
 * the reading, counts in the next one only.
 */
export function withoutSharedDays<T extends { stretch?: Stretch }>(rows: readonly T[]): T[] {
  const starts = new Set(rows.flatMap(({ stretch }) => stretch?.start ?? []))
  const isShared = rows.some(({ stretch }) => stretch && starts.has(stretch.lastDay))
  if (!isShared) return [...rows]
  return rows.map((row) =>
    row.stretch && !starts.has(row.stretch.end)
      ? { ...row, stretch: { ...row.stretch, end: row.stretch.lastDay } }
      : row,
  )
}

/**
 * Rows that are each dated by the reading at their end, of what was used since the row before;
 * nobody knows since when the first one counts.
 */
export function sincePrevious<T extends { time: number; stretch?: Stretch }>(
  rows: readonly T[],
  timeZone: string,
): { first?: T; others: T[] } {
  const ordered = rows.toSorted((one, other) => one.time - other.time)
  const begins = [...new Set(ordered.map(({ time }) => dayOf(time, timeZone).start))]
  const [first] = ordered
  const others = ordered.flatMap((row) => {
    const lastDay = dayOf(row.time, timeZone).start
    const start = begins[begins.indexOf(lastDay) - 1]
    return start === undefined ? [] : [{ ...row, stretch: { start, end: lastDay, lastDay } }]
  })
  return { ...(first && { first }), others }
}

/**
 * The months of rows that are dated by one day each, where these days lie as far apart as months do:
 * rows of the first days tell of the month that begins, rows of the last days of the one that ends.
 * Undefined where rows are of days. Whoever reads bills by their dates alone cannot know what they are of.
 */
export function monthsApart(
  rows: readonly { time: number }[],
  timeZone: string,
): ((time: number) => Month | undefined) | undefined {
  if (!areFarApart(rows, timeZone)) return undefined
  const days = [...new Set(rows.map(({ time }) => dayOf(time, timeZone).start))]
  const months = new Map(days.map((day) => [day, monthOfDay(day, timeZone)]))
  const sides = new Set([...months.values()].map((month) => month?.side))
  return (time) => {
    const month = months.get(dayOf(time, timeZone).start)
    return sides.size === 1 && month ? { start: month.start, end: month.end } : undefined
  }
}

/** Whether between any two rows lie as many days as in a month. */
export function areFarApart(rows: readonly { time: number }[], timeZone: string): boolean {
  const days = [...new Set(rows.map(({ time }) => dayOf(time, timeZone).start))].toSorted(
    (one, other) => one - other,
  )
  return (
    days.length > 1 && !days.some((day, place) => day - (days[place - 1] ?? 0) < shortest * aDay)
  )
}

const aDay = 86_400_000

function daysIn({ start, end }: { start: number; end: number }): number {
  return Math.round((end - start) / aDay)
}

/** The month that a day is the first or the last of. */
function monthOfDay(
  day: number,
  timeZone: string,
): (Month & { side: 'first' | 'last' }) | undefined {
  const { date, start, end } = dayOf(day, timeZone)
  const length = new Date(
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0),
  ).getUTCDate()
  // Noon is within the day whichever way the clocks change.
  const noon = (first: number, days: number) => first + 43_200_000 + days * aDay
  if (date.endsWith('-01'))
    return { start, end: dayOf(noon(start, length - 1), timeZone).end, side: 'first' }
  if (Number(date.slice(8)) === length)
    return { start: dayOf(noon(start, 1 - length), timeZone).start, end, side: 'last' }
  return undefined
}
