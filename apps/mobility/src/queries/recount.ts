import { mayCountOtherwise, summariseTrips } from '@selfdata/insights'
import type { SummaryOptions, UsualModes } from '@selfdata/insights'
import type { OpenedYears, RequestOptions } from '@selfdata/pod'
import { localMonth } from '@selfdata/records'
import type { ModeMonthSummary, Trip } from '@selfdata/vocab'
import { briefMonths } from './brief-year.ts'
import type { BriefMonths } from './brief-year.ts'

/** Months that are counted from their trips, since summaries do not tell what was only sensed. */
export interface Recount {
  months: ReadonlySet<string>
  trips: readonly Trip[]
  /** Where there are any, nothing is recounted: half of a month is less than all of it as sensed. */
  failures: BriefMonths['failures']
}

/**
 * The trips of the months in which something may count as the person's usual mode. For anybody who
 * has none nothing is read for it, for others months in brief are.
 *
 * @param figures as the sources and the corrections tell them
 */
export async function recountOf(
  figures: readonly ModeMonthSummary[],
  place: {
    storage: string
    timeZone: string
    usual: UsualModes
    corrections: OpenedYears['corrections']
  },
  options: RequestOptions,
): Promise<Recount> {
  const { storage, timeZone, usual } = place
  const months = new Set(
    figures
      .filter(({ mode }) => mayCountOtherwise(mode, usual))
      .map(({ startDate }) => startDate.slice(0, 7)),
  )
  if (months.size === 0) return { months, trips: [], failures: [] }
  // A trip whose start was corrected lies where its source says that it began.
  const moved = place.corrections
    .flatMap(({ records }) => records)
    .filter(({ correctedStartTime: at }) => at && months.has(localMonth(at, timeZone)))
    .map(({ startTime }) => localMonth(startTime, timeZone))
  const opened = [...new Set([...months, ...moved])].toSorted()
  const { trips, failures } = await briefMonths(opened, { storage, timeZone, usual }, options)
  if (failures.length > 0) return { months: new Set(), trips: [], failures }
  return { months, trips: trips.map(({ trip }) => trip), failures }
}

/** Figures of which some months are counted from their trips. */
export function withRecount(
  figures: readonly ModeMonthSummary[],
  { months, trips }: Recount,
  options: SummaryOptions,
): ModeMonthSummary[] {
  const isRecounted = ({ startDate }: ModeMonthSummary) => months.has(startDate.slice(0, 7))
  return [
    ...figures.filter((one) => !isRecounted(one)),
    ...summariseTrips(trips, options).filter(isRecounted),
  ]
}
