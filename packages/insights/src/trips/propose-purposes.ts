import type { Place, PlaceRole, Trip, TripPurpose } from '@selfdata/vocab'
import { placeOfEnd } from './ends.ts'
import type { PlacedTrip } from './find-places.ts'

/** A purpose that follows from what is known, and why. */
export interface ProposedPurpose {
  trip: Trip
  purpose: TripPurpose
  because:
    | { rule: 'ends-at'; place: Place }
    | { rule: 'as-before'; place: Place; count: number; of: number }
}

const purposeOfRole: Partial<Record<PlaceRole, TripPurpose>> = {
  home: 'home',
  work: 'work',
  school: 'study',
}

const fewest = 2
const clear = 2 / 3

/**
 * Purposes for the trips that have none: whoever arrives at home goes home; whoever went to a place
 * for one purpose most of the times they said it, goes there for it again. Nothing else is guessed.
 */
export function proposePurposes(
  trips: readonly PlacedTrip[],
  places: readonly Place[],
): ProposedPurpose[] {
  const arrivals = trips.flatMap(({ trip, ends }) => {
    const place = placeOfEnd(ends.to, places)
    return place ? [{ trip, place }] : []
  })
  const said = Map.groupBy(
    arrivals.filter(({ trip }) => trip.purpose !== undefined),
    ({ place }) => place.id,
  )
  return arrivals.flatMap(({ trip, place }): ProposedPurpose[] => {
    if (trip.purpose !== undefined) return []
    const purpose = place.placeRole && purposeOfRole[place.placeRole]
    if (purpose) return [{ trip, purpose, because: { rule: 'ends-at', place } }]
    const before = (said.get(place.id) ?? []).flatMap(({ trip: { purpose: one } }) => one ?? [])
    const [usual] = [...Map.groupBy(before, (one) => one)].toSorted(
      ([, a], [, b]) => b.length - a.length,
    )
    if (!usual || usual[1].length < fewest || usual[1].length < clear * before.length) return []
    const because = { rule: 'as-before', place, count: usual[1].length, of: before.length } as const
    return [{ trip, purpose: usual[0], because }]
  })
}
