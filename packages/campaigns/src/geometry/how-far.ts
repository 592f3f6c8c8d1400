import { nearest } from './line.ts'
import type { Point } from './point.ts'
import { contains, readWkt } from './read-wkt.ts'

/**
 * How far the nearest of some places is from an area in WKT: 0 inside, else in metres. Nothing
 * without a place, or where the area cannot be read.
 */
export function howFar(area: string, places: readonly Point[]): number | undefined {
  const geometry = readWkt(area)
  if (!geometry || places.length === 0) return undefined
  const metres = places.map((place) =>
    contains(geometry, place) ? 0 : nearest(place, geometry.points).metres,
  )
  return Math.min(...metres)
}
