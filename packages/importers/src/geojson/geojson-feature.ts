import { positionOf } from '../journey/geodesy.ts'
import type { At } from '../google/segment.ts'
import { listAt, member, numberAt, textAt, type JsonObject } from '../json/json-value.ts'
import { modeOfFreeWord } from '../journey/modes.ts'
import { momentOf } from '../journey/moment.ts'
import type { Point } from '../journey/movement.ts'
import type { ReadContext } from '../reader.ts'
import { isOwnLeg, readOwnLeg } from '../own/own-feature.ts'
import { isEpoch, timesOf } from './geojson-times.ts'
import { addTrack } from '../journey/track.ts'

const timeNames = [
  'timestamp',
  'time',
  'date',
  'datetime',
  'recorded_at',
  'created_at',
  'tst',
  'fixTime',
  'when',
  'start_time',
  'startTime',
  'begin',
]
const startNames = [
  'startTime',
  'start_time',
  'started_at',
  'begin',
  'start',
  'startDate',
  'start_fmt_time',
]
const endNames = [
  'endTime',
  'end_time',
  'finished_at',
  'ended_at',
  'end',
  'endDate',
  'end_fmt_time',
]
const modeNames = [
  'mode',
  'dominant_mode',
  'transport_mode',
  'activity',
  'activityType',
  'activity_type',
  'type',
  'sport',
  'motion',
]

/** Reads one feature: a point with its time, or a line with the times of its points or of its ends. */
export function readFeature(feature: JsonObject, at: At, context: ReadContext): void {
  const { book } = context
  if (isOwnLeg(feature)) return readOwnLeg(feature, at, context)
  const geometry = member(feature, 'geometry')
  const type = textAt(geometry, 'type')
  if (type === 'Point') return readPoint(feature, at, context)
  const parts = type === 'GeometryCollection' ? listAt(geometry, 'geometries') : []
  if (parts.length > 0)
    return parts.forEach((one) => readFeature({ ...feature, geometry: one }, at, context))
  const base = at.index < 0 ? at.list : `${at.list === '.' ? '' : at.list}[${at.index}].geometry`
  // Points of one feature with a time each are a line by another name.
  if (type === 'LineString' || type === 'MultiPoint')
    return readLine(
      feature,
      { at, list: `${base}.coordinates`, coordinates: listAt(geometry, 'coordinates') },
      context,
    )
  if (type === 'MultiLineString')
    return listAt(geometry, 'coordinates').forEach((line, i) =>
      readLine(
        feature,
        {
          at,
          list: `${base}.coordinates[${i}]`,
          coordinates: Array.isArray(line) ? line : [],
          part: i,
        },
        context,
      ),
    )
  const reason = geometry === undefined || geometry === null ? 'no-coordinates' : 'not-a-path'
  return book.refuse(book.atPath(at.list, at.index), reason, type)
}

function readPoint(feature: JsonObject, at: At, { book, harvest, timeZone }: ReadContext): void {
  const entry = book.atPath(at.list, at.index)
  const coordinates = listAt(feature, 'geometry', 'coordinates')
  const properties = member(feature, 'properties')
  const position = positionOf(coordinates[0], coordinates[1])
  const time = firstOf(properties, timeNames)
  const moment = momentOf(time, timeZone)
  if (!position) return book.refuse(entry, 'bad-coordinates', JSON.stringify(coordinates))
  if (!moment) return book.refuse(entry, time === undefined ? 'no-time' : 'bad-time', shown(time))
  const accuracy = numberAt(properties, 'accuracy') ?? numberAt(properties, 'horizontal_accuracy')
  const elevation = numberAt(properties, 'altitude') ?? numberAt(coordinates, 2)
  const speed = numberAt(properties, 'velocity') ?? numberAt(properties, 'speed')
  harvest.points.push({
    ...position,
    ms: moment.ms,
    ...(accuracy === undefined ? {} : { accuracy }),
    ...(elevation === undefined ? {} : { elevation }),
    ...(speed === undefined || speed < 0 ? {} : { speed }),
    book,
    entry,
  })
}

