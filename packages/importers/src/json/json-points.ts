import { pointOf } from '../journey/fix.ts'
import { positionOf } from '../journey/geodesy.ts'
import { jsonReader } from './json-reader.ts'
import type { JsonElement } from './json-scanner.ts'
import { member, numberAt } from './json-value.ts'
import { modeOfFreeWord } from '../journey/modes.ts'
import type { ReadContext } from '../reader.ts'

/** Lists of positions as many trackers write them (Traccar, Polarsteps, PhoneTrack): objects with latitude, longitude and time. */
export const jsonPointsReader = jsonReader(readElement)

/** Names that trackers give the members. */
export const pointNames = {
  lat: ['lat', 'latitude'],
  lon: ['lon', 'lng', 'long', 'longitude'],
  time: [
    'timestamp',
    'time',
    'fixTime',
    'tst',
    'datetime',
    'recorded_at',
    'created_at',
    'deviceTime',
    'date',
    'when',
  ],
  elevation: ['altitude', 'alt', 'ele', 'elevation'],
  accuracy: ['accuracy', 'acc', 'horizontal_accuracy'],
  mode: ['activity', 'mode', 'motion'],
}

/** Where some trackers put the position itself: an object of its own within the entry. */
const holders = ['coords', 'location', 'position', 'coordinate', 'attributes']

/** What the first of several names that is there says, in an entry or in the position within it. */
export function firstIn(value: unknown, names: readonly string[]): unknown {
  for (const one of [value, ...holders.map((name) => member(value, name))])
    for (const name of names) {
      const found = member(one, name)
      if (found !== undefined && found !== null && typeof found !== 'object') return found
    }
  return undefined
}

function readElement({ key, index, value, problem }: JsonElement, context: ReadContext): void {
  const { book, harvest, timeZone } = context
  if (index < 0 && !problem) return
  const entry = book.atPath(key, index)
  if (problem) return book.refuse(entry, problem.reason, problem.detail)
  const first = (names: readonly string[]) => firstIn(value, names)
  const number = (names: readonly string[]) => numberAt({ found: first(names) }, 'found')
  const word = first(pointNames.mode) ?? member(value, 'activity', 'type')
  const point = pointOf(
    {
      position: positionOf(first(pointNames.lon), first(pointNames.lat)),
      time: first(pointNames.time),
      elevation: number(pointNames.elevation),
      accuracy: number(pointNames.accuracy),
      hint: typeof word === 'string' ? modeOfFreeWord(word) : undefined,
    },
    { book, entry },
    timeZone,
  )
  if (point) harvest.points.push(point)
}
