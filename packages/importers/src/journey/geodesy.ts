/** A position on Earth in degrees, WGS 84. */
export interface Position {
  lon: number
  lat: number
}

const earthRadius = 6_371_008.8

/** A position from what files hold (numbers or texts), or undefined when it is no place on Earth. */
export function positionOf(lon: unknown, lat: unknown): Position | undefined {
  const [x, y] = [degrees(lon), degrees(lat)]
  if (Number.isNaN(x) || Number.isNaN(y) || Math.abs(x) > 180 || Math.abs(y) > 90) return undefined
  return { lon: x, lat: y }
}

/** Metres between two positions along a great circle. */
export function metresBetween(a: Position, b: Position): number {
  const [lat1, lat2] = [radians(a.lat), radians(b.lat)]
  const [dLat, dLon] = [lat2 - lat1, radians(b.lon - a.lon)]
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin(dLon / 2) ** 2
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** Metres along a line. */
export function lengthOf(line: readonly Position[]): number {
  let metres = 0
  for (let i = 1; i < line.length; i++) metres += metresBetween(line[i - 1]!, line[i]!)
  return metres
}

/** Long lines are simplified in blocks: the time it takes grows with the square of the length. */
const block = 1000

/**
 * The line with fewer positions, none of the left-out ones further than the tolerance from it
 * (Ramer, Douglas and Peucker, with a stack of its own so that no line is too long for it).
 *
 * @param tolerance in metres
 * @returns the places in the line that stay, first and last among them
 */
export function simplified(line: readonly Position[], tolerance: number): number[] {
  const keep = new Uint8Array(line.length)
  keep[0] = keep[line.length - 1] = 1
  const stack: [number, number][] = []
  for (let first = 0; first < line.length - 1; first += block) {
    const last = Math.min(first + block, line.length - 1)
    keep[last] = 1
    stack.push([first, last])
  }
  for (let span = stack.pop(); span; span = stack.pop()) {
    const [first, last] = span
    const { at, metres } = furthest(line, first, last)
    if (metres <= tolerance) continue
    keep[at] = 1
    stack.push([first, at], [at, last])
  }
  return [...keep.keys()].filter((i) => keep[i] === 1)
}

function furthest(
  line: readonly Position[],
  first: number,
  last: number,
): { at: number; metres: number } {
  const found = { at: first, metres: -1 }
  const scale = Math.cos(radians(line[first]!.lat))
  const [ax, ay] = [line[first]!.lon * scale, line[first]!.lat]
  const [dx, dy] = [line[last]!.lon * scale - ax, line[last]!.lat - ay]
  const square = dx * dx + dy * dy
  for (let i = first + 1; i < last; i++) {
    const [px, py] = [line[i]!.lon * scale - ax, line[i]!.lat - ay]
    const along = square === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / square))
    const metres = radians(Math.hypot(px - along * dx, py - along * dy)) * earthRadius
    if (metres > found.metres) Object.assign(found, { at: i, metres })
  }
  return found
}

function degrees(value: unknown): number {
  if (typeof value === 'number') return value
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180
}
