import type { TransportMode } from '@selfdata/vocab'
import { positionOf } from '../journey/geodesy.ts'
import type { Point } from '../journey/movement.ts'
import type { ReadContext } from '../reader.ts'
import { wholeSink, type Sink } from '../sink.ts'
import { addTrack } from '../journey/track.ts'
import { FitDamage, fitMessages, type FitMessage } from './fit-messages.ts'

// FIT files are small: a day of riding is a few megabytes.
const largest = 100_000_000

export const sinks = {
  fit: (context: ReadContext): Sink => wholeSink((bytes) => readFit(bytes, context), largest),
}

// FIT profile: messages, fields and the sports that say a mode.
const [fileId, session, record] = [0, 18, 20]
const timestamp = 253
const course = 6
const sports: Record<number, TransportMode> = {
  1: 'walk',
  2: 'bicycle',
  11: 'walk',
  17: 'walk',
  20: 'air',
  21: 'e-bicycle',
  22: 'motorcycle',
  24: 'car',
}

interface Session {
  start: number
  end: number
  mode: TransportMode | undefined
}

/** FIT activities: each session is a movement. */
function readFit(bytes: Uint8Array, context: ReadContext): void {
  const points: Point[] = []
  const sessions: Session[] = []
  let count = 0
  let planned = false
  try {
    for (const message of fitMessages(bytes)) {
      if (message.kind === fileId) planned ||= message.fields.get(0) === course
      else if (message.kind === session) sessions.push(sessionOf(message))
      else if (message.kind === record)
        addPoint(message, points, { ...context, index: count++, planned })
    }
  } catch (error) {
    if (!(error instanceof FitDamage)) throw error
    context.book.refuse(context.book.whole(), 'damaged', error.message)
  }
  for (const [i, part] of bySession(points, sessions).entries()) {
    const mode = sessions[i]?.mode
    addTrack(context.harvest, {
      points: part,
      ...(mode ? { mode } : {}),
      group: `${context.file}#${i}`,
    })
  }
}

function addPoint(
  { fields }: FitMessage,
  points: Point[],
  { book, index, planned }: ReadContext & { index: number; planned: boolean },
): void {
  const entry = book.atPath('record', index)
  const [lat, lon] = [fields.get(0), fields.get(1)]
  const time = fields.get(timestamp)
  if (planned) return book.refuse(entry, 'planned-route')
  if (lat === undefined || lon === undefined) return book.refuse(entry, 'no-coordinates')
  if (time === undefined) return book.refuse(entry, 'no-time')
  const position = positionOf(semicircles(lon), semicircles(lat))
  if (!position) return book.refuse(entry, 'bad-coordinates')
  const altitude = fields.get(78) ?? fields.get(2)
  const speed = fields.get(73) ?? fields.get(6)
  points.push({
    ...position,
    ms: instantOf(time),
    ...(altitude === undefined ? {} : { elevation: altitude / 5 - 500 }),
    ...(speed === undefined ? {} : { speed: speed / 1000 }),
    book,
    entry,
  })
}

function sessionOf({ fields }: FitMessage): Session {
  return {
    start: instantOf(fields.get(2) ?? 0),
    end: instantOf(fields.get(timestamp) ?? 0),
    mode: sports[fields.get(5) ?? -1],
  }
}

/** The points of each session in turn; those of no session go with the last. */
function bySession(points: readonly Point[], sessions: readonly Session[]): Point[][] {
  if (sessions.length < 2) return [[...points]]
  const parts: Point[][] = sessions.map(() => [])
  for (const point of points) {
    const place = sessions.findIndex(({ start, end }) => point.ms >= start && point.ms <= end)
    parts.at(place)!.push(point)
  }
  return parts
}

function semicircles(value: number): number {
  return value * (180 / 2 ** 31)
}

/** FIT counts seconds from the end of 1989. */
function instantOf(seconds: number): number {
  return Date.UTC(1989, 11, 31) + seconds * 1000
}
