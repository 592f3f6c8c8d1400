import type { Leg, Trip } from '@selfdata/vocab'
import { secondsBetween } from '../time/later.ts'

/**
 * A trip made of other legs than it was: what it said in total is counted anew from them, where it
 * said it at all; emissions go, for they are computed.
 */
export function tripOfLegs(trip: Trip, legs: readonly Leg[], span: Partial<Trip> = {}): Trip {
  const { co2eInGrams: _, distanceInMetres, durationInSeconds, mainMode, ...rest } = trip
  const whole = { ...rest, ...span }
  const known = legs.flatMap((leg) => leg.distanceInMetres ?? [])
  return {
    ...whole,
    hasLeg: [...legs],
    ...(mainMode !== undefined && legs.length > 0 && { mainMode: longest(legs).mode }),
    ...(distanceInMetres !== undefined &&
      known.length === legs.length && {
        distanceInMetres: known.reduce((sum, metres) => sum + metres, 0),
      }),
    ...(durationInSeconds !== undefined && {
      durationInSeconds: Math.max(0, Math.round(secondsBetween(whole.startTime, whole.endTime))),
    }),
  }
}

function longest(legs: readonly Leg[]): Leg {
  return legs.reduce((a, b) => ((b.distanceInMetres ?? 0) > (a.distanceInMetres ?? 0) ? b : a))
}
