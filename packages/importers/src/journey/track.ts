import type { TransportMode } from '@selfdata/vocab'
import { metresBetween } from './geodesy.ts'
import { momentOfPoint } from './travel-clock.ts'
import type { Harvest, Point } from './movement.ts'

/** The person put the device away: this long without a point, and no further on than a short walk. */
const pause = { ms: 30 * 60_000, metresPerSecond: 0.2 }

/**
 * Adds a recorded track to the harvest as movements, one between pauses. Points are put in order of
 * time; those that repeat the one before are duplicates.
 */
export function addTrack(
  harvest: Harvest,
  { points, mode, group }: { points: readonly Point[]; mode?: TransportMode; group?: string },
): void {
  for (const part of splitAtPauses(withoutRepeats(inOrder(points)))) {
    const [first, last] = [part[0]!, part.at(-1)!]
    if (part.length < 2 || first.ms === last.ms)
      for (const { book, entry } of part) book.refuse(entry, 'single-point')
    else
      harvest.moves.push({
        start: momentOfPoint(first),
        end: momentOfPoint(last),
        mode: mode ?? 'unknown',
        modeSource: mode ? 'stated' : 'assumed',
        line: part,
        ...(group ? { group } : {}),
        origins: part,
      })
  }
}

/** The points in order of time; those of one instant in the order of the file. */
export function inOrder(points: readonly Point[]): Point[] {
  const sorted = points.every((point, i) => i === 0 || points[i - 1]!.ms <= point.ms)
  return sorted ? [...points] : points.toSorted((a, b) => a.ms - b.ms)
}

/** The points without those that repeat one of the same instant at the same place. */
export function withoutRepeats(points: readonly Point[]): Point[] {
  const distinct: Point[] = []
  for (const point of points) {
    if (repeats(distinct, point)) point.book.duplicate(point.entry)
    else distinct.push(point)
  }
  return distinct
}

// A ten-millionth of a degree is a centimetre: copies differ by rounding only.
const samePlace = 2e-7

function repeats(before: readonly Point[], point: Point): boolean {
  // Only a handful of points share an instant; more would be a forged file, taken as one place each.
  for (let i = before.length - 1; i >= 0 && i >= before.length - 32; i--) {
    const other = before[i]!
    if (other.ms !== point.ms) return false
    if (
      Math.abs(other.lon - point.lon) <= samePlace &&
      Math.abs(other.lat - point.lat) <= samePlace
    )
      return true
  }
  return false
}

function splitAtPauses(points: readonly Point[]): Point[][] {
  const parts: Point[][] = []
  for (const point of points) {
    const before = parts.at(-1)?.at(-1)
    if (!before || isPause(before, point)) parts.push([point])
    else parts.at(-1)!.push(point)
  }
  return parts
}

/** Whether so much time passed from one point to the next, over so little way, that a trip ended. */
export function isPause(before: Point, after: Point): boolean {
  const ms = after.ms - before.ms
  return ms >= pause.ms && metresBetween(before, after) < (ms / 1000) * pause.metresPerSecond
}
