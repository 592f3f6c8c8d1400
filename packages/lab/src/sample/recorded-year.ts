import { days } from './calendar.ts'
import type { Day } from './calendar.ts'
import type { Journey } from './journey.ts'
import { random } from './random.ts'
import type { Random } from './random.ts'
import { rains } from './weather.ts'

/** How a person of the sample lives one day. */
export type Habit = (day: Day, circumstances: { random: Random; rain: boolean }) => Journey[]

/**
 * A year of journeys. Each person and day has chance of its own, so that a change to one day, or a
 * further person, leaves all other days as they were.
 */
export function recordedYear(seed: string, person: string, habit: Habit): Journey[] {
  return days().flatMap((day) =>
    habit(day, {
      random: random(`${seed} ${person} ${day.date}`),
      rain: rains(seed, day.date),
    }).filter(({ legs }) => legs.length > 0),
  )
}
