import { dayOf } from './day.ts'
import type { Month } from './month.ts'

/** A month, or a stretch of days that is neither one day nor a month. */
export type Stretch = { month: Month } | { month?: undefined; days: number }

/** As bills tell it: between two readings, four weeks at least and six at most. */
const [shortest, longest] = [26, 45]

/**
 * What lies between two dates of a row. The last day belongs to it, unless it is the one that the
 * next stretch begins on: `01/01 - 31/01` and `01/01 - 01/02` are both January. Undefined for a day.
 */
export function stretchBetween(from: number, until: number, timeZone: string): Stretch | undefined {
  const [first, last] = [dayOf(from, timeZone), dayOf(until, timeZone)]
  const end = first.date.slice(8) === last.date.slice(8) ? last.start : last.end
  const days = Math.round((end - first.start) / 86_400_000)
  if (until - from < 90_000_000) return undefined
  const isMonth = days >= shortest && days <= longest
  return isMonth ? { month: { start: first.start, end } } : { days }
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
  const days = [...new Set(rows.map(({ time }) => dayOf(time, timeZone).start))].toSorted(
    (one, other) => one - other,
  )
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day))
  if (gaps.length === 0 || gaps.some((gap) => gap < shortest * 86_400_000)) return undefined
  const months = new Map(days.map((day) => [day, monthOfDay(day, timeZone)]))
  const sides = new Set([...months.values()].map((month) => month?.side))
  return (time) => {
    const month = months.get(dayOf(time, timeZone).start)
    return sides.size === 1 && month ? { start: month.start, end: month.end } : undefined
  }
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
  const noon = (first: number, days: number) => first + 43_200_000 + days * 86_400_000
  if (date.endsWith('-01'))
    return { start, end: dayOf(noon(start, length - 1), timeZone).end, side: 'first' }
  if (Number(date.slice(8)) === length)
    return { start: dayOf(noon(start, 1 - length), timeZone).start, end, side: 'last' }
  return undefined
}
