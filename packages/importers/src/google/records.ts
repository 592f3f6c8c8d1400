import { jsonReader } from '../json/json-reader.ts'
import type { JsonElement } from '../json/json-scanner.ts'
import { member, numberAt } from '../json/json-value.ts'
import { pointOf } from '../journey/fix.ts'
import type { ReadContext } from '../reader.ts'
import { googlePosition } from './coordinates.ts'

/** `Records.json` of Google Takeout until 2024: every position a phone reported. */
export const googleRecordsReader = jsonReader(readLocation)

function readLocation({ key, index, value, problem }: JsonElement, context: ReadContext): void {
  const { book, harvest, timeZone } = context
  const entry = book.atPath(key, index)
  if (problem) return book.refuse(entry, problem.reason, problem.detail)
  if (key !== 'locations' || index < 0) return book.refuse(entry, 'not-an-entry')
  const point = pointOf(
    {
      position: googlePosition(value),
      time: member(value, 'timestamp') ?? member(value, 'timestampMs'),
      accuracy: numberAt(value, 'accuracy'),
      elevation: numberAt(value, 'altitude'),
      speed: numberAt(value, 'velocity'),
    },
    { book, entry },
    timeZone,
  )
  if (point) harvest.points.push(point)
}
