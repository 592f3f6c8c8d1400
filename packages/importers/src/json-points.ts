import { positionOf } from './geodesy.ts'
import { JsonScanner, type JsonElement } from './json-scanner.ts'
import { member, numberAt } from './json-value.ts'
import { modeOfFreeWord } from './modes.ts'
import { momentOf } from './moment.ts'
import type { ReadContext, Reader } from './reader.ts'
import { refuseRest } from './refuse-rest.ts'

/** Lists of positions as many trackers write them (Traccar, Polarsteps, PhoneTrack): objects with latitude, longitude and time. */
export function jsonPointsReader(context: ReadContext): Reader {
  const scanner = new JsonScanner((element) => readElement(element, context), context.limits)
  return {
    write: (text) => scanner.write(text),
    end: () => refuseRest(scanner.end(), context.book),
  }
}

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

function readElement({ key, index, value, problem }: JsonElement, context: ReadContext): void {
  const { book, harvest, timeZone } = context
  if (index < 0 && !problem) return
  const entry = book.atPath(key, index)
  if (problem) return book.refuse(entry, problem.reason, problem.detail)
  const first = (names: readonly string[]) =>
    names.map((name) => member(value, name)).find((found) => found !== undefined && found !== null)
  const position = positionOf(first(pointNames.lon), first(pointNames.lat))
  const time = first(pointNames.time)
  const moment = momentOf(time, timeZone)
  if (!position) return book.refuse(entry, 'bad-coordinates')
  if (!moment) return book.refuse(entry, time === undefined ? 'no-time' : 'bad-time')
  const number = (names: string[]) =>
    names.map((name) => numberAt(value, name)).find((one) => one !== undefined)
  const [elevation, accuracy] = [number(pointNames.elevation), number(pointNames.accuracy)]
  const word = first(pointNames.mode)
  const hint = typeof word === 'string' ? modeOfFreeWord(word) : undefined
  harvest.points.push({
    ...position,
    ms: moment.ms,
    ...(elevation === undefined ? {} : { elevation }),
    ...(accuracy === undefined ? {} : { accuracy }),
    ...(hint ? { hint } : {}),
    book,
    entry,
  })
}
