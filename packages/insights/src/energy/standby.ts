import type { DegreeDays } from './degree-days.ts'
import type { EnergyDay } from './energy-month.ts'
import { followsCold, heatingModel } from './heating-model.ts'

/** What runs all the time. */
export interface Standby {
  /** Median of the lowest hour of each day, in watts. */
  watts: number
  /** Lowest and highest of the middle half of days. */
  low: number
  high: number
  wattHoursPerYear: number
  /** On how many days it was seen. */
  days: number
}

/**
 * The power that is drawn even in the quietest hour of a day: fridge, boxes, devices that wait. The
 * median of the days, so that a holiday or one busy night says little. Undefined below five days.
 */
export function standbyOf(days: readonly EnergyDay[]): Standby | undefined {
  const lowest = days
    .flatMap(({ lowest: watts, share }) => (watts === null || share < 0.9 ? [] : [watts]))
    .toSorted((one, other) => one - other)
  if (lowest.length < 5) return undefined
  const at = (share: number) => lowest[Math.round((lowest.length - 1) * share)] ?? 0
  const watts = at(0.5)
  return {
    watts,
    low: at(0.25),
    high: at(0.75),
    wattHoursPerYear: watts * 8766,
    days: lowest.length,
  }
}

/**
 * The days that tell of standby. A heater runs in the quietest hour, too: where the home heats with
 * electricity, only those of less than one degree day. `heats` is undefined where too little of the
 * weather is known to tell.
 */
export function withoutHeating(
  days: readonly EnergyDay[],
  degreeDays: DegreeDays | undefined,
): { days: readonly EnergyDay[]; heats: boolean | undefined } {
  const model = degreeDays && heatingModel(days, degreeDays)
  if (!degreeDays || !model) return { days, heats: undefined }
  if (!followsCold(model)) return { days, heats: false }
  return { days: days.filter(({ date }) => (degreeDays[date] ?? 9) < 1), heats: true }
}
