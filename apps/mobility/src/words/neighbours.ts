import type { ShownTrip } from '../queries/month.ts'

/** Longer apart, two trips are hardly one. Milliseconds. */
export const longestPause = 6 * 3_600_000

/** The trips right before and right after one, that it may belong together with; the nearest first. */
export function neighboursOf(
  shown: ShownTrip | undefined,
  trips: readonly ShownTrip[],
): ShownTrip[] {
  if (!shown) return []
  const start = Date.parse(shown.trip.startTime)
  const end = Date.parse(shown.trip.endTime)
  return trips
    .filter((one) => one.trip.id !== shown.trip.id)
    .map((one) => {
      const before = start - Date.parse(one.trip.endTime)
      const after = Date.parse(one.trip.startTime) - end
      return { one, pause: Math.max(before, after, 0) }
    })
    .filter(({ pause }) => pause <= longestPause)
    .toSorted((a, b) => a.pause - b.pause)
    .slice(0, 4)
    .map(({ one }) => one)
}
