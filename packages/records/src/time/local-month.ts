import type { DateTime } from '@selfdata/vocab'
import { instantOf } from './date-time.ts'
import { remembering } from './remembering.ts'
import { dateTimeAt, offsetMinutes } from './zone-offset.ts'

const day = 86_400_000

/** The date so many days after the first of 1970: many records are of one day. */
const dateOf = remembering((days) => new Date(days * day).toISOString().slice(0, 10))

/**
 * The calendar month of an instant in a time zone, as `2026-03`.
 *
 * @param timeZone IANA name, such as `Europe/Paris`
 * @throws {RangeError} for an unknown time zone, or a time without offset
 */
export function localMonth(dateTime: DateTime, timeZone: string): string {
  return localDay(dateTime, timeZone).slice(0, 7)
}

/**
 * The calendar day of an instant in a time zone, as `2026-03-09`.
 *
 * @throws {RangeError} for an unknown time zone, or a time without offset
 */
export function localDay(dateTime: DateTime, timeZone: string): string {
  const instant = instantOf(dateTime)
  return dateOf(Math.floor((instant + offsetMinutes(instant, timeZone) * 60_000) / day))
}

/** The first instant of a month (`2026-03`) in a time zone, as `2026-03-01T00:00:00+01:00`. */
export function monthStart(month: string, timeZone: string): DateTime {
  return dayStart(`${month}-01`, timeZone)
}

/** Midnight of a date (`2026-03-09`) in a time zone, as `2026-03-09T00:00:00+01:00`. */
export function dayStart(date: string, timeZone: string): DateTime {
  const asUtc = Date.parse(`${date}T00:00:00Z`)
  // The offset just there, found in two steps: around a clock change the first guess can miss.
  const guess = asUtc - offsetMinutes(asUtc, timeZone) * 60_000
  const offset = offsetMinutes(guess, timeZone)
  return dateTimeAt(asUtc - offset * 60_000, offset)
}
