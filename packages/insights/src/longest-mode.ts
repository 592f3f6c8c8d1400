import type { Trip, TransportMode } from '@selfdata/vocab'

/** The mode of a trip's longest leg, by distance and, where none is known, by duration. */
export function longestMode({ hasLeg, mainMode }: Trip): TransportMode {
  const known = hasLeg.some(({ distanceInMetres }) => distanceInMetres !== undefined)
  const length = (leg: Trip['hasLeg'][number]) =>
    (known ? leg.distanceInMetres : leg.durationInSeconds) ?? 0
  const [longest] = hasLeg.toSorted((one, other) => length(other) - length(one))
  return longest?.mode ?? mainMode ?? 'unknown'
}
