import type { MaximumPower } from '@selfdata/vocab'
import type { EnergyDay } from './energy-month.ts'

/** The highest power of some time, and whether the contract has room for it. */
export interface HighestPower {
  /** Volt amperes where the meter kept its maximum, else watts averaged over a step. */
  value: number
  unit: 'voltAmperes' | 'watts'
  date: string
  /** The instant, where the meter kept it. */
  reachedAt?: string
  /** Share of the subscribed power that was used; absent where it is not known. */
  share?: number
}

/**
 * The highest power. The meter's own maximum counts where there is one: the mean of a half hour
 * hides short peaks, so it is lower than what trips the breaker.
 */
export function highestPower(
  days: readonly EnergyDay[],
  {
    maxima = [],
    subscribedKilovoltAmperes,
  }: { maxima?: readonly MaximumPower[]; subscribedKilovoltAmperes?: number | undefined } = {},
): HighestPower | undefined {
  const dates = new Set(days.map(({ date }) => date))
  const top = maxima
    .filter(({ startTime }) => dates.has(startTime.slice(0, 10)))
    .toSorted((one, other) => one.maximumVoltAmperes - other.maximumVoltAmperes)
    .at(-1)
  const share = (value: number) =>
    subscribedKilovoltAmperes ? { share: value / (subscribedKilovoltAmperes * 1000) } : {}
  if (top)
    return {
      value: top.maximumVoltAmperes,
      unit: 'voltAmperes',
      date: top.startTime.slice(0, 10),
      ...(top.reachedAt !== undefined && { reachedAt: top.reachedAt }),
      ...share(top.maximumVoltAmperes),
    }
  const best = days
    .filter(({ highest }) => highest !== null)
    .toSorted((one, other) => (one.highest ?? 0) - (other.highest ?? 0))
    .at(-1)
  return best?.highest == null
    ? undefined
    : { value: best.highest, unit: 'watts', date: best.date, ...share(best.highest) }
}
