import type { Place, Point } from './geography.ts'
import type { Mode } from './journey.ts'
import { localText, offset } from './local-time.ts'
import type { Noticed } from './timeline.ts'

const activityTypes: Record<Mode | 'unknown', string> = {
  walk: 'WALKING',
  bicycle: 'CYCLING',
  'e-bicycle': 'CYCLING',
  car: 'IN_PASSENGER_VEHICLE',
  bus: 'IN_BUS',
  rail: 'IN_TRAIN',
  ferry: 'IN_FERRY',
  metro: 'IN_SUBWAY',
  unknown: 'UNKNOWN_ACTIVITY_TYPE',
}

/** A `Timeline.json` as an Android phone exports it: Settings, Location, Timeline, Export. */
export function androidTimeline(noticed: readonly Noticed[]): string {
  const frequent = new Map<string, Place>()
  for (const one of noticed) {
    if (one.kind === 'visit' && one.place.role) frequent.set(one.place.id, one.place)
  }
  const file = {
    semanticSegments: noticed.map(segment),
    rawSignals: [],
    userLocationProfile: {
      frequentPlaces: [...frequent.values()].map((place) => ({
        placeId: placeId(place),
        placeLocation: degrees(place),
        label: place.role?.toUpperCase(),
      })),
    },
  }
  return `${JSON.stringify(file, undefined, 2)}\n`
}

/** An invented id that looks like Google’s own. */
export function placeId({ id }: Place): string {
  return `ChIJlab_${id.replaceAll('-', '_')}`
}

function segment(one: Noticed): object {
  const period = { startTime: withMilliseconds(one.start), endTime: withMilliseconds(one.end) }
  if (one.kind === 'path') {
    const points = one.points.map((at) => ({ point: degrees(at), time: withMilliseconds(at.time) }))
    return { ...period, timelinePath: points }
  }
  const zoned = {
    ...period,
    startTimeTimezoneUtcOffsetMinutes: offset(one.start) / 60_000,
    endTimeTimezoneUtcOffsetMinutes: offset(one.end) / 60_000,
  }
  return one.kind === 'visit'
    ? { ...zoned, visit: visit(one.place) }
    : { ...zoned, activity: activity(one) }
}

function visit(place: Place): object {
  return {
    hierarchyLevel: 0,
    probability: 0.91,
    topCandidate: {
      placeId: placeId(place),
      semanticType: place.role ? `INFERRED_${place.role.toUpperCase()}` : 'UNKNOWN',
      probability: 0.86,
      placeLocation: { latLng: degrees(place) },
    },
  }
}

function activity({ leg, guess }: Extract<Noticed, { kind: 'activity' }>): object {
  const [first, last] = [leg.path[0], leg.path.at(-1)]
  return {
    start: { latLng: first && degrees(first) },
    end: { latLng: last && degrees(last) },
    distanceMeters: leg.metres,
    probability: 0.94,
    topCandidate: {
      type: activityTypes[guess],
      probability: guess === leg.mode ? 0.87 : 0.44,
    },
  }
}

function degrees({ lat, lon }: Point): string {
  return `${lat.toFixed(7)}°, ${lon.toFixed(7)}°`
}

/** `2026-03-09T08:12:04.000+01:00` */
export function withMilliseconds(time: number): string {
  return localText(time).replace(/([+-]\d\d:\d\d)$/, '.000$1')
}
