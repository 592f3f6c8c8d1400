import { dateTimeAt, offsetMinutes } from '@selfdata/records'

/**
 * An instant as the clocks of a place show it, with their offset: calculations go by the local day
 * and hour as they are written, and some sources write in UTC.
 */
export function localMoment(instant: string, timeZone: string): string {
  const ms = Date.parse(instant)
  return dateTimeAt(ms, offsetMinutes(ms, timeZone))
}
