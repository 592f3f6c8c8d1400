import { dateTimeAt, offsetMinutes } from '@selfdata/records'
import { instantOfLocal } from '../journey/zone-offset.ts'

/** A calendar day of a place, from midnight to midnight: 23, 24 or 25 hours. */
export interface Day {
  /** `2026-03-29`. */
  date: string
  start: number
  end: number
}

/** The day that holds an instant. */
export function dayOf(ms: number, timeZone: string): Day {
  return dayOfDate(
    new Date(ms + offsetMinutes(ms, timeZone) * 60_000).toISOString().slice(0, 10),
    timeZone,
  )
}

/** The day of a date. */
export function dayOfDate(date: string, timeZone: string): Day {
  const midnight = Date.parse(`${date}T00:00:00Z`)
  return {
    date,
    start: instantOfLocal(midnight, timeZone),
    end: instantOfLocal(midnight + 86_400_000, timeZone),
  }
}

/** An instant as `xsd:dateTime` on the clocks of a time zone, or at a given offset. */
export function written(ms: number, timeZone: string, offset?: number): string {
  return dateTimeAt(ms, offset ?? offsetMinutes(ms, timeZone))
}
