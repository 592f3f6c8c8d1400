import type { DateTime } from '@selfdata/vocab'

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
  const known = offsetsOf(timeZone)
  const start = Math.floor(ms / day) * day
  const before = offsetAt(start, known)
  if (before === offsetAt(start + day, known)) return before
  return offsetAt(Math.floor(ms / quarter) * quarter, known)
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

interface Offsets {
  format: Intl.DateTimeFormat
  /** Minutes by instant. */
  minutes: Map<number, number>
}

/** So many instants of a zone are remembered: those of half a century. */
const remembered = 20_000
const zones = new Map<string, Offsets>()

function offsetsOf(timeZone: string): Offsets {
  let known = zones.get(timeZone)
  if (!known) {
    const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    known = { format, minutes: new Map() }
    zones.set(timeZone, known)
  }
  return known
}

function offsetAt(ms: number, { format, minutes }: Offsets): number {
  let offset = minutes.get(ms)
  if (offset === undefined) {
    offset = readOffset(ms, format)
    if (minutes.size >= remembered) minutes.clear()
    minutes.set(ms, offset)
  }
  return offset
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
