import { JsonScanner, type JsonElement } from '../json-scanner.ts'
import { member, numberAt } from '../json-value.ts'
import { momentOf } from '../moment.ts'
import type { ReadContext, Reader } from '../reader.ts'
import { refuseRest } from '../refuse-rest.ts'
import { googlePosition } from './coordinates.ts'

/** `Records.json` of Google Takeout until 2024: every position a phone reported. */
export function googleRecordsReader(context: ReadContext): Reader {
  const scanner = new JsonScanner((element) => readLocation(element, context), context.limits)
  return {
    write: (text) => scanner.write(text),
    end: () => refuseRest(scanner.end(), context.book),
  }
}

function readLocation({ key, index, value, problem }: JsonElement, context: ReadContext): void {
  const { book, harvest, timeZone } = context
  const entry = book.atPath(key, index)
  if (problem) return book.refuse(entry, problem.reason, problem.detail)
  if (key !== 'locations' || index < 0) return book.refuse(entry, 'not-an-entry')
  const position = googlePosition(value)
  if (!position) return book.refuse(entry, 'bad-coordinates')
  const time = member(value, 'timestamp') ?? member(value, 'timestampMs')
  const moment = momentOf(time, timeZone)
  if (!moment) return book.refuse(entry, time === undefined ? 'no-time' : 'bad-time')
  const accuracy = numberAt(value, 'accuracy')
  const elevation = numberAt(value, 'altitude')
  const speed = numberAt(value, 'velocity')
  harvest.points.push({
    ...position,
    ms: moment.ms,
    ...(accuracy === undefined ? {} : { accuracy }),
    ...(elevation === undefined ? {} : { elevation }),
    ...(speed === undefined ? {} : { speed }),
    book,
    entry,
  })
}
