import { later, secondsBetween } from '@selfdata/records'
import { schemes } from '@selfdata/vocab'
import type { Leg, ModeSource, Propulsion, TransportMode, Trip, TripPurpose } from '@selfdata/vocab'
import type { End, Ends } from './ends.ts'
import type { PlacedTrip } from './find-places.ts'

const nothing = '-'

/** Trips in one line each: all that it takes to count them by purpose, place, mode, cost and hour. */
export function briefOf(trips: readonly PlacedTrip[]): string {
  return trips.map(lineOf).join('\n')
}

/** The trips of such lines; a line that is none is left out. Names of trips are not in them. */
export function tripsInBrief(text: string): PlacedTrip[] {
  return text.split('\n').flatMap((line, i) => tripIn(line, `#brief-${i + 1}`) ?? [])
}

function lineOf({ trip, ends }: PlacedTrip): string {
  const { startTime, endTime, purpose = nothing, hasLeg } = trip
  const legs = hasLeg.map((leg) => {
    const { mode, distanceInMetres, durationInSeconds, occupancy, propulsion, modeSource } = leg
    return [mode, distanceInMetres, durationInSeconds, occupancy, propulsion, modeSource]
      .join(',')
      .replace(/,+$/, '')
  })
  const seconds = Math.round(secondsBetween(startTime, endTime))
  return [startTime, seconds, purpose, textOf(ends.from), textOf(ends.to), legs.join('/')].join(' ')
}

/** Ten metres are near enough for a place, and no nearer than they need to be. */
function textOf(end: End | undefined): string {
  const { position, stop } = end ?? {}
  const where = position
    ? [position.lon, position.lat].map((degrees) => Number(degrees.toFixed(4))).join(',')
    : nothing
  return stop === undefined ? where : `${where};${encodeURIComponent(stop)}`
}

function tripIn(line: string, id: string): PlacedTrip | undefined {
  const [startTime, length, purpose, from, to, legs] = line.split(' ')
  if (!startTime || Number.isNaN(Date.parse(startTime)) || !legs) return undefined
  const seconds = Number(length)
  const hasLeg = legsIn(legs, { id, startTime })
  const endTime = later(startTime, Number.isFinite(seconds) ? seconds : 0)
  const trip: Trip = {
    id,
    agent: id,
    startTime,
    endTime,
    ...(isPurpose(purpose) && { purpose }),
    hasLeg,
  }
  return { trip, ends: endsIn(from, to) }
}

function legsIn(text: string, { id, startTime }: Pick<Trip, 'id' | 'startTime'>): Leg[] {
  let passed = 0
  return text.split('/').map((told, i): Leg => {
    const [mode = '', metres, seconds, occupancy, propulsion, modeSource] = told.split(',')
    const start = later(startTime, passed)
    passed += seconds ? Number(seconds) : 0
    return {
      id: `${id}-${i + 1}`,
      mode: isMode(mode) ? mode : 'unknown',
      startTime: start,
      endTime: later(startTime, passed),
      ...(metres && { distanceInMetres: Number(metres) }),
      ...(seconds && { durationInSeconds: Number(seconds) }),
      ...(occupancy && { occupancy: Number(occupancy) }),
      ...(isPropulsion(propulsion) && { propulsion }),
      ...(isSource(modeSource) && { modeSource }),
    }
  })
}

function endsIn(from: string | undefined, to: string | undefined): Ends {
  const [first, last] = [endIn(from), endIn(to)]
  return { ...(first && { from: first }), ...(last && { to: last }) }
}

function endIn(text = nothing): End | undefined {
  const [where = nothing, stop] = text.split(';')
  const [lon, lat] = where.split(',').map(Number)
  const known = where !== nothing && lon !== undefined && lat !== undefined
  if (!known && stop === undefined) return undefined
  return {
    ...(known && { position: { lon, lat } }),
    ...(stop !== undefined && { stop: nameIn(stop) }),
  }
}

function nameIn(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function isMode(word: string): word is TransportMode {
  return Object.hasOwn(schemes.TransportMode.concepts, word)
}

function isPurpose(word: string | undefined): word is TripPurpose {
  return word !== undefined && Object.hasOwn(schemes.TripPurpose.concepts, word)
}

function isSource(word: string | undefined): word is ModeSource {
  return word !== undefined && Object.hasOwn(schemes.ModeSource.concepts, word)
}

function isPropulsion(word: string | undefined): word is Propulsion {
  return word !== undefined && Object.hasOwn(schemes.Propulsion.concepts, word)
}
