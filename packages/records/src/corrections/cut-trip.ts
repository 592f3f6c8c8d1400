import type { DateTime, Leg, Trip } from '@selfdata/vocab'
import { instantOf } from '../time/date-time.ts'
import { later, secondsBetween } from '../time/later.ts'
import { tripOfLegs } from './trip-of-legs.ts'

/** The name of the part of a record that begins so many seconds after the record's start. */
function partName(id: string, seconds: number): string {
  return `${id}-at-${seconds}`
}

/** The record that a part is of, or the name itself. */
export function wholeOf(id: string): string {
  return id.replace(/-at-\d+$/, '')
}

/**
 * A trip as the several trips that the person cut it into. A leg that a cut goes through is shared
 * out by time; the purpose stays with the last part, which alone reaches the destination. Cuts
 * outside the trip do nothing.
 *
 * @param cuts seconds after `start`, the start that the source tells
 */
export function cutTrip(trip: Trip, start: DateTime, cuts: readonly number[]): Trip[] {
  const begin = instantOf(start)
  const inside = [...new Set(cuts)]
    .filter((cut) => {
      const instant = begin + cut * 1000
      return instant > instantOf(trip.startTime) && instant < instantOf(trip.endTime)
    })
    .toSorted((a, b) => a - b)
  if (inside.length === 0) return [trip]
  const edges = [0, ...inside].map((from, i) => ({
    from,
    first: i === 0,
    last: i === inside.length,
    begin: i === 0 ? -Infinity : begin + from * 1000,
    end: i === inside.length ? Infinity : begin + inside[i]! * 1000,
  }))
  const parts = edges
    .map((edge) => ({ edge, legs: trip.hasLeg.flatMap((leg) => legWithin(leg, edge) ?? []) }))
    .filter(({ legs }) => legs.length > 0)
  return parts.map(({ edge, legs }, i) => {
    const { purpose, ...rest } = trip
    const last = i === parts.length - 1
    const span = {
      id: partName(trip.id, edge.from),
      startTime: i === 0 ? trip.startTime : legs[0]!.startTime,
      endTime: last ? trip.endTime : legs.at(-1)!.endTime,
      ...(last && purpose !== undefined && { purpose }),
    }
    return tripOfLegs(rest, legs, span)
  })
}

interface Edge {
  /** Seconds from the start; names the part. */
  from: number
  /** Milliseconds since 1970, from and before. */
  begin: number
  end: number
}

/** What of a leg lies between two instants. */
function legWithin(leg: Leg, { from, begin, end }: Edge): Leg | undefined {
  const [start, stop] = [instantOf(leg.startTime), instantOf(leg.endTime)]
  // A leg of an instant, such as a boarding, lies on one side of a cut only.
  if (start === stop) return start >= begin && start < end ? leg : undefined
  if (start >= begin && stop <= end) return leg
  const [inner, outer] = [Math.max(start, begin), Math.min(stop, end)]
  if (outer <= inner) return undefined
  const { co2eInGrams: _, boardingStop, alightingStop, ...rest } = leg
  const upTo = (instant: number) => (instant - start) / (stop - start)
  // Shares of whole numbers that add up to the whole again, however often it is cut.
  const share = (value: number) => Math.round(value * upTo(outer)) - Math.round(value * upTo(inner))
  return {
    ...rest,
    id: partName(leg.id, from),
    startTime: inner === start ? leg.startTime : later(leg.startTime, (inner - start) / 1000),
    endTime: outer === stop ? leg.endTime : later(leg.startTime, (outer - start) / 1000),
    ...(inner === start && boardingStop !== undefined && { boardingStop }),
    ...(outer === stop && alightingStop !== undefined && { alightingStop }),
    ...(leg.distanceInMetres !== undefined && { distanceInMetres: share(leg.distanceInMetres) }),
    ...(leg.durationInSeconds !== undefined && { durationInSeconds: share(leg.durationInSeconds) }),
  }
}

/** A trip with the times that the person gives it; the first and the last leg follow. */
export function retimedTrip(trip: Trip, times: { start?: DateTime; end?: DateTime }): Trip {
  const startTime = times.start ?? trip.startTime
  const endTime = times.end ?? trip.endTime
  if (startTime === trip.startTime && endTime === trip.endTime) return trip
  if (instantOf(endTime) <= instantOf(startTime)) return trip
  const legs = trip.hasLeg.map((leg, i) => {
    const start = i === 0 ? startTime : leg.startTime
    const end = i === trip.hasLeg.length - 1 ? endTime : leg.endTime
    if (start === leg.startTime && end === leg.endTime) return leg
    const seconds = Math.round(secondsBetween(start, end))
    if (seconds <= 0) return leg
    return {
      ...leg,
      startTime: start,
      endTime: end,
      ...(leg.durationInSeconds !== undefined && { durationInSeconds: seconds }),
    }
  })
  return tripOfLegs(trip, legs, { startTime, endTime })
}
