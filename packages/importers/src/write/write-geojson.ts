import { pointsOf } from './written-trip.ts'
import type { WrittenTrip } from './written-trip.ts'

/**
 * Trips as GeoJSON: one feature a leg, a leg without a line with a null geometry, so that nothing
 * is missing. Times of points are in `coordTimes`, as other tools write them.
 */
export function writeGeojson(trips: readonly WrittenTrip[]): string {
  const features = trips.flatMap(({ trip, tracks, source }) =>
    trip.hasLeg.map((leg, i) => {
      const points = pointsOf(leg, tracks)
      const timed = points.length > 1 && points.every(({ time }) => time !== undefined)
      return {
        type: 'Feature',
        geometry:
          points.length > 1
            ? { type: 'LineString', coordinates: points.map(({ lon, lat }) => [lon, lat]) }
            : null,
        properties: {
          trip: trip.id,
          leg: i + 1,
          title: trip.name ?? null,
          purpose: trip.purpose ?? null,
          mode: leg.mode,
          modeSource: leg.modeSource ?? null,
          modeConfidence: leg.modeConfidence ?? null,
          persons: leg.occupancy ?? null,
          propulsion: leg.propulsion ?? null,
          line: leg.line ?? null,
          startTime: leg.startTime,
          endTime: leg.endTime,
          distance: leg.distanceInMetres ?? null,
          duration: leg.durationInSeconds ?? null,
          from: leg.boardingStop ?? null,
          to: leg.alightingStop ?? null,
          source,
          ...(timed && { coordTimes: points.map(({ time }) => time) }),
        },
      }
    }),
  )
  return `${JSON.stringify({ type: 'FeatureCollection', features }, undefined, 1)}\n`
}
