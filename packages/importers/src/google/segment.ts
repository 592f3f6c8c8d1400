import { dateTimeAt } from '@selfdata/records'
import { member, listAt, numberAt, textAt } from '../json/json-value.ts'
import { isStill, modeOf } from '../journey/modes.ts'
import { momentOf, type Moment } from '../journey/moment.ts'
import type { Origin, PlaceRole } from '../journey/movement.ts'
import type { ReadContext } from '../reader.ts'
import type { ReasonKey } from '../report/reasons.ts'
import { googlePosition } from './coordinates.ts'

/** Place of an element in the file. */
export interface At {
  list: string
  index: number
}

/**
 * Reads one segment of a timeline exported on the phone: a visit, an activity, a path or a memory.
 * Android and iPhone write the same members and differ in how they write positions and numbers.
 */
export function readSegment(segment: unknown, at: At, context: ReadContext): void {
  if (member(segment, 'timelinePath') !== undefined) return readPath(segment, at, context)
  const origin = { book: context.book, entry: context.book.atPath(at.list, at.index) }
  const refusal = readWhole(segment, origin, context)
  if (refusal) context.book.refuse(origin.entry, ...refusal)
}

type Refused = [ReasonKey, string?] | undefined

function readWhole(segment: unknown, origin: Origin, context: ReadContext): Refused {
  if (member(segment, 'timelineMemory') !== undefined) return ['timeline-memory']
  const [visit, activity] = [member(segment, 'visit'), member(segment, 'activity')]
  if (visit === undefined && activity === undefined) return ['not-an-entry']
  const span = spanOf(segment, context.timeZone)
  if (!('start' in span)) return [span.reason, span.detail]
  if (visit !== undefined) readVisit(visit, span, origin, context)
  else return readActivity(activity, span, origin, context)
  return undefined
}

function readVisit(visit: unknown, span: Span, origin: Origin, { harvest }: ReadContext): void {
  const place = member(visit, 'topCandidate')
  const placeId = textAt(place, 'placeId') ?? textAt(place, 'placeID')
  const role = roleOf(textAt(place, 'semanticType'))
  harvest.stays.push({
    ...span,
    ...(placeId ? { placeId } : {}),
    ...(role ? { role } : {}),
    origins: [origin],
  })
}

function readActivity(
  activity: unknown,
  span: Span,
  origin: Origin,
  { harvest }: ReadContext,
): Refused {
  const type = textAt(activity, 'topCandidate', 'type')
  if (isStill(type)) return ['not-moving', type]
  const distance = numberAt(activity, 'distanceMeters')
  const [from, to] = [
    googlePosition(member(activity, 'start')),
    googlePosition(member(activity, 'end')),
  ]
  harvest.moves.push({
    ...span,
    mode: modeOf(type, 'google'),
    modeSource: 'detected',
    ...sureness(numberAt(activity, 'topCandidate', 'probability')),
    ...(distance !== undefined && distance > 0 ? { distance } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    line: [],
    origins: [origin],
  })
  return undefined
}

function readPath(segment: unknown, at: At, { book, harvest, timeZone }: ReadContext): void {
  const start = momentOf(member(segment, 'startTime'), timeZone)
  const path = listAt(segment, 'timelinePath')
  if (path.length === 0) book.refuse(book.atPath(at.list, at.index), 'empty-track')
  const list = `${at.list === '.' ? '' : at.list}[${at.index}].timelinePath`
  for (const [index, point] of path.entries()) {
    const entry = book.atPath(list, index)
    const position = googlePosition(member(point, 'point'))
    const offset = numberAt(point, 'durationMinutesOffsetFromStartTime')
    const time =
      momentOf(member(point, 'time'), timeZone)?.ms ??
      (start && offset !== undefined ? start.ms + offset * 60_000 : undefined)
    if (!position) book.refuse(entry, 'bad-coordinates', textAt(point, 'point'))
    else if (time === undefined) book.refuse(entry, 'no-time')
    else harvest.points.push({ ...position, ms: time, book, entry })
  }
}

interface Span {
  start: Moment
  end: Moment
}

/** Start and end of a segment, or why there are none. */
export function spanOf(
  segment: unknown,
  timeZone: string,
): Span | { reason: ReasonKey; detail?: string } {
  const [from, until] = [member(segment, 'startTime'), member(segment, 'endTime')]
  if (from === undefined || until === undefined) return { reason: 'no-time' }
  const start = withOffset(
    momentOf(from, timeZone),
    numberAt(segment, 'startTimeTimezoneUtcOffsetMinutes'),
  )
  const end = withOffset(
    momentOf(until, timeZone),
    numberAt(segment, 'endTimeTimezoneUtcOffsetMinutes'),
  )
  const detail = `${JSON.stringify(from)} – ${JSON.stringify(until)}`
  if (!start || !end) return { reason: 'bad-time', detail }
  if (end.ms < start.ms) return { reason: 'ends-before-start', detail }
  if (end.ms === start.ms) return { reason: 'no-duration', detail }
  return { start, end }
}

function withOffset(moment: Moment | undefined, offset: number | undefined): Moment | undefined {
  const fits = offset !== undefined && Number.isInteger(offset) && Math.abs(offset) <= 840
  if (!moment || moment.text || !fits) return moment
  return { ms: moment.ms, text: dateTimeAt(moment.ms, offset) }
}

/** How sure Google was of a mode; of most it says 0, which means that it does not say. */
export function sureness(probability: number | undefined): { confidence?: number } {
  return probability !== undefined && probability > 0 && probability <= 1
    ? { confidence: probability }
    : {}
}

/** What a place is to the person, from Google's label for it. */
export function roleOf(label: string | undefined): PlaceRole | undefined {
  const plain = (label ?? '').toUpperCase().replace(/^(INFERRED|TYPE)[_ ]/, '')
  return plain === 'HOME' ? 'home' : plain === 'WORK' ? 'work' : undefined
}
