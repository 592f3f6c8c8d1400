import type { Day } from './calendar.ts'
import type { Place, Point } from './geography.ts'
import { carSpeed, speeds } from './journey.ts'
import type { Journey, JourneyLeg, Mode, Ride } from './journey.ts'
import { instant } from './local-time.ts'
import { stopOn, stopsBetween } from './network.ts'
import type { Line } from './network.ts'
import { measured, path } from './path.ts'
import type { Random } from './random.ts'

/** One step of a journey. */
export interface Step {
  mode: Mode
  /** Points on the way, and the end; the last step ends at the place itself. */
  by?: readonly Point[]
  /** Minutes of waiting before it. */
  wait?: number
  ride?: Ride
}

/** A day as a person lives it: waits, goes, stays. */
export interface Diary {
  readonly journeys: readonly Journey[]
  /** Waits until a local time, in minutes since midnight, give or take a spread. */
  until(minutes: number, spread?: number): void
  /** Stays where one is, in minutes, give or take a spread. */
  stay(minutes: number, spread?: number): void
  go(to: Place, how: Mode | readonly Step[]): void
}

/** Opens the page of a day; the person wakes up at a place. */
export function diary(day: Day, start: Place, random: Random): Diary {
  const journeys: Journey[] = []
  let place = start
  let clock = instant(day.date, 0)
  const later = (time: number) => (clock = Math.max(clock + 60_000, Math.round(time / 1000) * 1000))
  return {
    journeys,
    until: (minutes, spread = 0) => later(instant(day.date, random.around(minutes, spread))),
    stay: (minutes, spread = 0) => later(clock + random.around(minutes, spread) * 60_000),
    go(to, how) {
      const steps = typeof how === 'string' ? [{ mode: how }] : how
      const legs = travel(place, to, { steps, start: clock, random })
      journeys.push({ from: place, to, legs })
      place = to
      later(legs.at(-1)?.end ?? clock)
    },
  }
}

/** Walking to a stop, riding, changing, and walking on. Each ride is a line and two stop names. */
export function byBus(random: Random, ...rides: [line: Line, from: string, to: string][]): Step[] {
  const steps = rides.flatMap(([line, from, to]): Step[] => {
    const ride = { line, boarding: stopOn(line, from), alighting: stopOn(line, to) }
    const wait = random.between(1, line.every / 2)
    const stops = stopsBetween(line, ride.boarding, ride.alighting)
    return [
      { mode: 'walk', by: stops.slice(0, 1) },
      { mode: line.mode, by: stops.slice(1), wait, ride },
    ]
  })
  return [...steps, { mode: 'walk' }]
}

function travel(
  from: Place,
  to: Place,
  { steps, start, random }: { steps: readonly Step[]; start: number; random: Random },
): JourneyLeg[] {
  const legs: JourneyLeg[] = []
  let [here, clock]: [Point, number] = [from, start]
  for (const [i, { mode, by = [], wait = 0, ride }] of steps.entries()) {
    const last = i === steps.length - 1
    const line = measured(path([here, ...by, ...(last ? [to] : [])], random))
    here = line.path.at(-1) ?? here
    // Changing at the same stop is no walk.
    if (line.metres < 25) continue
    const speed = (mode === 'car' ? carSpeed(line.metres) : speeds[mode]) * random.around(1, 0.08)
    const departure = clock + Math.round(wait * 60) * 1000
    clock = departure + Math.max(60, Math.round(line.metres / speed)) * 1000
    legs.push({ mode, start: departure, end: clock, ...line, ...(ride && { ride }) })
  }
  return legs
}
