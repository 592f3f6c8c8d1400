import { metresBetween } from './position.ts'
import type { TrackPoint } from './position.ts'

/** How fast somebody was, so far along the way. */
export interface SpeedPoint {
  /** From the start of the track. */
  seconds: number
  metres: number
  /** Kilometres per hour. */
  speed: number
}

/** Positions jitter: over less than this, speed is noise. */
const shortest = 15

/**
 * Speed along a track, in steps of at least fifteen seconds: between two points nobody knows more
 * than the mean. Empty where the points have no times.
 */
export function speedProfile(points: readonly TrackPoint[]): SpeedPoint[] {
  const timed = points.filter(
    (point): point is TrackPoint & { seconds: number } => point.seconds !== undefined,
  )
  if (timed.length < 2) return []
  const profile: SpeedPoint[] = []
  let [metres, from, metresFrom] = [0, timed[0]!, 0]
  for (let i = 1; i < timed.length; i++) {
    const point = timed[i]!
    metres += metresBetween(timed[i - 1]!, point)
    const seconds = point.seconds - from.seconds
    if (seconds <= 0 || (seconds < shortest && i < timed.length - 1)) continue
    const speed = ((metres - metresFrom) / seconds) * 3.6
    if (profile.length === 0) profile.push({ seconds: from.seconds, metres: 0, speed })
    profile.push({ seconds: point.seconds, metres, speed })
    from = point
    metresFrom = metres
  }
  return profile
}
