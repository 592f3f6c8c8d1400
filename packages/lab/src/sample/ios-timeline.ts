import { placeId, withMilliseconds } from './android-timeline.ts'
import type { Place, Point } from './geography.ts'
import type { Mode } from './journey.ts'
import type { Noticed } from './timeline.ts'

const activityTypes: Record<Mode | 'unknown', string> = {
  walk: 'walking',
  bicycle: 'cycling',
  'e-bicycle': 'cycling',
  car: 'in passenger vehicle',
  bus: 'in bus',
  rail: 'in train',
  ferry: 'in ferry',
  metro: 'in subway',
  unknown: 'unknown activity type',
}

/** A `location-history.json` as an iPhone exports it: one array, `geo:` points, numbers as texts. */
export function iosTimeline(noticed: readonly Noticed[]): string {
  return `${JSON.stringify(noticed.map(entry), undefined, 2)}\n`
}

function entry(one: Noticed): object {
  const period = { endTime: withMilliseconds(one.end), startTime: withMilliseconds(one.start) }
  if (one.kind === 'visit') return { ...period, visit: visit(one.place) }
  if (one.kind === 'activity') return { ...period, activity: activity(one) }
  return {
    ...period,
    timelinePath: one.points.map((at) => ({
      point: geo(at),
      durationMinutesOffsetFromStartTime: String(Math.floor((at.time - one.start) / 60_000)),
    })),
  }
}

function visit(place: Place): object {
  return {
    hierarchyLevel: '0',
    topCandidate: {
      probability: '0.785181',
      semanticType: place.role === 'home' ? 'Home' : 'Unknown',
      placeID: placeId(place),
      placeLocation: geo(place),
    },
    probability: '0.840000',
  }
}

function activity({ leg, guess }: Extract<Noticed, { kind: 'activity' }>): object {
  const [first, last] = [leg.path[0], leg.path.at(-1)]
  return {
    probability: '0.930000',
    end: last && geo(last),
    topCandidate: {
      type: activityTypes[guess],
      probability: guess === leg.mode ? '0.854000' : '0.412000',
    },
    distanceMeters: leg.metres.toFixed(6),
    start: first && geo(first),
  }
}

function geo({ lat, lon }: Point): string {
  return `geo:${lat.toFixed(6)},${lon.toFixed(6)}`
}
