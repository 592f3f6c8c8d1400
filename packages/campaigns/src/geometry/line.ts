import { between, distance, planeAround } from './point.ts'
import type { Point } from './point.ts'

/** Metres along a line. */
export function lengthOf(line: readonly Point[]): number {
  return pairs(line).reduce((sum, [from, to]) => sum + distance(from, to), 0)
}

/** The same line with a point at least every so many metres. */
export function densify(line: readonly Point[], step: number): Point[] {
  const points = pairs(line).flatMap(([from, to]) => {
    const parts = Math.max(1, Math.ceil(distance(from, to) / step))
    return Array.from({ length: parts }, (_, part) => between(from, to, part / parts))
  })
  const last = line.at(-1)
  return last ? [...points, last] : points
}

/** The line without its first and last metres; empty when nothing is left. */
export function trim(line: readonly Point[], metres: number): Point[] {
  return metres === 0
    ? [...line]
    : cutStart(cutStart(line, metres).toReversed(), metres).toReversed()
}

/** How near a point comes to a line, in metres, and how far along the line that is. */
export function nearest(point: Point, line: readonly Point[]): { metres: number; along: number } {
  const plane = planeAround(point)
  let best = { metres: Number.POSITIVE_INFINITY, along: 0 }
  let before = 0
  for (const [from, to] of pairs(line)) {
    const [ax, ay] = plane(from)
    const [bx, by] = plane(to)
    const [dx, dy] = [bx - ax, by - ay]
    const square = dx * dx + dy * dy
    const share = square === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / square))
    const metres = Math.hypot(ax + share * dx, ay + share * dy)
    const length = Math.sqrt(square)
    if (metres < best.metres) best = { metres, along: before + share * length }
    before += length
  }
  return best
}

/**
 * Whether a point can be within some metres of a line at all, which is told a hundred times faster
 * than how near it is: for lines shorter than a degree, away from the poles.
 */
export function isAround(line: readonly Point[], metres: number): (point: Point) => boolean {
  const [lons, lats] = [line.map(([lon]) => lon), line.map(([, lat]) => lat)]
  const margin = metres / metresPerDegree
  const lonMargin = (2 * margin) / Math.cos(((lats[0] ?? 0) * Math.PI) / 180)
  const [west, east] = [Math.min(...lons) - lonMargin, Math.max(...lons) + lonMargin]
  const [south, north] = [Math.min(...lats) - 2 * margin, Math.max(...lats) + 2 * margin]
  return ([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north
}

const metresPerDegree = 111_000

/** Whether two lines cross. */
export function crosses(one: readonly Point[], other: readonly Point[]): boolean {
  return pairs(one).some(([a, b]) => pairs(other).some(([c, d]) => segmentsCross([a, b], [c, d])))
}

function segmentsCross([a, b]: [Point, Point], [c, d]: [Point, Point]): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]))
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)
}

function cutStart(line: readonly Point[], metres: number): Point[] {
  let left = metres
  for (const [index, [from, to]] of pairs(line).entries()) {
    const length = distance(from, to)
    if (length > left) return [between(from, to, left / length), ...line.slice(index + 1)]
    left -= length
  }
  return []
}

function pairs(line: readonly Point[]): [Point, Point][] {
  return line.slice(1).map((to, index) => [line[index]!, to])
}
