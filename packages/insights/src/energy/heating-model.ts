import type { DegreeDays } from './degree-days.ts'
import type { EnergyDay } from './energy-month.ts'

/** How a home answers the cold: so much a day without any, and so much more per degree day. */
export interface HeatingModel {
  /** Watt hours or litres a day. */
  base: number
  /** Watt hours per degree day. */
  perDegreeDay: number
  /** Standard error of `perDegreeDay`. */
  error: number
  /** Spread of single days around the line. */
  spread: number
  /** How much of the differences between days the cold explains, from 0 to 1. */
  explained: number
  /** Days it was found on. */
  days: number
}

const fewestDays = 30

/**
 * Finds by least squares how consumption follows the cold, from whole days whose degree days are
 * known. Undefined with fewer than thirty such days, or where it was always equally cold.
 */
export function heatingModel(
  days: readonly EnergyDay[],
  degreeDays: DegreeDays,
): HeatingModel | undefined {
  const points = days.flatMap(({ date, value, share }) => {
    const cold = degreeDays[date]
    return value === null || share < 1 || cold === undefined ? [] : [{ cold, value }]
  })
  if (points.length < fewestDays) return undefined
  const mean = (pick: (point: (typeof points)[0]) => number) =>
    points.reduce((sum, point) => sum + pick(point), 0) / points.length
  const [meanCold, meanValue] = [mean(({ cold }) => cold), mean(({ value }) => value)]
  const variance = mean(({ cold }) => (cold - meanCold) ** 2)
  if (variance < 0.25) return undefined
  const slope = mean(({ cold, value }) => (cold - meanCold) * (value - meanValue)) / variance
  const base = meanValue - slope * meanCold
  const residual = mean(({ cold, value }) => (value - base - slope * cold) ** 2)
  const whole = mean(({ value }) => (value - meanValue) ** 2)
  const freedom = points.length / Math.max(points.length - 2, 1)
  return {
    base,
    perDegreeDay: slope,
    error: Math.sqrt((residual * freedom) / (variance * points.length)),
    spread: Math.sqrt(residual * freedom),
    explained: whole === 0 ? 0 : Math.max(0, 1 - residual / whole),
    days: points.length,
  }
}

/** Whether the home heats with this: the cold explains a good part, and more than chance would. */
export function followsCold(model: HeatingModel | undefined): model is HeatingModel {
  return model !== undefined && model.explained >= 0.3 && model.perDegreeDay > 3 * model.error
}
