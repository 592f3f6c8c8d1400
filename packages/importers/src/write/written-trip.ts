import type { Leg, Track, Trip } from '@selfdata/vocab'

/** A trip to be written into a file, with the lines of its legs. */
export interface WrittenTrip {
  trip: Trip
  /** Tracks by their IRI; a leg without one has no line. */
  tracks: ReadonlyMap<string, Track>
  /** The source it is from, in words. */
  source: string
}

/** A point of a leg, with its time where that is known. */
export interface WrittenPoint {
  lon: number
  lat: number
  /** UTC. */
  time?: string
}

/** The line of a leg: as its track tells it; empty where there is none. */
export function pointsOf(leg: Leg, tracks: ReadonlyMap<string, Track>): WrittenPoint[] {
  const track = tracks.get(leg.hasGeometry ?? '')
  if (!track) return []
  const inner = /\(([^)]*)\)/.exec(track.asWKT)?.[1] ?? ''
  const pairs = inner.split(',').map((pair) => pair.trim().split(/\s+/).map(Number))
  const begin = Date.parse(track.startTime)
  return pairs.flatMap(([lon = NaN, lat = NaN], i) => {
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) return []
    const seconds = secondsAt(track, i, pairs.length)
    const time = seconds === undefined ? undefined : new Date(begin + seconds * 1000).toISOString()
    return [{ lon, lat, ...(time !== undefined && { time }) }]
  })
}

/** Of a track without times, its two ends still have theirs. */
function secondsAt(track: Track, i: number, count: number): number | undefined {
  const told = track.secondsFromStart?.[i]
  if (told !== undefined && told !== null) return told
  if (track.secondsFromStart) return undefined
  if (i === 0) return 0
  return i === count - 1
    ? (Date.parse(track.endTime) - Date.parse(track.startTime)) / 1000
    : undefined
}
