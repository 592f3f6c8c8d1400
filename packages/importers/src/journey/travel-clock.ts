import { dateTimeAt, offsetMinutes } from '@selfdata/records'
import type { DateTime } from '@selfdata/vocab'
import { dateTimeOf, type Moment } from './moment.ts'
import type { Point } from './movement.ts'
import { offsetOf } from './zone-offset.ts'

/**
 * Writes the moments of one journey, in their order: by the clock that the file tells, else by the
 * one abroad that it told last, else by that of the time zone. Half of a journey is not at home.
 */
export function travelClock(timeZone: string): (moment: Moment) => DateTime {
  let last: number | undefined
  return (moment) => {
    if (!moment.text)
      return last === undefined ? dateTimeOf(moment, timeZone) : dateTimeAt(moment.ms, last)
    const abroad = clockAbroad(moment, timeZone)
    last = abroad === undefined ? undefined : offsetOf(abroad.slice(-6))
    return moment.text
  }
}

/** What the file says of the time, where clocks showed another one than in the time zone. */
export function clockAbroad({ ms, text }: Moment, timeZone: string): DateTime | undefined {
  // No program is believed to be in Lisbon for writing zero: it may know the instant only.
  const offset = text === undefined ? 0 : offsetOf(text.slice(-6))
  return offset === 0 || offset === offsetMinutes(ms, timeZone) ? undefined : text
}

/** When a recorded point was passed. */
export function momentOfPoint({ ms, abroad }: Point): Moment {
  return { ms, ...(abroad && { text: abroad }) }
}
