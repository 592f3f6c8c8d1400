import type { Iri, Place, Track, Trip } from '@selfdata/vocab'
import { metresBetween, pointsOf } from './position.ts'
import type { Position } from './position.ts'

/** Where a trip begins and ends, as far as its tracks or its stops tell. */
export interface Ends {
  from?: End
  to?: End
}

export interface End {
  position?: Position
  /** Name of a stop. */
  stop?: string
}

/** Where a trip begins and ends. */
export function endsOf({ hasLeg }: Trip, tracks: ReadonlyMap<Iri, Track>): Ends {
  const [first, last] = [hasLeg[0], hasLeg.at(-1)]
  const lineOf = (geometry: Iri | undefined) => {
    const track = geometry === undefined ? undefined : tracks.get(geometry)
    return track ? pointsOf(track) : []
  }
  const from = endOf(lineOf(first?.hasGeometry)[0], first?.boardingStop)
  const to = endOf(lineOf(last?.hasGeometry).at(-1), last?.alightingStop)
  return { ...(from && { from }), ...(to && { to }) }
}

function endOf(position: Position | undefined, stop: string | undefined): End | undefined {
  if (!position && stop === undefined) return undefined
  return {
    ...(position && { position: { lon: position.lon, lat: position.lat } }),
    ...(stop !== undefined && { stop }),
  }
}

/** An end this near to a place is that place, in metres: a car is parked where there is room. */
export const placeRadius = 200

/** The place of the person where something begins or ends: the nearest within 200 m. */
export function placeOfEnd(end: End | undefined, places: readonly Place[]): Place | undefined {
  if (!end) return undefined
  const named = places.find(({ name }) => name === end.stop)
  const { position } = end
  const near = places.flatMap((place) => {
    const { longitude: lon, latitude: lat } = place
    if (!position || lon === undefined || lat === undefined) return []
    const metres = metresBetween(position, { lon, lat })
    return metres <= placeRadius ? [{ place, metres }] : []
  })
  return near.toSorted((a, b) => a.metres - b.metres)[0]?.place ?? named
}
