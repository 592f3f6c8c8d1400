import { pointOf } from './journey/fix.ts'
import { positionOf } from './journey/geodesy.ts'
import { member, numberAt, textAt } from './json/json-value.ts'
import { lineCutter } from './file/lines.ts'
import type { Origin, Point } from './journey/movement.ts'
import type { ReadContext, Reader } from './reader.ts'

/** A day or month file of the OwnTracks Recorder, or JSON messages one to a line. */
export function ownTracksReader(context: ReadContext): Reader {
  return lineCutter((text, line) => {
    if (text.trim() !== '') readLine(text, line, context)
  }, context.limits.elementLength)
}

function readLine(text: string, line: number, { book, harvest, timeZone }: ReadContext): void {
  const entry = book.atLine(line)
  const message = messageIn(text)
  if (message === undefined) return book.refuse(entry, 'malformed-json', text)
  const point = ownTracksPoint(message, { book, entry }, timeZone)
  if (point) harvest.points.push(point)
}

/** The point that a message of OwnTracks tells; where there is none, why is booked. */
export function ownTracksPoint(
  message: unknown,
  { book, entry }: Origin,
  timeZone: string,
): Point | undefined {
  const type = textAt(message, '_type')
  if (type === 'encrypted') book.refuse(entry, 'encrypted-message')
  else if (type === 'waypoint') book.refuse(entry, 'waypoint', textAt(message, 'desc'))
  else if (type !== 'location' && type !== 'transition') book.refuse(entry, 'not-an-entry', type)
  else {
    // Kilometres per hour: OwnTracks JSON, `vel`.
    const velocity = numberAt(message, 'vel') ?? -1
    return pointOf(
      {
        position: positionOf(member(message, 'lon'), member(message, 'lat')),
        time: numberAt(message, 'tst') ?? textAt(message, 'isotst'),
        accuracy: numberAt(message, 'acc'),
        elevation: numberAt(message, 'alt'),
        ...(velocity >= 0 && { speed: velocity / 3.6 }),
      },
      { book, entry },
      timeZone,
    )
  }
  return undefined
}

function messageIn(text: string): unknown {
  const start = text.indexOf('{')
  if (start < 0) return undefined
  try {
    return JSON.parse(text.slice(start)) as unknown
  } catch {
    return undefined
  }
}
