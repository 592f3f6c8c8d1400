import type { DateTime } from '@selfdata/vocab'
import { instantOf } from './date-time.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

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
  // Asking the calendar takes longer than all the rest. Clocks change on quarters of an hour.
  const instant = instantOf(dateTime)
  const quarter = `${Math.floor(instant / 900_000)} ${timeZone}`
  const known = days.get(quarter)
  if (known !== undefined) return known
  const { year, month, day } = localParts(instant, timeZone)
  if (days.size >= remembered) days.clear()
  days.set(quarter, `${year}-${month}-${day}`)
  return `${year}-${month}-${day}`
}

const remembered = 5000
const days = new Map<string, string>()

/** The first instant of a month (`2026-03`) in a time zone, as `2026-03-01T00:00:00+01:00`. */
export function monthStart(month: string, timeZone: string): DateTime {
  const asUtc = Date.parse(`${month}-01T00:00:00Z`)
  // The offset just there, found in two steps: around a clock change the first guess can miss.
  const guess = asUtc - offsetAt(asUtc, timeZone)
  const offset = offsetAt(guess, timeZone)
  const minutes = Math.round(offset / 60_000)
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  const sign = minutes < 0 ? '-' : '+'
  return `${month}-01T00:00:00${sign}${two(hours)}:${two(rest)}`
}

/** How far local clocks are ahead of UTC at an instant, in milliseconds. */
export function offsetAt(instant: number, timeZone: string): number {
  const { year, month, day, hour, minute, second } = localParts(instant, timeZone)
  const local = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return local - Math.floor(instant / 1000) * 1000
}

function localParts(instant: number, timeZone: string): Record<string, string> {
  const parts = formatOf(timeZone).formatToParts(instant)
  const found = Object.fromEntries(parts.map(({ type, value }) => [type, value]))
  return { ...found, year: found['year']!.padStart(4, '0') }
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    })
    formats.set(timeZone, format)
  }
  return format
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
