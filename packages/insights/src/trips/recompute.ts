import type { ModeMonthSummary } from '@selfdata/vocab'
import { co2e } from '../co2e.ts'
import type { Co2e, Co2eOptions } from '../co2e.ts'
import { factorSetOf } from '../factor.ts'

/**
 * Emissions of a month and mode from its summary: the mean leg stands for each, which is exact where
 * the factor does not depend on the length of the way, as it does for trains and planes.
 */
export function monthlyCo2e(
  { mode, distanceInMetres, legCount, unknownDistanceCount }: ModeMonthSummary,
  options: Co2eOptions,
): Pick<Co2e, 'value' | 'low' | 'high'> | undefined {
  const legs = legCount - unknownDistanceCount
  if (legs <= 0) return undefined
  const mean = co2e({ mode, distanceInMetres: distanceInMetres / legs }, options)
  return mean && { value: mean.value * legs, low: mean.low * legs, high: mean.high * legs }
}

/**
 * Monthly figures with the emissions of another factor set, without construction, or for the
 * person's own car. What none of these changes stays as it was counted, leg by leg.
 */
export function recompute(
  summaries: readonly ModeMonthSummary[],
  options: Co2eOptions,
): ModeMonthSummary[] {
  const wanted = factorSetOf(options.factorSet)?.id
  return summaries.map((summary) => {
    const { co2eInGrams: _, factorSet = wanted, ...bare } = summary
    const ownCar = summary.mode === 'car' && options.carPropulsion !== undefined
    if (options.construction !== false && !ownCar && factorSet === wanted) return summary
    const emitted = monthlyCo2e(summary, options)
    return {
      ...bare,
      ...(wanted !== undefined && { factorSet: wanted }),
      ...(emitted && { co2eInGrams: Math.round(emitted.value * 10) / 10 }),
    }
  })
}
