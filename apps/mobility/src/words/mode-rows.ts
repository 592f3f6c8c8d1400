import { groupOf, modeGroups, monthlyCo2e, totalsOf } from '@selfdata/insights'
import type { Co2eOptions, ModeGroup, Totals } from '@selfdata/insights'
import type { ModeMonthSummary } from '@selfdata/vocab'

export interface ModeRow extends Totals {
  group: ModeGroup
}

/** Figures by group of modes, those that emit most first. */
export function modeRows(summaries: readonly ModeMonthSummary[]): ModeRow[] {
  return modeGroups
    .map((group) => ({
      group,
      ...totalsOf(summaries.filter(({ mode }) => groupOf(mode) === group)),
    }))
    .filter(({ legCount }) => legCount > 0)
    .toSorted(
      (one, other) =>
        (other.co2eInGrams ?? 0) - (one.co2eInGrams ?? 0) ||
        other.distanceInMetres - one.distanceInMetres,
    )
}

/**
 * Between which values the emissions lie, given what is not known of the vehicles and of how many
 * sat in them. In grams; `undefined` where nothing is open, or nothing known.
 *
 * @param options as the figures were computed with
 */
export function emissionRange(
  summaries: readonly ModeMonthSummary[],
  options: Co2eOptions,
): { low: number; high: number } | undefined {
  let [low, high] = [0, 0]
  for (const summary of summaries) {
    const { co2eInGrams: value } = summary
    if (value === undefined) continue
    const possible = monthlyCo2e(summary, options)
    low += Math.min(value, possible?.low ?? value)
    high += Math.max(value, possible?.high ?? value)
  }
  return high - low > 1 ? { low, high } : undefined
}
