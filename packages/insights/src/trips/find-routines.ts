import type { Place, TransportMode, Trip } from '@selfdata/vocab'
import { longestMode } from '../longest-mode.ts'
import { placeOfEnd } from './ends.ts'
import type { End } from './ends.ts'
import type { PlacedTrip } from './find-places.ts'
import { localClock } from './local-clock.ts'
import { median } from './median.ts'

/** A way that somebody makes again and again, at about the same time. */
export interface Routine {
  /** IRI of a place, or `stop:` and a name. */
  from: string
  to: string
  fromName: string
  toName: string
  /** The weekdays it is made on: 1 is Monday. */
  weekdays: number[]
  /** Usual start, in minutes since midnight. */
  minutes: number
  /** Half of the trips begin within so many minutes of it. */
  spread: number
  trips: readonly Trip[]
  /** How it is made, the most frequent first. */
  ways: Way[]
}

/** One of the ways a routine is made. */
export interface Way {
  mode: TransportMode
  count: number
  /** Medians. */
  seconds: number
  metres?: number
}

const fewest = 4
/** Two starts within so many minutes are the same habit. */
const sameTime = 75

/** Ways between the same two places, at about the same time of day, four times or more. */
export function findRoutines(
  trips: readonly PlacedTrip[],
  { places, timeZone }: { places: readonly Place[]; timeZone: string },
): Routine[] {
  const placed = trips.flatMap(({ trip, ends }) => {
    const [from, to] = [nameOf(ends.from, places), nameOf(ends.to, places)]
    if (!from || !to || from.key === to.key) return []
    return [{ trip, from, to, clock: localClock(trip.startTime, timeZone) }]
  })
  type Placed = (typeof placed)[number]
  const ways = Map.groupBy(placed, ({ from, to }) => `${from.key} ${to.key}`)
  return [...ways.values()]
    .flatMap((group) => byTime(group, ({ clock }) => clock.minutes))
    .filter((group) => group.length >= fewest)
    .map((group: Placed[]): Routine => {
      const [{ from, to }] = [group[0]!]
      const minutes = median(group.map(({ clock }) => clock.minutes))
      return {
        from: from.key,
        to: to.key,
        fromName: from.name,
        toName: to.name,
        weekdays: usualDays(group.map(({ clock }) => clock.weekday)),
        minutes: Math.round(minutes),
        spread: Math.round(median(group.map(({ clock }) => Math.abs(clock.minutes - minutes)))),
        trips: group.map(({ trip }) => trip),
        ways: waysOf(group.map(({ trip }) => trip)),
      }
    })
    .toSorted((a, b) => b.trips.length - a.trips.length)
}

function nameOf(end: End | undefined, places: readonly Place[]) {
  const place = placeOfEnd(end, places)
  if (place) return { key: place.id, name: place.name }
  return end?.stop === undefined ? undefined : { key: `stop:${end.stop}`, name: end.stop }
}

/** Runs of starts with no gap of more than so many minutes. */
function byTime<T>(all: readonly T[], minutesOf: (one: T) => number): T[][] {
  const runs: T[][] = []
  for (const one of all.toSorted((a, b) => minutesOf(a) - minutesOf(b))) {
    const run = runs.at(-1)
    if (run && minutesOf(one) - minutesOf(run.at(-1)!) <= sameTime) run.push(one)
    else runs.push([one])
  }
  return runs
}

/** Weekdays that hold a good part of it: one Saturday among thirty Mondays is no habit. */
function usualDays(weekdays: readonly number[]): number[] {
  const counts = Map.groupBy(weekdays, (day) => day)
  const least = Math.max(1, weekdays.length / 14)
  return [...counts]
    .filter(([, days]) => days.length >= least)
    .map(([day]) => day)
    .toSorted((a, b) => a - b)
}

function waysOf(trips: readonly Trip[]): Way[] {
  const byMode = Map.groupBy(trips, longestMode)
  return [...byMode]
    .map(([mode, some]): Way => {
      const metres = some.flatMap((trip) => lengthOf(trip) ?? [])
      return {
        mode,
        count: some.length,
        seconds: median(
          some.map(
            ({ startTime, endTime }) => (Date.parse(endTime) - Date.parse(startTime)) / 1000,
          ),
        ),
        ...(metres.length > 0 && { metres: median(metres) }),
      }
    })
    .toSorted((a, b) => b.count - a.count)
}

/** Metres of a trip; undefined where one of its legs has none. */
function lengthOf({ hasLeg }: Trip): number | undefined {
  return hasLeg.reduce<number | undefined>(
    (sum, { distanceInMetres }) =>
      sum === undefined || distanceInMetres === undefined ? undefined : sum + distanceInMetres,
    0,
  )
}
