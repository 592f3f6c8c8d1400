import { lengthOf, metresBetween } from './geodesy.ts'
import { momentOfPoint } from './travel-clock.ts'
import type { Move, Point, Stay, WayPoint } from './movement.ts'
import { spanFinder } from './spans.ts'
import { inOrder, isPause, withoutRepeats } from './track.ts'

/** Fixes less exact than this say nothing about a way. */
const worstAccuracy = 1000
/** Nobody in an airliner is faster, in metres per second. */
const fastest = 350
/** What moves less than this stays where it is, in metres. */
const leastWay = 100

/**
 * Gives every loose point to the movement or stay that it lies in; makes movements of unknown mode
 * out of what is left.
 *
 * @returns the movements made
 */
export function placePoints(
  points: readonly Point[],
  { moves, stays }: { moves: readonly Move[]; stays: readonly Stay[] },
): Move[] {
  const [moveAt, stayAt] = [spanFinder(moves), spanFinder(stays)]
  const begunBy = counter([...moves, ...stays].map(({ start }) => start.ms))
  const byMove = new Map<Move, Point[]>()
  const free: Point[][] = [[]]
  let begun = 0
  for (const point of withoutJumps(withoutRepeats(inOrder(exactEnough(points))))) {
    const move = moveAt(point.ms)
    if (begun !== begunBy(point.ms)) free.push([])
    begun = begunBy(point.ms)
    if (move) listIn(byMove, move).push(point)
    else if (stayAt(point.ms)) point.book.refuse(point.entry, 'inside-stay')
    else free.at(-1)!.push(point)
  }
  for (const [move, found] of byMove) addWay(move, found)
  return free.flatMap((run) => movesOf(run))
}

/** A movement's recorded way replaces one that was reckoned, and completes one that was recorded. */
function addWay(move: Move, points: readonly Point[]): void {
  for (const { book, entry } of points) book.keep(entry)
  const timed = move.line.filter(
    (point): point is WayPoint & { ms: number } => point.ms !== undefined,
  )
  move.line = timed.length === 0 ? points : [...timed, ...points].toSorted((a, b) => a.ms - b.ms)
}

function listIn(lists: Map<Move, Point[]>, move: Move): Point[] {
  const list = lists.get(move) ?? []
  lists.set(move, list)
  return list
}

/** How many of the instants are not after a given one. */
function counter(instants: readonly number[]): (ms: number) => number {
  const sorted = Float64Array.from(instants).toSorted()
  return (ms) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]! <= ms) low = middle + 1
      else high = middle
    }
    return low
  }
}

function exactEnough(points: readonly Point[]): Point[] {
  return points.filter(({ accuracy, book, entry }) => {
    const exact = accuracy === undefined || accuracy <= worstAccuracy
    if (!exact) book.refuse(entry, 'inexact-position', `± ${accuracy} m`)
    return exact
  })
}

/** The points without single ones that nobody could have reached and come back from. */
function withoutJumps(points: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const [i, point] of points.entries()) {
    const [before, after] = [kept.at(-1), points[i + 1]]
    const jump =
      before &&
      after &&
      speed(before, point) > fastest &&
      speed(point, after) > fastest &&
      speed(before, after) <= fastest
    if (jump) point.book.refuse(point.entry, 'position-jump')
    else kept.push(point)
  }
  return kept
}

function speed(a: Point, b: Point): number {
  // Two fixes of the same second are a second apart at most.
  return metresBetween(a, b) / Math.max(1, (b.ms - a.ms) / 1000)
}

function movesOf(run: readonly Point[]): Move[] {
  const parts: Point[][] = []
  for (const point of run) {
    const before = parts.at(-1)?.at(-1)
    if (!before || isPause(before, point)) parts.push([point])
    else parts.at(-1)!.push(point)
  }
  return parts.flatMap((part) => moveOf(part))
}

/** The mode that the device took most of the points for. */
function hinted(points: readonly Point[]): Pick<Move, 'mode' | 'modeSource'> {
  const counts = new Map<Point['hint'], number>()
  for (const { hint } of points) counts.set(hint, (counts.get(hint) ?? 0) + 1)
  const [hint] = [...counts].find(([mode, count]) => mode && count > points.length / 2) ?? []
  return hint ? { mode: hint, modeSource: 'detected' } : { mode: 'unknown', modeSource: 'assumed' }
}

function moveOf(points: readonly Point[]): Move[] {
  const [first, last] = [points[0]!, points.at(-1)!]
  const moves =
    points.some((point) => metresBetween(first, point) >= leastWay) && first.ms < last.ms
  if (moves)
    return [
      {
        start: momentOfPoint(first),
        end: momentOfPoint(last),
        ...hinted(points),
        distance: lengthOf(points),
        line: points,
        origins: [...points],
      },
    ]
  for (const { book, entry } of points)
    book.refuse(entry, points.length === 1 ? 'single-point' : 'not-moving')
  return []
}
