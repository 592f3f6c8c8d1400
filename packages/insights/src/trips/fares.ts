import type { DateTime, LangString, LocalDate, TransportMode } from '@selfdata/vocab'

/** What a ticket costs from a day on, as a territory makes it known. */
export interface Fare {
  name: LangString
  modes: readonly string[]
  from: LocalDate
  /** The last day; absent while it is in force. */
  until?: LocalDate
  euros: number
  /** Where it is published. */
  source?: string
}

/** The fare in force on the day of a ride: of several, the one that began last. */
export function fareOn(
  fares: readonly Fare[],
  { mode, startTime }: { mode: TransportMode; startTime?: DateTime | undefined },
): Fare | undefined {
  const day = startTime?.slice(0, 10)
  if (day === undefined) return undefined
  return fares
    .filter(
      ({ modes, from, until }) =>
        modes.includes(mode) && from <= day && (until === undefined || day <= until),
    )
    .toSorted((one, other) => (one.from < other.from ? 1 : -1))[0]
}
