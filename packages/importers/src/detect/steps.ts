import { metresBetween, type Position } from '../journey/geodesy.ts'

/** A position at an instant in milliseconds. */
export type TimedPosition = Position & { ms: number }

/** A stretch of way between two points of a track. */
export interface Step {
  /** Places of its first and last point in the track. */
  from: number
  to: number
  seconds: number
  metres: number
}

// Positions jitter by metres from second to second: below this, speed is noise.
const shortest = 10

/** The way in steps of ten seconds or more, as long as the points are apart. */
export function stepsOf(points: readonly TimedPosition[]): Step[] {
  const steps: Step[] = []
  let from = 0
  let metres = 0
  for (let to = 1; to < points.length; to++) {
    metres += metresBetween(points[to - 1]!, points[to]!)
    const seconds = (points[to]!.ms - points[from]!.ms) / 1000
    if (seconds < shortest && to < points.length - 1) continue
    // Jitter makes a zigzag: over a few seconds the straight line is nearer to the truth.
    const straight = metresBetween(points[from]!, points[to]!)
    steps.push({ from, to, seconds, metres: seconds < 3 * shortest ? straight : metres })
    from = to
    metres = 0
  }
  return steps.filter(({ seconds }) => seconds > 0)
}

/** Metres per second. */
export function speedOf({ seconds, metres }: Step): number {
  return metres / seconds
}

/** The speed below which a share of the time is spent. */
export function speedAt(share: number, steps: readonly Step[]): number {
  const sorted = steps.toSorted((a, b) => speedOf(a) - speedOf(b))
  const all = sorted.reduce((sum, { seconds }) => sum + seconds, 0)
  let passed = 0
  for (const step of sorted) {
    passed += step.seconds
    if (passed >= share * all) return speedOf(step)
  }
  return 0
}
