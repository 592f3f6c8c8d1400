import type { Correction, Iri, Trip } from '@selfdata/vocab'
import { applyCorrections } from './apply-corrections.ts'
import { cutTrip, retimedTrip, wholeOf } from './cut-trip.ts'
import { instantOf } from '../time/date-time.ts'
import { tripOfLegs } from './trip-of-legs.ts'

/** A trip as the person arranged it: corrected, cut out of a longer one, or put together. */
export interface ArrangedTrip {
  trip: Trip
  /** The trips of the sources that it is, or is part of, or is made from; its own first. */
  from: Trip[]
  /** What the person changed about it. */
  corrections: Correction[]
}

/**
 * Lays the person's corrections over the trips of all sources: values, times, cuts and unions.
 * Nothing that the sources wrote is changed, and the order of the corrections does not matter.
 *
 * A union whose other half is not among `trips` waits: its trip stands alone until then.
 */
export function arrangeTrips(
  trips: readonly Trip[],
  corrections: readonly Correction[],
): ArrangedTrip[] {
  const originals = new Map(trips.map((trip) => [trip.id, trip]))
  const own = latestByTarget(corrections)
  const corrected = (some: readonly Trip[]) => {
    const { records } = applyCorrections('Trip', some, corrections)
    return records.map((trip) => retimed(trip, own.get(trip.id)))
  }
  const parts = corrected(trips).flatMap((trip) => {
    const cuts = own.get(trip.id)?.splitAfterSeconds ?? []
    const original = originals.get(trip.id) ?? trip
    const pieces = cutTrip(
      trip,
      original.startTime,
      cuts.filter((cut) => cut !== null),
    )
    return pieces.length > 1 ? corrected(pieces) : pieces
  })
  return united(parts, own).map((members) => arranged(members, { originals, corrections }))
}

function retimed(trip: Trip, correction: Correction | undefined): Trip {
  const { correctedStartTime: start, correctedEndTime: end } = correction ?? {}
  return start || end ? retimedTrip(trip, { ...(start && { start }), ...(end && { end }) }) : trip
}

/** Trips that belong together, the one that gives its name first. */
function united(trips: readonly Trip[], own: ReadonlyMap<Iri, Correction>): Trip[][] {
  const known = new Set(trips.map(({ id }) => id))
  const rootOf = (id: Iri): Iri => {
    const seen = new Set([id])
    for (let at = id; ;) {
      const next = own.get(at)?.mergedInto
      if (next === undefined || !known.has(next)) return at
      // Two that point at each other: the first in alphabetical order gives the name.
      if (seen.has(next)) return [...seen].toSorted()[0]!
      seen.add(next)
      at = next
    }
  }
  const groups = Map.groupBy(trips, ({ id }) => rootOf(id))
  return [...groups].map(([root, members]) => {
    const first = members.filter(({ id }) => id === root)
    return [...first, ...members.filter(({ id }) => id !== root)]
  })
}

interface Overlay {
  originals: ReadonlyMap<Iri, Trip>
  corrections: readonly Correction[]
}

function arranged(members: readonly Trip[], { originals, corrections }: Overlay): ArrangedTrip {
  const from = [...new Set(members.map(({ id }) => wholeOf(id)))].flatMap(
    (id) => originals.get(id) ?? [],
  )
  const [trip] = [members.length > 1 ? joined(members) : members[0]!]
  const records = new Set(from.map(({ id }) => id))
  const shown = new Set([
    ...records,
    ...members.flatMap(({ id, hasLeg }) => [id, ...hasLeg.map((leg) => leg.id)]),
    ...members.flatMap(({ hasLeg }) => hasLeg.map((leg) => wholeOf(leg.id))),
  ])
  const atWork = corrections.filter(
    ({ corrects, inRecord, removed }) =>
      shown.has(corrects) || (removed && inRecord !== undefined && records.has(inRecord)),
  )
  return { trip, from, corrections: atWork }
}

function joined(members: readonly Trip[]): Trip {
  const [first] = members
  const byTime = members.toSorted((a, b) => instantOf(a.startTime) - instantOf(b.startTime))
  const legs = byTime
    .flatMap(({ hasLeg }) => hasLeg)
    .toSorted((a, b) => instantOf(a.startTime) - instantOf(b.startTime))
  const latest = byTime.reduce((a, b) => (instantOf(b.endTime) > instantOf(a.endTime) ? b : a))
  const purpose = first!.purpose ?? latest.purpose
  return tripOfLegs(first!, legs, {
    startTime: byTime[0]!.startTime,
    endTime: latest.endTime,
    ...(purpose !== undefined && { purpose }),
  })
}

function latestByTarget(corrections: readonly Correction[]): Map<Iri, Correction> {
  const ordered = corrections.toSorted(
    (a, b) => instantOf(a.generatedAtTime) - instantOf(b.generatedAtTime),
  )
  return new Map(ordered.map((correction) => [correction.corrects, correction]))
}
