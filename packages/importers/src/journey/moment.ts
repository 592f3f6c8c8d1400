import { dateTimeAt, offsetMinutes } from '@selfdata/records'
import type { DateTime } from '@selfdata/vocab'
import { readWritten } from './written-time.ts'

/** An instant with the local time it is told in. */
export interface Moment {
  /** Milliseconds since 1970, UTC. */
  ms: number
  /** The text of the file where it has an offset of its own. */
  text?: DateTime
}

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
        ? readWritten(value.trim(), timeZone)
        : undefined
  return moment && moment.ms >= earliest && moment.ms < latest ? moment : undefined
}

/** The moment in words of `xsd:dateTime`: its own offset, otherwise that of the time zone. */
export function dateTimeOf(moment: Moment, timeZone: string): DateTime {
  return moment.text ?? dateTimeAt(moment.ms, offsetMinutes(moment.ms, timeZone))
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
