import type { Journey, JourneyLeg } from './journey.ts'
import { localDate, localText } from './local-time.ts'
import { timed } from './timeline.ts'

const cycling = new Set<string>(['bicycle', 'e-bicycle'])

/** One GPX 1.1 file per month with the bicycle rides of that month, a track each. */
export function gpxByMonth(journeys: readonly Journey[]): Map<string, string> {
  const months = new Map<string, JourneyLeg[]>()
  for (const leg of journeys.flatMap(({ legs }) => legs)) {
    if (!cycling.has(leg.mode)) continue
    const month = localDate(leg.start).slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), leg])
  }
  return new Map([...months].map(([month, legs]) => [month, gpx(month, legs)]))
}

function gpx(month: string, legs: readonly JourneyLeg[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="Guidon 4.2" xmlns="http://www.topografix.com/GPX/1/1">
  <metadata><name>Sorties ${month}</name></metadata>
${legs.map(track).join('\n')}
</gpx>
`
}

function track(leg: JourneyLeg): string {
  const points = timed(leg, 30).map(({ lat, lon, time }) => {
    const at = new Date(time).toISOString().replace('.000', '')
    return `      <trkpt lat="${lat.toFixed(6)}" lon="${lon.toFixed(6)}"><time>${at}</time></trkpt>`
  })
  return `  <trk>
    <name>Vélo ${localText(leg.start).slice(0, 16).replace('T', ' ')}</name>
    <type>cycling</type>
    <trkseg>
${points.join('\n')}
    </trkseg>
  </trk>`
}
