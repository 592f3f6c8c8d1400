import { dateTimeAt, offsetMinutes } from '@selfdata/records'
import { schemes, type TransportMode, type TripPurpose } from '@selfdata/vocab'
import { lengthOf, positionOf } from '../journey/geodesy.ts'
import { modeOf, ownMode } from '../journey/modes.ts'
import type { Moment } from '../journey/moment.ts'
import type { Move, WayPoint } from '../journey/movement.ts'
import type { ReasonKey } from '../report/reasons.ts'

/** A section as OpenPATH and Coach CO2 know it, from JSON or CSV. */
export interface Section {
  start: Moment | undefined
  end: Moment | undefined
  mode: string | undefined
  /** Whether the person said the mode, and not the phone. */
  modeStated?: boolean
  purpose: string | undefined
  distance: number | undefined
  coordinates: readonly unknown[]
  /** Milliseconds since 1970 of each coordinate. */
  times: readonly unknown[]
  trip: string
  timeZone: string
}

/**
 * The movement of a section, or why there is none. Negative distances and durations, which the app
 * is known for, are made anew from the points.
 */
export function sectionMove(section: Section): Omit<Move, 'origins'> | { reason: ReasonKey } {
  const line = lineOf(section)
  const timed = line.flatMap(({ ms }) => ms ?? [])
  const reversed = section.start && section.end && section.end.ms < section.start.ms
  const [start, end] = [
    wholeSecond(reversed && timed.length > 1 ? { ms: timed[0]! } : section.start, section.timeZone),
    wholeSecond(
      reversed && timed.length > 1 ? { ms: timed.at(-1)! } : section.end,
      section.timeZone,
    ),
  ]
  if (!start || !end) return { reason: section.start || section.end ? 'bad-time' : 'no-time' }
  if (end.ms < start.ms) return { reason: 'ends-before-start' }
  if (end.ms === start.ms) return { reason: 'no-duration' }
  const told = section.distance !== undefined && section.distance > 0 ? section.distance : undefined
  const distance = told ?? (line.length > 1 ? lengthOf(line) : undefined)
  const purpose = purposeOf(section.purpose)
  return {
    start,
    end,
    mode: sectionMode(section.mode, (distance ?? 0) / ((end.ms - start.ms) / 1000)),
    modeSource: section.modeStated ? 'stated' : 'detected',
    ...(distance === undefined ? {} : { distance }),
    ...(purpose ? { purpose } : {}),
    line,
    trip: section.trip,
  }
}

function lineOf({ coordinates, times }: Section): WayPoint[] {
  return coordinates.flatMap((coordinate, i): WayPoint[] => {
    const [lon, lat] = Array.isArray(coordinate) ? (coordinate as unknown[]) : []
    const position = positionOf(lon, lat)
    const ms = times[i]
    if (!position) return []
    return [{ ...position, ...(typeof ms === 'number' && Number.isFinite(ms) ? { ms } : {}) }]
  })
}

// The CSV of Coach CO2 has whole seconds: so that both of its exports give one trip one name.
function wholeSecond(moment: Moment | undefined, timeZone: string): Moment | undefined {
  if (!moment) return undefined
  const ms = Math.floor(moment.ms / 1000) * 1000
  const offset = /([+-])(\d\d):(\d\d)$/.exec(moment.text ?? '')
  if (!offset) return { ms, text: dateTimeAt(ms, offsetMinutes(ms, timeZone)) }
  const minutes = (Number(offset[2]) * 60 + Number(offset[3])) * (offset[1] === '-' ? -1 : 1)
  return { ms, text: dateTimeAt(ms, minutes) }
}

/** The mode of a word such as `PredictedModeTypes.CAR`; the speed in metres per second tells planes from trains. */
function sectionMode(word: string | undefined, speed: number): TransportMode {
  const plain = (word ?? '').slice((word ?? '').lastIndexOf('.') + 1)
  if (plain === 'AIR_OR_HSR') return speed > 95 ? 'air' : speed > 30 ? 'high-speed-rail' : 'unknown'
  const own = ownMode(plain)
  if (own) return own
  const mode = modeOf(plain, 'cozy')
  return mode === 'other' ? modeOf(plain, 'openpath') : mode
}

function purposeOf(word: string | undefined): TripPurpose | undefined {
  if (!word) return undefined
  if (word === 'COMMUTE') return 'work'
  if (Object.hasOwn(schemes.TripPurpose.concepts, word)) return word as TripPurpose
  for (const [purpose, { notations }] of Object.entries(schemes.TripPurpose.concepts))
    if ([...(notations['cozy'] ?? []), ...(notations['openpath'] ?? [])].includes(word))
      return purpose as TripPurpose
  return undefined
}
