import { pointsOf } from './written-trip.ts'
import type { WrittenTrip } from './written-trip.ts'

/**
 * Trips as GPX 1.1: one track a leg, since a track has one type. Legs without a line with times
 * cannot be said in GPX; they are counted.
 */
export function writeGpx(trips: readonly WrittenTrip[]): { text: string; left: number } {
  let left = 0
  const tracks = trips.flatMap(({ trip, tracks: lines, source }) =>
    trip.hasLeg.flatMap((leg) => {
      const points = pointsOf(leg, lines)
      if (points.length < 2 || points.some(({ time }) => time === undefined)) {
        left += 1
        return []
      }
      const name = trip.name ?? leg.startTime
      return [
        `  <trk>\n    <name>${escaped(name)}</name>\n    <src>${escaped(source)}</src>\n    <type>${leg.mode}</type>\n    <trkseg>`,
        ...points.map(
          ({ lon, lat, time }) =>
            `      <trkpt lat="${lat}" lon="${lon}"><time>${time}</time></trkpt>`,
        ),
        '    </trkseg>\n  </trk>',
      ]
    }),
  )
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="Selfdata" xmlns="http://www.topografix.com/GPX/1/1">',
    ...tracks,
    '</gpx>',
    '',
  ].join('\n')
  return { text, left }
}

/** Without the signs that XML has no way to write. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
