import { pointOf } from '../journey/fix.ts'
import { positionOf, type Position } from '../journey/geodesy.ts'
import { modeOfFreeWord } from '../journey/modes.ts'
import { momentOf, type Moment } from '../journey/moment.ts'
import type { Origin, Point } from '../journey/movement.ts'
import type { ReadContext } from '../reader.ts'
import { addTrack } from '../journey/track.ts'

/** A placemark while it is being read. */
export class Placemark {
  readonly line: number
  readonly index: number
  readonly texts = new Map<string, string>()
  readonly shapes: { kind: string; coordinates: string }[] = []
  readonly tracks: {
    line: number
    times: { text: string; line: number }[]
    coordinates: string[]
  }[] = []

  constructor(line: number, index: number) {
    this.line = line
    this.index = index
  }
}

/** Adds what a placemark tells to the harvest, or books why it tells nothing. */
export function addPlacemark(placemark: Placemark, context: ReadContext): void {
  for (const track of placemark.tracks) addRecorded(track, placemark, context)
  if (placemark.tracks.length > 0) return
  const { book, timeZone } = context
  const origin = { book, entry: book.atLine(placemark.line) }
  const shape = shapeOf(placemark)
  const span = {
    start: momentOf(placemark.texts.get('begin'), timeZone),
    end: momentOf(placemark.texts.get('end'), timeZone),
  }
  if (!shape) book.refuse(origin.entry, 'no-coordinates', placemark.texts.get('name'))
  else if (shape.kind === 'Point') addPoint(placemark, { ...span, origin, shape }, context)
  else if (shape.kind === 'LineString') addLine(placemark, { ...span, origin, shape }, context)
  else book.refuse(origin.entry, 'not-a-path', shape.kind)
}

/** The shape that tells of a way: its lines in pieces, end to end, before a sign set beside them. */
function shapeOf({ shapes }: Placemark): Placemark['shapes'][number] | undefined {
  const lines = shapes.filter(({ kind }) => kind === 'LineString')
  if (lines.length === 0) return shapes[0]
  return { kind: 'LineString', coordinates: lines.map(({ coordinates }) => coordinates).join(' ') }
}

interface Found {
  start: Moment | undefined
  end: Moment | undefined
  origin: Origin
  shape: { coordinates: string }
}

function addRecorded(
  track: Placemark['tracks'][number],
  placemark: Placemark,
  { book, harvest, timeZone, file }: ReadContext,
): void {
  if (track.times.length === 0) return book.refuse(book.atLine(track.line), 'empty-track')
  const points = track.times.flatMap(({ text, line }, i): Point[] => {
    const entry = book.atLine(line)
    const where = track.coordinates[i]
    const [position] = positionsIn((where ?? '').replaceAll(/\s+/g, ','))
    const point = pointOf({ position, where, time: text }, { book, entry }, timeZone)
    return point ? [point] : []
  })
  for (const where of track.coordinates.slice(track.times.length))
    book.refuse(book.atLine(track.line), 'no-time', where)
  const mode = modeIn(placemark)
  addTrack(harvest, { points, ...(mode ? { mode } : {}), group: `${file}#${placemark.index}` })
}

/** A point with a span is a stay, one with an instant a position on the way, any other a marked place. */
function addPoint(
  placemark: Placemark,
  { start, end, origin, shape }: Found,
  context: ReadContext,
): void {
  const { book, harvest, timeZone } = context
  const moment = momentOf(placemark.texts.get('when'), timeZone)
  const [position] = positionsIn(shape.coordinates)
  if (!position) book.refuse(origin.entry, 'bad-coordinates', shape.coordinates)
  else if (start && end && start.ms < end.ms) harvest.stays.push({ start, end, origins: [origin] })
  else if (moment) harvest.points.push({ ...position, ms: moment.ms, ...origin })
  else book.refuse(origin.entry, 'waypoint', placemark.texts.get('name'))
}

function addLine(
  placemark: Placemark,
  { start, end, origin, shape }: Found,
  { book, harvest }: ReadContext,
): void {
  const line = positionsIn(shape.coordinates)
  if (!start || !end) return book.refuse(origin.entry, 'no-time', placemark.texts.get('name'))
  if (end.ms <= start.ms)
    return book.refuse(origin.entry, end.ms < start.ms ? 'ends-before-start' : 'no-duration')
  if (line.length < 2) return book.refuse(origin.entry, 'bad-coordinates')
  const mode = modeIn(placemark)
  const distance = Number(placemark.texts.get('distance'))
  harvest.moves.push({
    start,
    end,
    mode: mode ?? 'unknown',
    modeSource: mode ? 'detected' : 'assumed',
    ...(distance > 0 ? { distance } : {}),
    line,
    origins: [origin],
  })
}

function modeIn({ texts }: Placemark) {
  const words = [texts.get('category'), texts.get('mode'), texts.get('activity'), texts.get('name')]
  return words.map(modeOfFreeWord).find((mode) => mode !== undefined)
}

/** `lon,lat[,height]` with white space between positions. */
function positionsIn(text: string): Position[] {
  return text
    .trim()
    .split(/\s+/)
    .flatMap((one) => {
      const [lon, lat] = one.split(',')
      return positionOf(lon, lat) ?? []
    })
}
