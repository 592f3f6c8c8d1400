import type { ShownTrip } from '../queries/month.ts'

/** Trips by the day on which they began, latest first. `dayOf` turns a time into a local date. */
export function daysOf(
  trips: readonly ShownTrip[],
  dayOf: (moment: string) => string,
): { day: string; trips: ShownTrip[] }[] {
  const days = Map.groupBy(trips, ({ trip }) => dayOf(trip.startTime))
  return [...days]
    .map(([day, ofDay]) => ({ day, trips: ofDay }))
    .toSorted((one, other) => (one.day < other.day ? 1 : -1))
}
