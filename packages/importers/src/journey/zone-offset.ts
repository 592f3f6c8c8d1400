import type { DateTime } from '@selfdata/vocab'

/** An instant as `xsd:dateTime` at an offset in minutes; whole seconds are written without fraction. */
export function dateTimeAt(ms: number, offset: number): DateTime {
  const local = new Date(Math.round(ms) + offset * 60_000).toISOString().replace('.000Z', 'Z')
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60]
  return `${local.slice(0, -1)}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`
}

/** Minutes that local clocks are ahead of UTC at an instant. */
export function offsetMinutes(ms: number, timeZone: string): number {
  // Asking Intl for every point of a track is far too slow. Clocks change on a quarter of an hour,
  // and on few days of a year.
  const day = Math.floor(ms / 86_400_000)
  const before = offsetAt(day * 86_400_000, timeZone)
  if (before === offsetAt((day + 1) * 86_400_000, timeZone)) return before
  return offsetAt(Math.floor(ms / 900_000) * 900_000, timeZone)
}

/** The instant of a local time; an hour that clocks show twice is taken as the first one. */
export function instantOfLocal(asUtc: number, timeZone: string): number {
  const before = asUtc - offsetMinutes(asUtc - 86_400_000, timeZone) * 60_000
  if (before + offsetMinutes(before, timeZone) * 60_000 === asUtc) return before
  return asUtc - offsetMinutes(asUtc + 86_400_000, timeZone) * 60_000
}

/** Minutes of an offset as it is written, `+02:00` or `-0530`; undefined for one that no place has. */
export function offsetOf(zone: string): number | undefined {
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  const [hours, minutes] = [Number(digits.slice(0, 2)), Number(digits.slice(2))]
  if (hours > 14 || minutes > 59) return undefined
  return (hours * 60 + minutes) * (zone.startsWith('-') ? -1 : 1)
}

const offsetsByZone = new Map<string, Map<number, number>>()

function offsets(timeZone: string): Map<number, number> {
  let known = offsetsByZone.get(timeZone)
  if (!known) {
    known = new Map()
    offsetsByZone.set(timeZone, known)
  }
  return known
}

function offsetAt(ms: number, timeZone: string): number {
  const known = offsets(timeZone)
  let offset = known.get(ms)
  if (offset === undefined) {
    offset = readOffset(ms, timeZone)
    known.set(ms, offset)
  }
  return offset
}

const formats = new Map<string, Intl.DateTimeFormat>()

function readOffset(ms: number, timeZone: string): number {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    formats.set(timeZone, format)
  }
  const name = format.formatToParts(ms).find(({ type }) => type === 'timeZoneName')!.value
  return name === 'GMT' ? 0 : (offsetOf(name.slice(3)) ?? 0)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
