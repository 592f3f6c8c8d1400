import { placeClock } from '@selfdata/records'
import type { DateTime } from '@selfdata/vocab'

/** What a clock on the wall says. */
export interface LocalClock {
  /** `2026-03-09` */
  date: string
  /** 1 is Monday, 7 is Sunday. */
  weekday: number
  /** Minutes since midnight. */
  minutes: number
}

/** Date, weekday and time of day where something happened, else on the calendar of a time zone. */
export function localClock(moment: DateTime, timeZone: string): LocalClock {
  const { date, time } = placeClock(moment, timeZone)
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return { date, weekday: weekdayOf(date), minutes: hours * 60 + minutes }
}

/** 1 is Monday, 7 is Sunday. */
function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7
}
