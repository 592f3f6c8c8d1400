import type { Place, Trip, TransportMode } from '@selfdata/vocab'
import { placeOfEnd } from './ends.ts'
import type { PlacedTrip } from './find-places.ts'
import { localClock } from './local-clock.ts'

/** A day on which somebody cycled to work or back, and the trips that show it. */
export interface CyclingDay {
  /** `2026-03-09` */
  date: string
  trips: { trip: Trip; metres: number }[]
}

/** Why a trip with a bicycle in it does not count. */
export type NotCounted = 'not-commute' | 'too-little-cycling' | 'no-distance' | 'guessed'

export interface CyclingYear {
  days: CyclingDay[]
  notCounted: { trip: Trip; reason: NotCounted }[]
}

/** The rules of evidence; the certificate says them. */
export const cyclingRules = {
  /** Cycling must be at least this share of the trip's distance … */
  share: 0.5,
  /** … and at least so many metres. */
  metres: 500,
  /** A mode that was recognised and not confirmed must be at least so sure. */
  confidence: 0.8,
} as const

const cycles: ReadonlySet<TransportMode> = new Set([
  'bicycle',
  'e-bicycle',
  'cargo-bicycle',
  'shared-bicycle',
])

/** Whether going so is cycling. */
export function isCycled(mode: TransportMode): boolean {
  return cycles.has(mode)
}

/**
 * The days of a year on which somebody cycled to work or back. A commute is a trip between home and
 * work, or one that the person made for work. Half of its way at least must be cycled, at least
 * 500 m; a leg by bicycle from the garage to the car is none. A day counts once.
 */
export function cyclingYear(
  trips: readonly PlacedTrip[],
  { year, places, timeZone }: { year: number; places: readonly Place[]; timeZone: string },
): CyclingYear {
  const days = new Map<string, CyclingDay>()
  const notCounted: CyclingYear['notCounted'] = []
  for (const placed of trips) {
    const { trip } = placed
    const { date } = localClock(trip.startTime, timeZone)
    if (!date.startsWith(`${year}-`) || !trip.hasLeg.some(({ mode }) => isCycled(mode))) continue
    const verdict = verdictOf(placed, places)
    if (typeof verdict === 'string') {
      notCounted.push({ trip, reason: verdict })
      continue
    }
    const day = days.get(date) ?? { date, trips: [] }
    day.trips.push({ trip, metres: verdict })
    days.set(date, day)
  }
  return { days: [...days.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1)), notCounted }
}

/** Metres that were cycled, or why the trip does not count. */
function verdictOf({ trip, ends }: PlacedTrip, places: readonly Place[]): number | NotCounted {
  const roles = new Set([ends.from, ends.to].map((end) => placeOfEnd(end, places)?.placeRole))
  const between = roles.has('home') && roles.has('work')
  if (!between && trip.purpose !== 'work') return 'not-commute'
  const legs = trip.hasLeg.filter(({ mode }) => isCycled(mode))
  if (trip.hasLeg.some(({ distanceInMetres }) => distanceInMetres === undefined))
    return 'no-distance'
  const metresOf = (some: typeof legs) =>
    some.reduce((sum, { distanceInMetres = 0 }) => sum + distanceInMetres, 0)
  const metres = metresOf(legs)
  if (metres < cyclingRules.metres || metres < cyclingRules.share * metresOf(trip.hasLeg))
    return 'too-little-cycling'
  const guessed = legs.some(
    ({ modeSource, modeConfidence = 1 }) =>
      modeSource === 'assumed' || modeConfidence < cyclingRules.confidence,
  )
  return guessed ? 'guessed' : metres
}
