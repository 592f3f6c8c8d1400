import type { Iri, Position, Track, Trip } from '@selfdata/vocab'
import { EntryBook } from '../report/entry-book.ts'
import { journeysOf } from '../journey/journeys.ts'
import { Harvest } from '../journey/movement.ts'
import type { Point } from '../journey/movement.ts'
import { reconcile } from '../journey/reconcile.ts'
import { inOrder } from '../journey/track.ts'
import { tripRecords } from '../journey/trip-records.ts'
import { staysIn } from './stays.ts'

/** Trips that positions show. */
export interface RecordedTrips {
  source: string
  trips: Trip[]
  tracks: Track[]
  /** When the earliest trip began that may be still going on: its positions are needed again. */
  goingOnSince?: Date
}

interface Making {
  agent: Iri
  timeZone: string
  now: Date
}

/** A phone that is silent for so long has arrived, or will tell the rest later. */
const silence = 30 * 60_000

/** Tracks keep every bend of more than this, in metres. */
const tolerance = 5

/**
 * Trips from the positions of one app, of one phone or several: as an import makes them of points,
 * and cut at stays. A trip still going on is not cut, it is left for later. One that more positions
 * make longer keeps its name.
 *
 * The names of records are relative to the storage.
 */
export function tripsOfPositions(
  positions: readonly Position[],
  { source, now, ...making }: Making & { source: string },
): RecordedTrips {
  const made: RecordedTrips = { source, trips: [], tracks: [] }
  const phones = Map.groupBy(positions, ({ device = '' }) => device)
  for (const [, recorded] of [...phones].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const all = recordsOf(recorded, { source, ...making })
    const isOver = ({ endTime }: Trip) => now.getTime() - Date.parse(endTime) >= silence
    const last = Math.max(...recorded.map(({ startTime }) => Date.parse(startTime)))
    const isLeft = (trip: Trip) => isOver(trip) || Date.parse(trip.endTime) < last - arrival
    const goingOn = all.trips.find((trip) => !isLeft(trip))
    if (goingOn) made.goingOnSince = earlier(made.goingOnSince, new Date(goingOn.startTime))
    // Two phones in one bag make the same ride: it is counted once.
    const fresh = reconcile({ ...all, trips: all.trips.filter(isLeft) }, made.trips)
    const lines = new Set(fresh.trips.flatMap(({ hasLeg }) => hasLeg.map((leg) => leg.hasGeometry)))
    made.trips.push(...fresh.trips)
    made.tracks.push(...fresh.tracks.filter(({ id }) => lines.has(id)))
  }
  return made
}

/** Where nothing was heard for less than this after a movement, it may go on, in milliseconds. */
const arrival = 15 * 60_000

function recordsOf(
  positions: readonly Position[],
  { source, agent, timeZone }: Omit<Making, 'now'> & { source: string },
): { trips: Trip[]; tracks: Track[] } {
  const book = new EntryBook()
  const harvest = new Harvest(source)
  harvest.points.push(...inOrder(positions.flatMap((position) => pointFrom(position, book))))
  harvest.stays.push(...staysIn(harvest.points))
  const records = journeysOf(harvest).map((journey) =>
    tripRecords(journey, { source, agent, timeZone, tolerance }),
  )
  return {
    trips: records.map(({ trip }) => trip),
    tracks: records.flatMap(({ tracks }) => tracks),
  }
}

function pointFrom(position: Position, book: EntryBook): Point[] {
  const { asWKT, startTime, accuracyInMetres, speedInMetresPerSecond, mode } = position
  const [lon, lat] = /^POINT ?\(([\d.-]+) ([\d.-]+)\)$/.exec(asWKT)?.slice(1).map(Number) ?? []
  if (lon === undefined || lat === undefined) return []
  return [
    {
      lon,
      lat,
      ms: Date.parse(startTime),
      ...(accuracyInMetres !== undefined && { accuracy: accuracyInMetres }),
      ...(speedInMetresPerSecond !== undefined && { speed: speedInMetresPerSecond }),
      ...(mode && { hint: mode }),
      book,
      entry: book.whole(),
    },
  ]
}

function earlier(a: Date | undefined, b: Date): Date {
  return a && a < b ? a : b
}
