import { positionOf } from './geodesy.ts'
import { member, numberAt, textAt } from './json-value.ts'
import { momentOf } from './moment.ts'
import type { ReadContext, Reader } from './reader.ts'

/** A day or month file of the OwnTracks Recorder, or JSON messages one to a line. */
export function ownTracksReader(context: ReadContext): Reader {
  let rest = ''
  let line = 0
  const take = (text: string) => {
    line++
    if (text.trim() !== '') readLine(text, line, context)
  }
  return {
    write: (text) => {
      const lines = (rest + text).split('\n')
      rest = lines.pop()!
      if (rest.length > context.limits.elementLength) rest = ''
      for (const one of lines) take(one)
    },
    end: () => take(rest),
  }
}

function readLine(text: string, line: number, { book, harvest, timeZone }: ReadContext): void {
  const entry = book.atLine(line)
  const message = messageIn(text)
  if (message === undefined) return book.refuse(entry, 'malformed-json', text)
  const type = textAt(message, '_type')
  if (type === 'waypoint') return book.refuse(entry, 'waypoint', textAt(message, 'desc'))
  if (type !== 'location' && type !== 'transition') return book.refuse(entry, 'not-an-entry', type)
  const position = positionOf(member(message, 'lon'), member(message, 'lat'))
  const moment = momentOf(numberAt(message, 'tst') ?? textAt(message, 'isotst'), timeZone)
  if (!position) return book.refuse(entry, 'bad-coordinates')
  if (!moment) return book.refuse(entry, 'no-time')
  const [accuracy, elevation] = [numberAt(message, 'acc'), numberAt(message, 'alt')]
  // Kilometres per hour: OwnTracks JSON, `vel`.
  const velocity = numberAt(message, 'vel')
  harvest.points.push({
    ...position,
    ms: moment.ms,
    ...(accuracy === undefined ? {} : { accuracy }),
    ...(elevation === undefined ? {} : { elevation }),
    ...(velocity === undefined || velocity < 0 ? {} : { speed: velocity / 3.6 }),
    book,
    entry,
  })
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
