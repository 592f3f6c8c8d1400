import { dateTimeAt } from '@selfdata/records'
import { instantOfLocal, offsetOf } from './zone-offset.ts'
import type { Moment } from './moment.ts'
import { inOrderOfSize } from './written-date.ts'

const written =
  /^([+-]?\d{4})[-/]?(\d\d)[-/]?(\d\d)(?:[T ]\s*(\d?\d):?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?)?\s*(Z|UTC|[+-]\d\d(?::?\d\d)?)?$/i

/** Reads a written time: ISO 8601 in its varieties, or a date as people and programs write it. */
export function readWritten(told: string, timeZone: string): Moment | undefined {
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
