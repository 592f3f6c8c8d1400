import { applyCorrectionsToSummary, totalsOf } from '@selfdata/insights'
import type { OpenedYears } from '@selfdata/pod'

/** Some months of one person. */
export interface PersonMonths {
  readonly trips: number
  /** By month, in metres. */
  readonly byMonth: Readonly<Record<string, number>>
}

/** The figures of one person's pod, as they corrected them. */
export function personMonths(
  { summaries: read, corrections }: OpenedYears,
  { months, timeZone }: { months: readonly string[]; timeZone: string },
): PersonMonths {
  const records = read.flatMap((one) => one.records)
  const made = corrections.flatMap((one) => one.records)
  const summaries = applyCorrectionsToSummary(records, made, { timeZone }).filter(({ startDate }) =>
    months.includes(startDate.slice(0, 7)),
  )
  const byMonth: Record<string, number> = {}
  for (const { startDate, distanceInMetres } of summaries) {
    const month = startDate.slice(0, 7)
    byMonth[month] = (byMonth[month] ?? 0) + distanceInMetres
  }
  return { trips: totalsOf(summaries).tripCount, byMonth }
}
