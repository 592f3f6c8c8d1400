import type { Weather } from '../queries/weather.ts'
import { coldOf, daysUntil } from './invented.ts'

/** Degree days that nobody measured, for the invented home. */
export function inventedWeather(now: Date): Weather {
  return {
    station: 'Try-out',
    source: 'invented',
    licence: 'CC0-1.0',
    base: 18,
    invented: true,
    days: Object.fromEntries(daysUntil(now, 800).map((date) => [date, coldOf(date)])),
  }
}
