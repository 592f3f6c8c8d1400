import { densify, isAround, nearest } from './line.ts'
import type { Point } from './point.ts'
import { contains } from './read-wkt.ts'
import type { Geometry } from './read-wkt.ts'

/** Lines nearer than this are the same street to whoever rides along it, in metres. */
const apart = 60
/** A point of a line at least every so many metres. */
const step = 20
/** Of a line, the share that has to lie along another: a street that is only crossed has little. */
const alongShare = 0.5
/** How finely common ground is looked for, in points each way: a sliver along a border is none. */
const fineness = 20

/**
 * Whether two places count partly the same: areas that have ground in common, lines that run along
 * each other. Neighbours that share a border do not, nor do streets that cross.
 */
export function meets(one: Geometry, other: Geometry): boolean {
  if (one.kind !== other.kind) return false
  if (one.kind === 'line')
    return runsAlong(one.points, other.points) || runsAlong(other.points, one.points)
  const [a, b] = [boundsOf(one.points), boundsOf(other.points)]
  const [west, east] = [Math.max(a.west, b.west), Math.min(a.east, b.east)]
  const [south, north] = [Math.max(a.south, b.south), Math.min(a.north, b.north)]
  if (west >= east || south >= north) return false
  const at = (from: number, to: number, index: number) =>
    from + ((to - from) * (index + 0.5)) / fineness
  const indices = Array.from({ length: fineness }, (_, index) => index)
  return indices.some((x) =>
    indices.some((y) => {
      const point = [at(west, east, x), at(south, north, y)] as const
      return contains(one, point) && contains(other, point)
    }),
  )
}

function runsAlong(line: readonly Point[], other: readonly Point[]): boolean {
  const isNear = isAround(other, apart)
  if (!line.some(isNear) && !other.some(isAround(line, apart))) return false
  const points = densify(line, step)
  const near = points.filter((point) => isNear(point) && nearest(point, other).metres <= apart)
  return near.length >= points.length * alongShare
}

function boundsOf(points: readonly Point[]) {
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)]
  return {
    west: Math.min(...lons),
    east: Math.max(...lons),
    south: Math.min(...lats),
    north: Math.max(...lats),
  }
}
