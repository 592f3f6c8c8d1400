import { keepAll, type Harvest, type Move, type Stay } from './movement.ts'
import { placePoints } from './loose-points.ts'
import { distinctMoves, distinctStays } from './spans.ts'
import { withModes } from './with-modes.ts'

/** Movements that make up one trip, in order. */
export interface Journey {
  moves: Move[]
  purpose?: Move['purpose']
}

/** A pause that ends a trip although no file tells of a stay. */
const longestPause = 30 * 60_000
/** The same between the segments of one recorded track. */
const longestPauseWithinTrack = 2 * 3_600_000

/**
 * What the files of one source tell, as trips: a trip is the run of movements between two stays, or
 * between two long pauses. Settles the entries of the files on the way.
 */
export function journeysOf(harvest: Harvest): Journey[] {
  const stays = distinctStays(harvest.stays)
  const told = distinctMoves(harvest.moves)
  const made = placePoints(harvest.points, { moves: told, stays })
  const moves = distinctMoves([...told, ...made])
  for (const { origins } of [...moves, ...stays]) keepAll(origins)
  return runsOf(moves.flatMap(withModes), stays).map((run) => {
    const purpose = run.at(-1)!.purpose ?? roleAfter(run.at(-1)!, stays, harvest)
    return { moves: run, ...(purpose ? { purpose } : {}) }
  })
}

function runsOf(moves: readonly Move[], stays: readonly Stay[]): Move[][] {
  const runs: Move[][] = []
  let next = 0
  for (const move of moves) {
    const before = runs.at(-1)?.at(-1)
    // Stays that began before this movement; those between the two movements end the trip.
    let stayed = false
    while (next < stays.length && stays[next]!.start.ms < move.start.ms) {
      if (before && isBetween(stays[next]!, before, move)) stayed = true
      next++
    }
    const told = before?.trip ?? move.trip
    const apart =
      told === undefined ? stayed || (before && isApart(before, move)) : before?.trip !== move.trip
    if (!before || apart) runs.push([move])
    else runs.at(-1)!.push(move)
  }
  return runs
}

function isBetween(stay: Stay, before: Move, after: Move): boolean {
  const middle = (stay.start.ms + stay.end.ms) / 2
  return middle >= before.end.ms && middle <= after.start.ms
}

function isApart(before: Move, after: Move): boolean {
  const pause = after.start.ms - before.end.ms
  const together = before.group !== undefined && before.group === after.group
  return pause > (together ? longestPauseWithinTrack : longestPause)
}

/** Home or work, when the trip ends where a stay at one of them begins. */
function roleAfter(
  last: Move,
  stays: readonly Stay[],
  { roles }: Harvest,
): 'home' | 'work' | undefined {
  const index = firstFrom(stays, last.end.ms - arrival)
  const stay = stays[index]
  if (!stay || stay.start.ms > last.end.ms + arrival) return undefined
  return stay.role ?? (stay.placeId === undefined ? undefined : roles.get(stay.placeId))
}

/** A stay that begins this close to the end of a movement is where it led to. */
const arrival = 10 * 60_000

function firstFrom(stays: readonly Stay[], ms: number): number {
  let [low, high] = [0, stays.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (stays[middle]!.start.ms < ms) low = middle + 1
    else high = middle
  }
  return low
}
