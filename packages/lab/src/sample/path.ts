import { beside, lengthOf, metresBetween } from './geography.ts'
import type { Point } from './geography.ts'
import { hash } from './random.ts'
import type { Random } from './random.ts'

/** Metres between the points of a path. */
const spacing = 75

/**
 * A line such as a receiver records: bent like streets are, the same way on every trip between two
 * points and back, with a few metres of noise.
 */
export function path(stops: readonly Point[], random: Random): Point[] {
  const line = stops.flatMap((to, i) => {
    const from = stops[i - 1]
    return from ? bent(from, to) : [to]
  })
  return line.map((point, i) => {
    const fixed = i === 0 || i === line.length - 1
    return fixed ? point : beside(point, random.around(0, 3), random.around(0, 3))
  })
}

/** Length of a path in whole metres, and its points. */
export function measured(line: readonly Point[]): { path: readonly Point[]; metres: number } {
  return { path: line, metres: Math.round(lengthOf(line)) }
}

/** The points between two ends, and the second end; the curve depends on the ends only. */
function bent(from: Point, to: Point): Point[] {
  const forth = from.lat + from.lon < to.lat + to.lon
  const [a, b] = forth ? [from, to] : [to, from]
  const straight = metresBetween(a, b)
  const steps = Math.min(400, Math.max(1, Math.round(straight / spacing)))
  const bend = (hash(`${a.lat} ${a.lon} ${b.lat} ${b.lon}`) / 2 ** 32 - 0.5) * 0.36
  const north = (-(b.lon - a.lon) * Math.cos((a.lat * Math.PI) / 180)) / (b.lat - a.lat || 1e-9)
  const scale = 1 / Math.hypot(north, 1)
  const points = Array.from({ length: steps }, (_, i) => {
    const part = (i + 1) / steps
    const side = straight * bend * (Math.sin(Math.PI * part) + 0.35 * Math.sin(5 * Math.PI * part))
    const on = { lat: a.lat + (b.lat - a.lat) * part, lon: a.lon + (b.lon - a.lon) * part }
    return part === 1 ? b : beside(on, side * north * scale, side * scale)
  })
  return forth ? points : [...points.slice(0, -1).toReversed(), to]
}
