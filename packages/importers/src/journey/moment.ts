import type { DateTime } from '@selfdata/vocab'

/** An instant with the local time it is told in. */
export interface Moment {
  /** Milliseconds since 1970, UTC. */
  ms: number
  /** The text of the file where it has an offset of its own. */
  text?: DateTime
}

const written =
  /^([+-]?\d{4})[-/]?(\d\d)[-/]?(\d\d)(?:[T ]\s*(\d?\d):?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?)?\s*(Z|UTC|[+-]\d\d(?::?\d\d)?)?$/i
// `Wed Jun 30 2021 14:47:51 GMT+0200 (heure d’été d’Europe centrale)`: how JavaScript prints a date.
const printed = /^\w{3} (\w{3}) (\d\d) (\d{4}) (\d\d:\d\d:\d\d) (?:GMT|UTC)([+-]\d{4})?/
const monthNames = 'JanFebMarAprMayJunJulAugSepOctNovDec'
// Days first, as in France: 09/03/2026 08:12, 9-3-26.
const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)(?!\d)(.*)$/
// 9 mars 2026, 1er févr. 2026.
const named = /^(\d{1,2})(?:er)?[ -]([a-zéû]{3,9})\.?[ -](\d{4}|\d\d)(?!\d)(.*)$/i
const monthStarts = 'jan|fev|mar|avr|mai|juin|juil|aou|sep|oct|nov|dec'.split('|')

// No traveller's clock of today was there before; a device whose clock was never set says 1970 or 1980.
const [earliest, latest] = [Date.UTC(1981, 0), Date.UTC(2200, 0)]

/**
 * Reads a time as files write it: ISO 8601 in its varieties, seconds, or thousandths,
 * millionths or milliardths of one, since 1970. A time without offset is local time of the time zone.
 */
export function momentOf(value: unknown, timeZone: string): Moment | undefined {
  const moment =
    typeof value === 'number' || (typeof value === 'string' && /^-?\d{9,19}(\.\d+)?$/.test(value))
      ? ofEpoch(Number(value))
      : typeof value === 'string'
        ? ofText(value.trim(), timeZone)
        : undefined
  return moment && moment.ms >= earliest && moment.ms < latest ? moment : undefined
}

/** The moment in words of `xsd:dateTime`: its own offset, otherwise that of the time zone. */
export function dateTimeOf(moment: Moment, timeZone: string): DateTime {
  return moment.text ?? dateTimeAt(moment.ms, offsetMinutes(moment.ms, timeZone))
}

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

/** The calendar day of an instant, as `2026-03-09`. */
export function localDay(ms: number, timeZone: string): string {
  return new Date(ms + offsetMinutes(ms, timeZone) * 60_000).toISOString().slice(0, 10)
}

function ofEpoch(value: number): Moment | undefined {
  if (!Number.isFinite(value)) return undefined
  // Seconds until the year 5138, then milliseconds, microseconds, nanoseconds.
  const size = Math.abs(value)
  const perMillisecond = size < 1e11 ? 0.001 : size < 1e14 ? 1 : size < 1e17 ? 1000 : 1e6
  return { ms: Math.round(value / perMillisecond) }
}

function ofText(told: string, timeZone: string): Moment | undefined {
  const parts = written.exec(inOrderOfSize(told))
  if (!parts) return undefined
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction, zone] = parts
  const ms = Math.trunc(Number(`0.${fraction ?? '0'}`) * 1000)
  const midnight = Date.parse(`${year}-${month}-${day}T00:00:00Z`)
  if (Number.isNaN(midnight) || new Date(midnight).getUTCDate() !== Number(day)) return undefined
  // The end of a day is written 24:00, too.
  const time = Number(hour) * 3600 + Number(minute) * 60 + Number(second)
  if (time > 86_400 || Number(minute) > 59 || Number(second) > 60) return undefined
  const asUtc = midnight + time * 1000 + ms
  if (zone === undefined) return { ms: instantOfLocal(asUtc, timeZone) }
  if (/^(Z|UTC)$/i.test(zone)) return { ms: asUtc }
  const offset = offsetOf(zone)
  if (offset === undefined) return undefined
  const instant = asUtc - offset * 60_000
  return { ms: instant, text: dateTimeAt(instant, offset) }
}

/** The text with year, month and day in this order. */
function inOrderOfSize(text: string): string {
  const print = printed.exec(text)
  if (print) {
    const month = monthNames.indexOf(print[1]!) / 3 + 1
    return `${print[3]}-${two(month)}-${print[2]} ${print[4]}${print[5] ?? 'Z'}`
  }
  const word = named.exec(text)
  const place = word ? monthStarts.findIndex((one) => plain(word[2]!).startsWith(one)) : -1
  if (word && place >= 0) return dated({ day: word[1]!, month: place + 1, year: word[3]! }, word[4])
  const [, day, month, year, rest] = dayFirst.exec(text) ?? []
  if (day === undefined || month === undefined || year === undefined) return text
  return dated({ day, month, year }, rest)
}

/** A date in order, with a time of day such as `14h30` as `14:30`. */
function dated(
  { day, month, year }: { day: string; month: string | number; year: string },
  rest = '',
): string {
  const whole = year.length === 2 ? `20${year}` : year
  const time = rest.replace(/^[ ,]*(?:à )?\s*(\d{1,2})\s?h\s?(\d\d)?/i, ' $1:$2')
  return `${whole}-${two(Number(month))}-${two(Number(day))}${time.replace(/:$/, ':00')}`
}

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/[^a-z]/gi, '')
    .toLowerCase()
}

function offsetOf(zone: string): number | undefined {
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
