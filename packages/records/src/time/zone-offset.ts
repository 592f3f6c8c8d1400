import type { DateTime } from '@selfdata/vocab'
import { remembering } from './remembering.ts'

const day = 86_400_000
const quarter = 900_000

/**
 * Minutes that the clocks of a time zone are ahead of UTC at an instant.
 *
 * @param ms since 1970
 * @param timeZone IANA name, such as `Europe/Paris`
 * @throws {RangeError} for an unknown time zone, or an instant that is none
 */
export function offsetMinutes(ms: number, timeZone: string): number {
  // Asking the calendar takes longer than all the rest. Clocks change on few days of a year, and
  // then on a quarter of an hour.
  const offsetAt = offsetsOf(timeZone)
  const start = Math.floor(ms / day) * day
  const before = offsetAt(start)
  if (before === offsetAt(start + day)) return before
  return offsetAt(Math.floor(ms / quarter) * quarter)
}

/**
 * An instant as `xsd:dateTime` at an offset; whole seconds are written without fraction.
 *
 * @param ms since 1970
 * @param offset minutes ahead of UTC
 */
export function dateTimeAt(ms: number, offset: number): DateTime {
  const local = new Date(Math.round(ms) + offset * 60_000).toISOString().replace('.000Z', 'Z')
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60]
  return `${local.slice(0, -1)}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`
}

/** Minutes by instant. */
const zones = new Map<string, (ms: number) => number>()

function offsetsOf(timeZone: string): (ms: number) => number {
  let offsetAt = zones.get(timeZone)
  if (!offsetAt) {
    const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    offsetAt = remembering((ms) => readOffset(ms, format))
    zones.set(timeZone, offsetAt)
  }
  return offsetAt
}

/** The calendar says `GMT`, `GMT+05:45`, and of times before 1900 the seconds too. */
function readOffset(ms: number, format: Intl.DateTimeFormat): number {
  const name = format.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? []
  return (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
