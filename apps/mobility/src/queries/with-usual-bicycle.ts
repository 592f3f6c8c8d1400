import type { TransportMode, Trip } from '@selfdata/vocab'
import { longestMode } from '@selfdata/insights'

/**
 * Trips whose recognised rides by bicycle were made with the person's usual one. What a file says
 * was stated by somebody stays as it is.
 */
export function withUsualBicycle(trips: readonly Trip[], usual: TransportMode): Trip[] {
  return trips.map((trip) => {
    const hasLeg = trip.hasLeg.map((leg) =>
      leg.mode === 'bicycle' && leg.modeSource !== 'stated' ? { ...leg, mode: usual } : leg,
    )
    return { ...trip, hasLeg, ...(trip.mainMode && { mainMode: longestMode({ ...trip, hasLeg }) }) }
  })
}
