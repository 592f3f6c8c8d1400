import type { ModeMonthSummary } from '@selfdata/vocab'
import { co2e } from '../co2e.ts'
import type { Co2eOptions } from '../co2e.ts'
import { factorSetOf } from '../factor.ts'

/**
 * Monthly figures with the emissions of another factor set, without construction, or for the
 * person's own car. From the summaries, so the mean leg of a month and mode stands for each leg:
 * exact where the factor does not depend on the length of the way, as it does for trains and planes.
 */
export function recompute(
  summaries: readonly ModeMonthSummary[],
  options: Co2eOptions,
): ModeMonthSummary[] {
  const wanted = factorSetOf(options.factorSet)?.id
  const plain = options.construction !== false && options.carPropulsion === undefined
  return summaries.map((summary) => {
    if (plain && (summary.factorSet ?? wanted) === wanted) return summary
    const { co2eInGrams: _, mode, distanceInMetres, legCount, unknownDistanceCount } = summary
    const legs = legCount - unknownDistanceCount
    const { factorSet: __, ...rest } = summary
    const { co2eInGrams: ___, ...bare } = rest
    const mean =
      legs > 0 ? co2e({ mode, distanceInMetres: distanceInMetres / legs }, options) : undefined
    return {
      ...bare,
      ...(wanted !== undefined && { factorSet: wanted }),
      ...(mean && { co2eInGrams: Math.round(mean.value * legs * 10) / 10 }),
    }
  })
}
