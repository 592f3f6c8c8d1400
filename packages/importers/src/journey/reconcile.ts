import type { Track, Trip } from '@selfdata/vocab'

/** Records of a file, without what is in the pod already under another name. */
export interface Reconciled {
  trips: Trip[]
  tracks: Track[]
  /** Trips of the file that are there already. */
  known: number
}

/** A re-export may round to the minute, or begin a second later. */
const tolerance = 120_000

/**
 * Takes out what is known already, although its start differs by a little: a second export of the
 * same days, or the same days from another app, must not double a trip. A trip that is longer now,
 * because the first export ended in the middle of it, takes the place of its shorter self.
 *
 * @param known the trips of all sources in the months concerned, with their IRIs as the file's are
 */
export function reconcile(
  { trips, tracks }: { trips: readonly Trip[]; tracks: readonly Track[] },
  known: readonly Trip[],
): Reconciled {
  const names = new Set(known.map(({ id }) => id))
  const ordered = known.toSorted((a, b) => Date.parse(a.startTime) - Date.parse(b.startTime))
  const starts = ordered.map(({ startTime }) => Date.parse(startTime))
  const renamed = new Map<string, string>()
  const dropped = new Set<string>()
  const kept = trips.flatMap((trip): Trip[] => {
    // By its own name it will be found anyway.
    if (names.has(trip.id)) return [trip]
    const [start, end] = [Date.parse(trip.startTime), Date.parse(trip.endTime)]
    const from = firstFrom(starts, start - tolerance)
    for (let i = from; i < ordered.length && starts[i]! <= start + tolerance; i++) {
      const other = ordered[i]!
      const otherEnd = Date.parse(other.endTime)
      const shared = Math.min(end, otherEnd) - Math.max(start, starts[i]!)
      const shorter = Math.min(end - start, otherEnd - starts[i]!)
      // Of a ride of which only the boarding is known, the start alone tells.
      if (shorter > 0 ? shared <= 0.5 * shorter : shared < 0) continue
      const grown = end > otherEnd + tolerance && sourceOf(other.id) === sourceOf(trip.id)
      if (!grown) {
        for (const { hasGeometry } of trip.hasLeg) if (hasGeometry) dropped.add(hasGeometry)
        return []
      }
      renamed.set(trip.id, other.id)
      return [withName(trip, other.id, renamed)]
    }
    return [trip]
  })
  return {
    trips: kept,
    tracks: tracks
      .filter(({ id }) => !dropped.has(id))
      .map((track) => ({ ...track, id: renamed.get(track.id) ?? track.id })),
    known: trips.length - kept.length,
  }
}

/** The trip under another name, its legs and their lines too. */
function withName(trip: Trip, id: string, renamed: Map<string, string>): Trip {
  return {
    ...trip,
    id,
    hasLeg: trip.hasLeg.map((leg, i) => {
      const { hasGeometry } = leg
      const line = hasGeometry && `${id.replace('/trips/', '/tracks/')}-${i + 1}`
      if (hasGeometry && line) renamed.set(hasGeometry, line)
      return { ...leg, id: `${id}-${i + 1}`, ...(line && { hasGeometry: line }) }
    }),
  }
}

function sourceOf(id: string): string {
  return /\/trips\/([a-z0-9-]+)\//.exec(id)?.[1] ?? ''
}

function firstFrom(starts: readonly number[], instant: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! < instant) low = middle + 1
    else high = middle
  }
  return low
}
