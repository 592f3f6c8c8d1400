import { dateAfter, offsetMinutes } from '@selfdata/records'

/** What the clock on the wall shows: half hour of the day, from 0 to 47, and whether it is a weekend. */
export interface LocalTime {
  /** `2026-03-29`. */
  date: string
  halfHour: number
  weekend: boolean
}

/**
 * Reads instants on the clock of a time zone. On the day clocks go forward the half hours 4 and 5
 * never come; on the day they go back they come twice.
 *
 * @throws {RangeError} for an unknown time zone
 */
export function localClock(timeZone: string): (instant: number) => LocalTime {
  return (instant) => {
    const local = new Date(instant + offsetMinutes(instant, timeZone) * 60_000)
    return {
      date: local.toISOString().slice(0, 10),
      halfHour: local.getUTCHours() * 2 + Math.floor(local.getUTCMinutes() / 30),
      weekend: local.getUTCDay() % 6 === 0,
    }
  }
}

/** Minutes of a duration such as `PT30M` or `PT1H`; undefined when it is none of a day at most. */
export function minutesOf(duration: string): number | undefined {
  const [, hours, minutes] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(duration) ?? []
  const total = Number(hours ?? 0) * 60 + Number(minutes ?? 0)
  return total > 0 && total <= 1440 ? total : undefined
}

/** Whether a date is a Saturday or a Sunday. */
export function isWeekend(date: string): boolean {
  return new Date(`${date}T00:00:00Z`).getUTCDay() % 6 === 0
}

/** How many days a month has: `2026-02` has 28. */
function daysInMonth(month: string): number {
  const [year, number] = month.split('-').map(Number)
  return new Date(Date.UTC(year ?? 0, number ?? 1, 0)).getUTCDate()
}

/** The dates of a month, in order. */
export function datesOf(month: string): string[] {
  return Array.from(
    { length: daysInMonth(month) },
    (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`,
  )
}

/** All dates from one to another, both included. */
export function datesBetween(from: string, to: string): string[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) =>
    dateAfter(from, index),
  )
}

/** How many days later one date is than another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
