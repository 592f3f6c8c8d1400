import { importFiles, likeliness } from '@selfdata/importers'
import type { Leg, Track, TransportMode } from '@selfdata/vocab'
import { legsFrom, options, overlap, pointsIn } from './bare-points.ts'

/** What the speeds say of each mode, and by how many looks. */
export interface Seen {
  likely: ReadonlyMap<TransportMode, number>
  looks: number
}

/** A labelled leg and what was made of it. */
export interface Verdict {
  trace: string
  truth: TransportMode
  seconds: number
  naive: TransportMode
  alone: TransportMode
  /** How sure the detection says it is of that, from 0 to 1; absent where it leaves it open. */
  sure?: number
  /** Absent where the points are too few to look at. */
  seen?: Seen
  /** Seconds by mode when only the raw points of the whole trip are known. */
  raw: Map<TransportMode, number>
}

interface Labelled {
  path: string
  said?: TransportMode
}

/** The labelled legs of a file, each with what was made of its bare points. */
export async function verdictsOf(
  bytes: Uint8Array<ArrayBuffer>,
  from: Labelled,
): Promise<Verdict[]> {
  const { records } = await importFiles([{ name: from.path, bytes }], options)
  const found: Verdict[] = []
  for (const { hasLeg } of records.Trip)
    found.push(...(await verdictsOnTrip(hasLeg, records.Track, from)))
  return found
}

async function verdictsOnTrip(
  legs: readonly Leg[],
  tracks: readonly Track[],
  { path, said }: Labelled,
): Promise<Verdict[]> {
  const pointsOf = ({ hasGeometry }: Leg) => {
    const track = tracks.find(({ id }) => id === hasGeometry)
    return track ? pointsIn(track) : []
  }
  const raw = await legsFrom(legs.flatMap(pointsOf))
  const verdicts: Verdict[] = []
  for (const leg of said ? [whole(legs)] : legs) {
    const alone = await legsFrom(said ? legs.flatMap(pointsOf) : pointsOf(leg))
    const mode = most(overlap(leg, alone.legs))
    const found = alone.legs.find((one) => one.mode === mode)
    const guess = alone.detections.find((one) => one.leg === found?.id)
    verdicts.push({
      trace: path,
      truth: said ?? leg.mode,
      seconds: leg.durationInSeconds ?? 0,
      naive: naiveMode((leg.distanceInMetres ?? 0) / (leg.durationInSeconds ?? 1)),
      alone: mode,
      ...(found?.modeConfidence !== undefined && { sure: found.modeConfidence }),
      ...(guess && { seen: { likely: likeliness(guess.traits), looks: guess.looks } }),
      raw: overlap(leg, raw.legs),
    })
  }
  return verdicts
}

function whole(legs: readonly Leg[]): Leg {
  const [first, last] = [legs[0]!, legs.at(-1)!]
  const sum = (pick: (leg: Leg) => number | undefined) =>
    legs.reduce((all, leg) => all + (pick(leg) ?? 0), 0)
  return {
    ...first,
    endTime: last.endTime,
    distanceInMetres: sum((leg) => leg.distanceInMetres),
    durationInSeconds: sum((leg) => leg.durationInSeconds),
  }
}

function most(seconds: ReadonlyMap<TransportMode, number>): TransportMode {
  return [...seconds].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 'unknown'
}

function naiveMode(metresPerSecond: number): TransportMode {
  const kmh = metresPerSecond * 3.6
  return kmh < 7 ? 'walk' : kmh < 25 ? 'bicycle' : 'car'
}
