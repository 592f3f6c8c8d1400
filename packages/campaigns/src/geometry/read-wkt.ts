import type { Point } from './point.ts'

/** A geometry that a campaign counts by. */
export interface Geometry {
  kind: 'line' | 'polygon'
  /** The line, or the outer ring of the polygon. */
  points: Point[]
}

/** More points than any street link or zone needs: a hostile campaign must not hang a browser. */
const mostPoints = 5000

/**
 * A `LINESTRING` or `POLYGON` in WKT, longitude before latitude, WGS 84. Holes are not spoken: a
 * zone with a hole is refused, not read as a full one.
 */
export function readWkt(text: string): Geometry | undefined {
  const [, kind, body] = /^\s*(LINESTRING|POLYGON)\s*\(([^]*)\)\s*$/u.exec(text) ?? []
  if (kind === undefined || body === undefined) return undefined
  const inner = kind === 'POLYGON' ? /^\s*\(([^()]*)\)\s*$/u.exec(body)?.[1] : body
  const points = inner?.split(',').map((pair) => pair.trim().split(/\s+/u).map(Number))
  if (!points || points.length > mostPoints || points.length < (kind === 'POLYGON' ? 4 : 2)) {
    return undefined
  }
  const ok = points.every(
    ([lon = Number.NaN, lat = Number.NaN, ...more]) =>
      more.length === 0 && Math.abs(lon) <= 180 && Math.abs(lat) <= 90,
  )
  if (!ok) return undefined
  return {
    kind: kind === 'POLYGON' ? 'polygon' : 'line',
    points: points.map(([lon, lat]) => [lon!, lat!]),
  }
}

/** Whether a point lies in a polygon: an odd number of its sides is crossed on the way out. */
export function contains({ kind, points }: Geometry, [lon, lat]: Point): boolean {
  if (kind !== 'polygon') return false
  let inside = false
  for (const [index, [x, y]] of points.entries()) {
    const [px, py] = points[(index + points.length - 1) % points.length]!
    if (y > lat !== py > lat && lon < ((px - x) * (lat - y)) / (py - y) + x) inside = !inside
  }
  return inside
}