interface Line {
  at: At
  list: string
  coordinates: unknown[]
  /** Which line of several. */
  part?: number
}

function readLine(feature: JsonObject, line: Line, context: ReadContext): void {
  const { book, harvest, file } = context
  const { at, list, coordinates } = line
  if (coordinates.length === 0) return book.refuse(book.atPath(at.list, at.index), 'empty-track')
  const properties = member(feature, 'properties')
  const times = timesOf(properties, coordinates, line.part)
  if (!times) return readWithEnds(feature, line, context)
  const mode = modeOfFreeWord(firstText(properties, modeNames))
  const points = coordinates.flatMap((coordinate, i): Point[] => {
    const entry = book.atPath(list, i)
    const position = positionOf(member(coordinate, 0), member(coordinate, 1))
    const moment = momentOf(times[i], context.timeZone)
    if (!position) book.refuse(entry, 'bad-coordinates', JSON.stringify(coordinate))
    else if (!moment)
      book.refuse(entry, times[i] === undefined ? 'no-time' : 'bad-time', shown(times[i]))
    else {
      const elevation = elevationIn(coordinate)
      return [
        {
          ...position,
          ms: moment.ms,
          ...(elevation === undefined ? {} : { elevation }),
          book,
          entry,
        },
      ]
    }
    return []
  })
  addTrack(harvest, { points, ...(mode ? { mode } : {}), group: `${file}#${at.list}${at.index}` })
}

/** A line that tells when it begins and ends, but not when it passed each of its points. */
function readWithEnds(feature: JsonObject, line: Line, context: ReadContext): void {
  const { book, harvest, timeZone } = context
  const entry = book.atPath(line.at.list, line.at.index)
  const properties = member(feature, 'properties')
  const [from, until] = [firstOf(properties, startNames), firstOf(properties, endNames)]
  const [start, end] = [momentOf(from, timeZone), momentOf(until, timeZone)]
  const detail = from === undefined ? undefined : `${shown(from)} – ${shown(until)}`
  if (from === undefined || until === undefined) return book.refuse(entry, 'no-time', detail)
  if (!start || !end) return book.refuse(entry, 'bad-time', detail)
  if (end.ms <= start.ms)
    return book.refuse(entry, end.ms < start.ms ? 'ends-before-start' : 'no-duration', detail)
  const positions = line.coordinates.flatMap((coordinate) => {
    const position = positionOf(member(coordinate, 0), member(coordinate, 1))
    return position ? [position] : []
  })
  if (positions.length < 2) return book.refuse(entry, 'bad-coordinates')
  const mode = modeOfFreeWord(firstText(properties, modeNames))
  const distance = numberAt(properties, 'distance')
  harvest.moves.push({
    start,
    end,
    mode: mode ?? 'unknown',
    modeSource: mode ? 'stated' : 'assumed',
    line: positions,
    ...(distance !== undefined && distance > 0 ? { distance } : {}),
    origins: [{ book, entry }],
  })
}

/** Metres above sea level; where a time stands in their place, none. */
function elevationIn(coordinate: unknown): number | undefined {
  const third = numberAt(coordinate, 2)
  return third === undefined || isEpoch(third) ? undefined : third
}

function firstOf(properties: unknown, names: readonly string[]): unknown {
  for (const name of names) {
    const found = member(properties, name)
    if (found !== undefined && found !== null && found !== '') return found
  }
  return undefined
}

function firstText(properties: unknown, names: readonly string[]): string | undefined {
  const texts = names.map((name) => textAt(properties, name))
  return texts.find((text) => text !== undefined && modeOfFreeWord(text) !== undefined)
}

function shown(value: unknown): string | undefined {
  return value === undefined ? undefined : typeof value === 'string' ? value : JSON.stringify(value)
}
