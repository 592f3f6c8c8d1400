import { schemes } from '@selfdata/vocab'
import type { TripPurpose } from '@selfdata/vocab'
import { positionOf } from '../journey/geodesy.ts'
import type { At } from '../google/segment.ts'
import { listAt, member, numberAt, textAt, type JsonObject } from '../json/json-value.ts'
import { ownMode } from '../journey/modes.ts'
import { momentOf } from '../journey/moment.ts'
import type { WayPoint } from '../journey/movement.ts'
import type { ReadContext } from '../reader.ts'
import { ownWords } from './own-leg.ts'

/** Whether a GeoJSON feature is a leg as this suite writes them. */
export function isOwnLeg(feature: JsonObject): boolean {
  const properties = member(feature, 'properties')
  const named = ['trip', 'mode', 'startTime', 'endTime'].every(
    (name) => textAt(properties, name) !== undefined,
  )
  return named && numberAt(properties, 'leg') !== undefined
}

/** Reads a leg of ours, also one without a line: nothing that was taken along is lost. */
export function readOwnLeg(feature: JsonObject, at: At, context: ReadContext): void {
  const { book, harvest, timeZone } = context
  const entry = book.atPath(at.list, at.index)
  const told = member(feature, 'properties')
  const [start, end] = [
    momentOf(member(told, 'startTime'), timeZone),
    momentOf(member(told, 'endTime'), timeZone),
  ]
  if (!start || !end) return book.refuse(entry, 'bad-time')
  if (end.ms < start.ms) return book.refuse(entry, 'ends-before-start')
  const [distance, purpose] = [numberAt(told, 'distance'), textAt(told, 'purpose')]
  harvest.moves.push({
    start,
    end,
    mode: ownMode(textAt(told, 'mode') ?? '') ?? 'unknown',
    modeSource: 'stated',
    line: lineOf(feature, timeZone),
    trip: textAt(told, 'trip')!,
    ...(distance !== undefined && distance >= 0 && { distance }),
    ...(isPurpose(purpose) && { purpose }),
    ...ownWords({
      modeSource: textAt(told, 'modeSource'),
      modeConfidence: numberAt(told, 'modeConfidence'),
      persons: numberAt(told, 'persons'),
      propulsion: textAt(told, 'propulsion'),
      line: textAt(told, 'line'),
      from: textAt(told, 'from'),
      to: textAt(told, 'to'),
      title: textAt(told, 'title'),
    }),
    origins: [{ book, entry }],
  })
}

function lineOf(feature: JsonObject, timeZone: string): WayPoint[] {
  const times = listAt(feature, 'properties', 'coordTimes')
  return listAt(feature, 'geometry', 'coordinates').flatMap((coordinate, i): WayPoint[] => {
    const position = positionOf(member(coordinate, 0), member(coordinate, 1))
    const ms = momentOf(times[i], timeZone)?.ms
    return position ? [{ ...position, ...(ms !== undefined && { ms }) }] : []
  })
}

function isPurpose(word: string | undefined): word is TripPurpose {
  return word !== undefined && Object.hasOwn(schemes.TripPurpose.concepts, word)
}
