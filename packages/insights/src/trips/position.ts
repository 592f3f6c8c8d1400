import type { Track } from '@selfdata/vocab'

/** Degrees, WGS 84. */
export interface Position {
  lon: number
  lat: number
}

/** A position on a track; seconds from the start of the track, where they are known. */
export interface TrackPoint extends Position {
  seconds?: number
}

const radius = 6_371_008.8

/** Metres along the great circle. */
export function metresBetween(one: Position, other: Position): number {
  const rad = Math.PI / 180
  const [lat, lon] = [(other.lat - one.lat) * rad, (other.lon - one.lon) * rad]
  const a =
    Math.sin(lat / 2) ** 2 +
    Math.cos(one.lat * rad) * Math.cos(other.lat * rad) * Math.sin(lon / 2) ** 2
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(a)))
}

/** The points of a track; those that are no positions on the globe are left out. */
export function pointsOf({
  asWKT,
  secondsFromStart,
}: Pick<Track, 'asWKT' | 'secondsFromStart'>): TrackPoint[] {
  const inner = /\(([^)]*)\)/.exec(asWKT)?.[1] ?? ''
  return inner.split(',').flatMap((pair, i) => {
    const [lon = NaN, lat = NaN] = pair.trim().split(/\s+/).map(Number)
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) return []
    const seconds = secondsFromStart?.[i] ?? undefined
    return [{ lon, lat, ...(seconds !== undefined && { seconds }) }]
  })
}
