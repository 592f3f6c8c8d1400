import type { ShownTrip } from '../queries/month.ts'

/** Trips by the day on the calendar where they began, latest first. */
export function daysOf(trips: readonly ShownTrip[]): { day: string; trips: ShownTrip[] }[] {
  // The local date is what the time itself says, with its offset.
  const days = Map.groupBy(trips, ({ trip }) => trip.startTime.slice(0, 10))
  return [...days]
    .map(([day, ofDay]) => ({ day, trips: ofDay }))
    .toSorted((one, other) => (one.day < other.day ? 1 : -1))
}
