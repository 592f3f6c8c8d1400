/** A position in degrees, WGS 84. */
export interface Point {
  readonly lat: number
  readonly lon: number
}

/** A point that people go to. */
export interface Place extends Point {
  readonly id: string
  /** What a phone makes of it. */
  readonly role?: 'home' | 'work'
}

const earthRadius = 6_371_008.8
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Great-circle distance in metres. Source: haversine formula, mean Earth radius. */
export function metresBetween(a: Point, b: Point): number {
  const half = (angle: number) => Math.sin(radians(angle) / 2) ** 2
  const chord =
    half(b.lat - a.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(b.lon - a.lon)
  return 2 * earthRadius * Math.asin(Math.sqrt(chord))
}

/** Length of a line in metres. */
export function lengthOf(line: readonly Point[]): number {
  return line.reduce((sum, point, i) => sum + metresBetween(line[i - 1] ?? point, point), 0)
}

/** The point beside another one, so many metres north and east of it. */
export function beside({ lat, lon }: Point, north: number, east: number): Point {
  const metresPerDegree = radians(1) * earthRadius
  return {
    lat: lat + north / metresPerDegree,
    lon: lon + east / (metresPerDegree * Math.cos(radians(lat))),
  }
}
