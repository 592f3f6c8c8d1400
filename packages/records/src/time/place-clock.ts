import type { DateTime } from '@selfdata/vocab'
import { instantOf } from './date-time.ts'
import { offsetMinutes } from './zone-offset.ts'

/** What clocks showed where something happened. */
export interface PlaceClock {
  /** `2026-03-09` */
  date: string
  /** `08:10` */
  time: string
  /** Minutes ahead of UTC, only where clocks showed another time than those of the time zone. */
  abroad?: number
}

const told = /([+-])(\d\d):(\d\d)$/

/**
 * The date and time of day that clocks showed where something happened, as its time says with its
 * offset; where it says none, on the calendar of the time zone. An offset of zero says none:
 * programs write both `Z` and `+00:00` of an instant whose place they do not know.
 *
 * @throws {RangeError} for an unknown time zone, or a time without offset
 */
export function placeClock(moment: DateTime, timeZone: string): PlaceClock {
  const instant = instantOf(moment)
  const [, sign, hours, minutes] = told.exec(moment) ?? []
  const own = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1)
  const home = offsetMinutes(instant, timeZone)
  const isAbroad = own !== 0 && own !== home
  const local = new Date(instant + (isAbroad ? own : home) * 60_000).toISOString()
  return {
    date: local.slice(0, 10),
    time: local.slice(11, 16),
    ...(isAbroad && { abroad: own }),
  }
}
