import type { TrackPoint } from '@selfdata/insights'
import { secondsBetween } from '@selfdata/records'
import type { Leg, Track } from '@selfdata/vocab'

/** The points of a track that a leg passes: all of them, unless the person cut the leg shorter. */
export function legPoints(
  leg: Leg,
  track: Track,
  points: readonly TrackPoint[],
): readonly TrackPoint[] {
  const from = secondsBetween(track.startTime, leg.startTime)
  const until = secondsBetween(track.startTime, leg.endTime)
  const isWhole = from <= 0 && until >= secondsBetween(track.startTime, track.endTime)
  const timed = points.some(
    ({ seconds }, i) => seconds !== undefined && i > 0 && i < points.length - 1,
  )
  if (isWhole || !timed) return points
  return points.filter(
    ({ seconds }) => seconds === undefined || (seconds >= from && seconds <= until),
  )
}
