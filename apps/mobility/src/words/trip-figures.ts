import { co2e } from '@selfdata/insights'
import type { Co2e, Co2eOptions } from '@selfdata/insights'
import type { Trip } from '@selfdata/vocab'

/** What a trip comes to, from its legs; absent where no leg tells. */
export interface TripFigures {
  distanceInMetres?: number
  durationInSeconds: number
  co2e?: Pick<Co2e, 'value' | 'low' | 'high'>
  /** Legs that tell no distance, or of which nobody knows the emissions. */
  missing: { distance: number; co2e: number }
}

export function tripFigures(trip: Trip, options: Co2eOptions = {}): TripFigures {
  const known = trip.hasLeg.flatMap(({ distanceInMetres }) => distanceInMetres ?? [])
  const emitted = trip.hasLeg.flatMap((leg) => co2e(leg, options) ?? [])
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  return {
    ...(known.length > 0 && { distanceInMetres: sum(known) }),
    durationInSeconds: durationOf(trip),
    ...(emitted.length > 0 && {
      co2e: {
        value: sum(emitted.map(({ value }) => value)),
        low: sum(emitted.map(({ low }) => low)),
        high: sum(emitted.map(({ high }) => high)),
      },
    }),
    missing: {
      distance: trip.hasLeg.length - known.length,
      co2e: trip.hasLeg.length - emitted.length,
    },
  }
}

/** On the way, as the monthly figures count it: waiting between legs is no travelling. */
function durationOf({ hasLeg, durationInSeconds, startTime, endTime }: Trip): number {
  const known = hasLeg.flatMap((leg) => leg.durationInSeconds ?? [])
  if (known.length > 0) return known.reduce((total, seconds) => total + seconds, 0)
  return durationInSeconds ?? (Date.parse(endTime) - Date.parse(startTime)) / 1000
}
