import type { DayColours } from '../queries/day-colours.ts'
import { coldOf, daysUntil } from './invented.ts'

/** Red days where it is coldest, white ones where it is nearly so: invented, for the invented home. */
export function inventedColours(now: Date): DayColours {
  const dates = daysUntil(now, 800)
  const working = dates.filter((date) => new Date(`${date}T12:00:00Z`).getUTCDay() % 6 !== 0)
  const byCold = working.toSorted((one, other) => coldOf(other) - coldOf(one))
  const [red, white] = [byCold.slice(0, 44), byCold.slice(44, 130)]
  const span = { from: dates[0]!, to: dates.at(-1)! }
  return {
    source: 'invented',
    invented: true,
    calendars: [
      {
        tariff: 'tempo',
        ...span,
        days: Object.fromEntries([
          ...red.map((date) => [date, 'red'] as const),
          ...white.map((date) => [date, 'white'] as const),
        ]),
      },
      {
        tariff: 'ejp',
        ...span,
        days: Object.fromEntries(red.map((date) => [date, 'peak'] as const)),
      },
    ],
  }
}
