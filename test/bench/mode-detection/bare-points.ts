import { importFiles, type Detection } from '@selfdata/importers'
import type { Leg, Track, TransportMode } from '@selfdata/vocab'

/** Every point is kept: nothing is simplified. */
export const options = {
  timeZone: 'Europe/Paris',
  agent: 'https://bench.example/#me',
  tolerance: 0,
}

/** A recorded position. */
export interface Point {
  position: string
  ms: number
}

/** The points of a track that have an instant. */
export function pointsIn({ asWKT, secondsFromStart = [], startTime }: Track): Point[] {
  const positions = asWKT.slice(asWKT.indexOf('(') + 1, -1).split(', ')
  return positions.flatMap((position, i) => {
    const seconds = secondsFromStart[i]
    return typeof seconds === 'number'
      ? [{ position, ms: Date.parse(startTime) + seconds * 1000 }]
      : []
  })
}

/** The legs that the importer finds in bare points: the way a GPX file without modes comes in. */
export async function legsFrom(
  points: readonly Point[],
): Promise<{ legs: Leg[]; detections: Detection[] }> {
  const inOrder = points.toSorted((a, b) => a.ms - b.ms)
  const gpx = `<gpx><trk><trkseg>${inOrder
    .map(({ position, ms }) => {
      const [lon, lat] = position.split(' ')
      return `<trkpt lat="${lat}" lon="${lon}"><time>${new Date(ms).toISOString()}</time></trkpt>`
    })
    .join('')}</trkseg></trk></gpx>`
  const { records, detections } = await importFiles(
    [{ name: 'raw', bytes: new TextEncoder().encode(gpx) }],
    options,
  )
  return { legs: records.Trip.flatMap(({ hasLeg }) => hasLeg), detections }
}

/** Seconds of a leg by the mode of the legs that cover it. */
export function overlap(leg: Leg, found: readonly Leg[]): Map<TransportMode, number> {
  const seconds = new Map<TransportMode, number>()
  const [start, end] = [Date.parse(leg.startTime), Date.parse(leg.endTime)]
  let covered = 0
  for (const { mode, startTime, endTime } of found) {
    const common = Math.min(end, Date.parse(endTime)) - Math.max(start, Date.parse(startTime))
    if (common <= 0) continue
    covered += common
    seconds.set(mode, (seconds.get(mode) ?? 0) + common / 1000)
  }
  const rest = (end - start - covered) / 1000
  if (rest > 1) seconds.set('unknown', (seconds.get('unknown') ?? 0) + rest)
  return seconds
}
