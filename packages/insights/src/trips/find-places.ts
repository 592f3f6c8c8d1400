import type { Place, PlaceRole, Trip } from '@selfdata/vocab'
import { placeRadius } from './ends.ts'
import type { End, Ends } from './ends.ts'
import { localClock } from './local-clock.ts'
import { metresBetween } from './position.ts'
import type { Position } from './position.ts'

/** A trip with where it begins and ends. */
export interface PlacedTrip {
  trip: Trip
  ends: Ends
}

/** A place where somebody comes again and again. */
export interface FoundPlace {
  position: Position
  /** Name of the stop, where its ends are stops. */
  stop?: string
  /** How often a trip ended there. */
  arrivals: number
  /** Nights between an arrival and the next departure. */
  nights: number
  /** Weekdays with four hours or more there between morning and evening. */
  workdays: number
  /** What it seems to be; absent where nothing speaks for it. */
  role?: PlaceRole
}

const fewestArrivals = 3
const fewestNights = 3
const fewestWorkdays = 4

/**
 * Places found from repeated ends: ends within 200 m of each other are one place. Home is where most
 * nights are spent, work where most long weekdays are; both are proposals, for the person to accept.
 */
export function findPlaces(
  trips: readonly PlacedTrip[],
  { timeZone, known = [] }: { timeZone: string; known?: readonly Place[] },
): FoundPlace[] {
  const visits = visitsOf(trips)
  const found = clustersOf(visits)
    .filter((cluster) => cluster.visits.length >= fewestArrivals)
    .filter(({ position }) => !known.some((place) => isNear(position, place)))
    .map(({ position, visits: own }): FoundPlace => {
      const stop = own.find(({ end }) => end.stop !== undefined)?.end.stop
      return {
        position,
        ...(stop !== undefined && { stop }),
        arrivals: own.length,
        nights: own.filter((visit) => isNight(visit, timeZone)).length,
        workdays: own.filter((visit) => isWorkday(visit, timeZone)).length,
      }
    })
    .toSorted((a, b) => b.arrivals - a.arrivals)
  const has = (role: PlaceRole) => known.some(({ placeRole }) => placeRole === role)
  const home = has('home') ? undefined : most(found, ({ nights }) => nights, fewestNights)
  const work = has('work')
    ? undefined
    : most(
        found.filter((one) => one !== home),
        ({ workdays }) => workdays,
        fewestWorkdays,
      )
  return found.map((place) => {
    const role = place === home ? 'home' : place === work ? 'work' : undefined
    return role ? { ...place, role } : place
  })
}

/** From an arrival to the next departure. */
interface Visit {
  end: End & { position: Position }
  arrival: string
  departure?: string
}

function visitsOf(trips: readonly PlacedTrip[]): Visit[] {
  const ordered = trips.toSorted(
    (a, b) => Date.parse(a.trip.startTime) - Date.parse(b.trip.startTime),
  )
  return ordered.flatMap(({ trip, ends }, i): Visit[] => {
    const { to } = ends
    if (!to?.position) return []
    const next = ordered[i + 1]?.trip.startTime
    return [
      {
        end: { ...to, position: to.position },
        arrival: trip.endTime,
        ...(next !== undefined && { departure: next }),
      },
    ]
  })
}

interface Cluster {
  position: Position
  visits: Visit[]
}

function clustersOf(visits: readonly Visit[]): Cluster[] {
  const clusters: Cluster[] = []
  for (const visit of visits) {
    const { position } = visit.end
    const near = clusters.find((one) => metresBetween(one.position, position) <= placeRadius)
    if (!near) clusters.push({ position, visits: [visit] })
    else {
      near.visits.push(visit)
      // The middle of its visits: the more there are, the less one of them moves it.
      const share = 1 / near.visits.length
      near.position = {
        lon: near.position.lon + (position.lon - near.position.lon) * share,
        lat: near.position.lat + (position.lat - near.position.lat) * share,
      }
    }
  }
  return clusters
}

function isNear(position: Position, { longitude: lon, latitude: lat }: Place): boolean {
  return (
    lon !== undefined && lat !== undefined && metresBetween(position, { lon, lat }) <= placeRadius
  )
}

/** There at three in the morning, and not for days on end. */
function isNight({ arrival, departure }: Visit, timeZone: string): boolean {
  const hours = hoursOf(arrival, departure)
  if (!departure || hours < 5 || hours > 60) return false
  const [came, left] = [localClock(arrival, timeZone), localClock(departure, timeZone)]
  return came.date !== left.date || came.minutes < 180
}

function isWorkday({ arrival, departure }: Visit, timeZone: string): boolean {
  const hours = hoursOf(arrival, departure)
  if (!departure || hours < 4 || hours > 14) return false
  const [came, left] = [localClock(arrival, timeZone), localClock(departure, timeZone)]
  return came.weekday <= 5 && came.date === left.date && came.minutes >= 300 && came.minutes <= 840
}

function hoursOf(from: string, to: string | undefined): number {
  return to === undefined ? Infinity : (Date.parse(to) - Date.parse(from)) / 3_600_000
}

function most(
  places: readonly FoundPlace[],
  count: (place: FoundPlace) => number,
  fewest: number,
): FoundPlace | undefined {
  const [first] = places.toSorted((a, b) => count(b) - count(a))
  return first && count(first) >= fewest ? first : undefined
}
