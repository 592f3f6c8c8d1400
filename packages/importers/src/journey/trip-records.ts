import { documentOf, recordFragment } from '@selfdata/records'
import type { DateTime, Iri, Leg, Track, Trip } from '@selfdata/vocab'
import type { Guess } from '../detect/mode.ts'
import { lengthOf, metresBetween, simplified, type Position } from './geodesy.ts'
import type { Journey } from './journeys.ts'
import { localDay, type Moment } from './moment.ts'
import type { Move, WayPoint } from './movement.ts'
import { travelClock } from './travel-clock.ts'

/** What the records of one source are made with. */
export interface RecordContext {
  source: string
  agent: Iri
  timeZone: string
  /** Tracks keep every bend of more than this, in metres. */
  tolerance: number
}

/** Why a leg has the mode it has, where the file told none and its speeds were asked. */
export interface Detection extends Guess {
  /** The leg, by its `id`. Its mode is `unknown` when the guess is not sure enough. */
  leg: Iri
}

/**
 * A trip and the tracks of its legs. Names depend on source and start alone, so that the same trip
 * gets the same name from every file. Distances: as the file tells, else along the way, else from
 * start to end; without positions there is none.
 */
export function tripRecords(
  journey: Journey,
  context: RecordContext,
): { trip: Trip; tracks: Track[]; detections: Detection[] } {
  const { moves, purpose } = journey
  const [first, last] = [moves[0]!, moves.reduce((a, b) => (b.end.ms > a.end.ms ? b : a))]
  const clock = travelClock(context.timeZone)
  const startTime = clock(first.start)
  const fragment = recordFragment({
    source: context.source,
    startTime,
    ...(first.sourceRecordId === undefined ? {} : { sourceRecordId: first.sourceRecordId }),
  })
  const month = localDay(first.start.ms, context.timeZone).slice(0, 7)
  const iri = (stream: 'trips' | 'tracks') =>
    `${documentAt({ ...context, stream, startTime }, month)}#${fragment}`
  const parts = moves.map((move, i) =>
    legOf(move, {
      leg: `${iri('trips')}-${i + 1}`,
      track: `${iri('tracks')}-${i + 1}`,
      clock,
      tolerance: context.tolerance,
    }),
  )
  const legs = parts.map(({ leg }) => leg)
  const name = moves.find(({ title }) => title !== undefined)?.title
  const distance = sumOf(legs.map(({ distanceInMetres }) => distanceInMetres))
  const trip: Trip = {
    id: iri('trips'),
    agent: context.agent,
    startTime,
    endTime: legs[moves.indexOf(last)]!.endTime,
    hasLeg: legs,
    mainMode: mainModeOf(legs),
    ...(purpose ? { purpose } : {}),
    ...(name === undefined ? {} : { name }),
    ...(distance === undefined ? {} : { distanceInMetres: distance }),
    durationInSeconds: seconds(first.start, last.end),
  }
  return {
    trip,
    tracks: parts.flatMap(({ track }) => track ?? []),
    detections: moves.flatMap(({ guess }, i) => (guess ? [{ leg: legs[i]!.id, ...guess }] : [])),
  }
}

/** The document of a stream for a month; asked of `records` once per month, for it asks Intl each time. */
function documentAt(place: Parameters<typeof documentOf>[0], month: string): string {
  const key = `${place.stream} ${place.source} ${place.timeZone} ${month}`
  const known = documents.get(key) ?? documentOf(place)
  documents.set(key, known)
  return known
}

const documents = new Map<string, string>()

function legOf(
  move: Move,
  {
    clock,
    tolerance,
    ...names
  }: { leg: Iri; track: Iri; clock: (moment: Moment) => DateTime; tolerance: number },
): { leg: Leg; track?: Track } {
  const line = wayOf(move)
  const [startTime, endTime] = [clock(move.start), clock(move.end)]
  const metres = move.distance ?? (line.length > 1 ? lengthOf(line) : undefined)
  const leg: Leg = {
    id: names.leg,
    startTime,
    endTime,
    mode: move.mode,
    modeSource: move.modeSource,
    ...surenessOf(move),
    ...(metres === undefined ? {} : { distanceInMetres: Math.round(metres) }),
    durationInSeconds: seconds(move.start, move.end),
    ...(move.lineName ? { line: move.lineName } : {}),
    ...(move.boardingStop ? { boardingStop: move.boardingStop } : {}),
    ...(move.alightingStop ? { alightingStop: move.alightingStop } : {}),
    ...(move.persons === undefined ? {} : { occupancy: move.persons }),
    ...(move.propulsion ? { propulsion: move.propulsion } : {}),
  }
  if (line.length < 2) return { leg }
  const track = {
    id: names.track,
    startTime,
    endTime,
    ...geometryOf(line, move.start.ms, tolerance),
  }
  return { leg: { ...leg, hasGeometry: names.track }, track }
}

/** Only of a guess that stands: of an unknown mode nobody is sure. */
function surenessOf({ mode, modeSource, guess, confidence }: Move): Pick<Leg, 'modeConfidence'> {
  const sure = guess?.confidence ?? confidence
  if (sure === undefined || modeSource !== 'detected' || mode === 'unknown') return {}
  return { modeConfidence: Math.round(sure * 100) / 100 }
}

/** From the start along the line to the end, without standing still in between. */
function wayOf({ from, to, line, start, end }: Move): WayPoint[] {
  const all: WayPoint[] = [
    ...(from ? [{ ...from, ms: start.ms }] : []),
    ...line,
    ...(to ? [{ ...to, ms: end.ms }] : []),
  ]
  return all.filter((point, i) => i === 0 || metresBetween(all[i - 1]!, point) > 0)
}

function geometryOf(
  line: readonly WayPoint[],
  start: number,
  tolerance: number,
): Pick<Track, 'asWKT' | 'secondsFromStart'> {
  const points = simplified(line, tolerance).map((i) => line[i]!)
  const asWKT = `LINESTRING(${points.map(written).join(', ')})`
  if (points.every(({ ms }, i) => ms === undefined || i === 0 || i === points.length - 1))
    return { asWKT }
  return {
    asWKT,
    secondsFromStart: points.map(({ ms }) =>
      ms === undefined ? null : Math.round((ms - start) / 1000),
    ),
  }
}

function written({ lon, lat }: Position): string {
  return `${plain(lon)} ${plain(lat)}`
}

function plain(degrees: number): string {
  const text = degrees.toFixed(5).replace(/\.?0+$/, '')
  return text === '-0' ? '0' : text
}

function mainModeOf(legs: readonly Leg[]): Leg['mode'] {
  const known = legs.every(({ distanceInMetres }) => distanceInMetres !== undefined)
  const size = (leg: Leg) => (known ? leg.distanceInMetres! : (leg.durationInSeconds ?? 0))
  return legs.reduce((a, b) => (size(b) > size(a) ? b : a)).mode
}

function sumOf(numbers: readonly (number | undefined)[]): number | undefined {
  return numbers.reduce(
    (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
    0,
  )
}

function seconds(start: Moment, end: Moment): number {
  return Math.round((end.ms - start.ms) / 1000)
}
