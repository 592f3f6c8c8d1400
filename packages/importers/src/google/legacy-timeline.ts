import type { TransportMode } from '@selfdata/vocab'
import type { Position } from '../journey/geodesy.ts'
import { jsonReader } from '../json/json-reader.ts'
import type { JsonElement } from '../json/json-scanner.ts'
import { listAt, member, numberAt, textAt } from '../json/json-value.ts'
import { isStill, modeOf } from '../journey/modes.ts'
import { momentOf } from '../journey/moment.ts'
import type { Move, Origin, WayPoint } from '../journey/movement.ts'
import type { ReadContext } from '../reader.ts'
import type { ReasonKey } from '../report/reasons.ts'
import { googlePosition } from './coordinates.ts'
import { roleOf, spanOf, sureness } from './segment.ts'

/** A month of the Semantic Location History that Google Takeout had until 2024. */
export const legacyTimelineReader = jsonReader(readElement)

function readElement({ key, index, value, problem }: JsonElement, context: ReadContext): void {
  const { book } = context
  const origin = { book, entry: book.atPath(key, index) }
  const refusal = problem
    ? ([problem.reason, problem.detail] as const)
    : key === 'timelineObjects' && index >= 0
      ? readObject(value, origin, context)
      : (['not-an-entry'] as const)
  if (refusal) book.refuse(origin.entry, ...refusal)
}

type Refused = readonly [ReasonKey, string?] | undefined

function readObject(object: unknown, origin: Origin, context: ReadContext): Refused {
  const [segment, visit] = [member(object, 'activitySegment'), member(object, 'placeVisit')]
  if (segment === undefined && visit === undefined) return ['not-an-entry']
  const span = spanOf(timesOf(segment ?? visit), context.timeZone)
  if (!('start' in span)) return [span.reason, span.detail]
  if (segment !== undefined) return readActivity(segment, span, origin, context)
  const location = member(visit, 'location')
  const placeId = textAt(location, 'placeId')
  const role = roleOf(textAt(location, 'semanticType'))
  context.harvest.stays.push({
    ...span,
    ...(placeId ? { placeId } : {}),
    ...(role ? { role } : {}),
    origins: [origin],
  })
  return undefined
}

/** Start and end under any of the names they had over the years. */
function timesOf(object: unknown): { startTime?: unknown; endTime?: unknown } {
  const duration = member(object, 'duration')
  const startTime = member(duration, 'startTimestamp') ?? member(duration, 'startTimestampMs')
  const endTime = member(duration, 'endTimestamp') ?? member(duration, 'endTimestampMs')
  return {
    ...(startTime === undefined ? {} : { startTime }),
    ...(endTime === undefined ? {} : { endTime }),
  }
}

function readActivity(
  segment: unknown,
  span: Exclude<ReturnType<typeof spanOf>, { reason: ReasonKey }>,
  origin: Origin,
  { harvest, timeZone }: ReadContext,
): Refused {
  const type = textAt(segment, 'activityType')
  if (isStill(type)) return ['not-moving', type]
  const distance =
    numberAt(segment, 'distance') ||
    numberAt(segment, 'waypointPath', 'distanceMeters') ||
    numberAt(segment, 'simplifiedRawPath', 'distanceMeters')
  const [from, to] = [
    googlePosition(member(segment, 'startLocation')),
    googlePosition(member(segment, 'endLocation')),
  ]
  const lineName = textAt(segment, 'transitPath', 'name')
  harvest.moves.push({
    ...span,
    ...modeOfSegment(segment),
    modeSource: 'detected',
    ...(distance !== undefined && distance > 0 ? { distance } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(lineName ? { lineName } : {}),
    line: lineOf(segment, timeZone),
    origins: [origin],
  })
  return undefined
}

const travelModes: Record<string, TransportMode> = {
  WALK: 'walk',
  BICYCLE: 'bicycle',
  DRIVE: 'car',
}

/** The stated activity, else the likeliest one, else how Google routed the way; and how sure that is. */
function modeOfSegment(segment: unknown): Pick<Move, 'mode' | 'confidence'> {
  const stated = textAt(segment, 'activityType')
  const probable = listAt(segment, 'activities').filter(
    (one) => (numberAt(one, 'probability') ?? 0) > 0,
  )
  const likeliest =
    modeOf(stated, 'google') === 'unknown'
      ? probable[0]
      : probable.find((one) => textAt(one, 'activityType') === stated)
  const mode = modeOf(textAt(likeliest, 'activityType') ?? stated, 'google')
  // In hundredths here, unlike in the files of the phone.
  const percent = numberAt(likeliest, 'probability')
  if (likeliest !== undefined || mode !== 'unknown')
    return { mode, ...sureness(percent && percent / 100) }
  const travelMode = textAt(segment, 'waypointPath', 'travelMode') ?? ''
  return { mode: Object.hasOwn(travelModes, travelMode) ? travelModes[travelMode]! : 'unknown' }
}

/** The recorded way where there is one, else the way Google reckoned. */
function lineOf(segment: unknown, timeZone: string): WayPoint[] {
  const recorded = listAt(segment, 'simplifiedRawPath', 'points').flatMap((point): WayPoint[] => {
    const position = googlePosition(point)
    const time = member(point, 'timestamp') ?? member(point, 'timestampMs')
    const ms = momentOf(time, timeZone)?.ms
    return position ? [{ ...position, ...(ms === undefined ? {} : { ms }) }] : []
  })
  if (recorded.length > 0) return recorded
  const reckoned = listAt(segment, 'waypointPath', 'waypoints')
  const stops = listAt(segment, 'transitPath', 'transitStops')
  return (stops.length > reckoned.length ? stops : reckoned).flatMap((point): Position[] => {
    const position = googlePosition(point)
    return position ? [position] : []
  })
}
