import { metresBetween } from '../journey/geodesy.ts'
import type { Point, Stay } from '../journey/movement.ts'

/**
 * A phone that records all day long also records that nobody moves: this long within this much is a
 * stay, which ends a trip. A wait for a bus or in a jam is shorter. (Stay points after Li and
 * others, 2008.)
 */
const least = { ms: 15 * 60_000, metres: 100 }

/** The stays that positions show. A position that is not exact is given its doubt. */
export function staysIn(points: readonly Point[]): Stay[] {
  const stays: Stay[] = []
  let from = 0
  while (from < points.length) {
    const to = lastNear(points, from)
    const [first, last] = [points[from]!, points[to]!]
    if (last.ms - first.ms < least.ms) from++
    else {
      // Its first and last point are also where a way ends and begins.
      stays.push({ start: { ms: first.ms + 1 }, end: { ms: last.ms - 1 }, origins: [] })
      from = to + 1
    }
  }
  return stays
}

/** The last of the positions that are all near one of them. */
function lastNear(points: readonly Point[], from: number): number {
  const place = points[from]!
  let to = from
  for (let next = from + 1; next < points.length; next++) {
    const point = points[next]!
    const doubt = Math.min(least.metres, Math.max(point.accuracy ?? 0, place.accuracy ?? 0))
    if (metresBetween(place, point) > least.metres + doubt) break
    to = next
  }
  return to
}
