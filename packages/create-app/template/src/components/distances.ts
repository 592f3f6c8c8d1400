import type { ModeMonthSummary } from '@selfdata/vocab'

type Mode = ModeMonthSummary['mode']

/** Metres by month and mode; modes with most metres first. */
export function distances(summaries: readonly ModeMonthSummary[]) {
  const values: Record<string, Record<string, number>> = {}
  const byMode = new Map<Mode, number>()
  for (const { startDate, mode, distanceInMetres } of summaries) {
    const month = (values[startDate.slice(0, 7)] ??= {})
    month[mode] = (month[mode] ?? 0) + distanceInMetres
    byMode.set(mode, (byMode.get(mode) ?? 0) + distanceInMetres)
  }
  const modes = [...byMode.keys()].toSorted((a, b) => byMode.get(b)! - byMode.get(a)!)
  const total = [...byMode.values()].reduce((sum, metres) => sum + metres, 0)
  return { values, modes, total }
}
