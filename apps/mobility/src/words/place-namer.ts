import { placeOfEnd } from '@selfdata/insights'
import type { PlacedTrip } from '@selfdata/insights'
import type { Place, Trip } from '@selfdata/vocab'

/** Tells the name of the place where a trip ends, or the name of its stop. */
export function placeNamer(
  placed: readonly PlacedTrip[],
  places: readonly Place[],
  elsewhere: string,
): (trip: Trip) => string {
  const names = new Map(
    placed.map(({ trip, ends }) => [
      trip.id,
      placeOfEnd(ends.to, places)?.name ?? ends.to?.stop ?? elsewhere,
    ]),
  )
  return ({ id }) => names.get(id) ?? elsewhere
}
