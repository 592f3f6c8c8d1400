import { monthAfter } from '@selfdata/insights'
import type { YearSummary } from '@selfdata/pod'

/** How far the data of a source reach. */
export interface Freshness {
  /** The latest month with anything in it; absent where there is none in these years. */
  latest?: string
  /** Nothing came for more than a whole month. */
  quiet: boolean
}

/** How far each source reaches, by the IRI of its series. `current` is this month, `2026-11`. */
export function freshnessOf(
  summaries: readonly YearSummary[],
  current: string,
): Map<string, Freshness> {
  const bySeries = Map.groupBy(summaries, ({ series }) => series.id)
  return new Map(
    [...bySeries].map(([id, years]) => {
      const months = years.flatMap(({ records }) =>
        records.map(({ startDate }) => startDate.slice(0, 7)),
      )
      const latest = months.toSorted().at(-1)
      const quiet = latest === undefined || latest < monthAfter(current, -1)
      return [id, { ...(latest && { latest }), quiet }]
    }),
  )
}
