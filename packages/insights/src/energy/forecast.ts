import type { Prices } from './cost-under.ts'
import { energyCost } from './energy-cost.ts'
import type { EnergyDay, EnergyMonth } from './energy-month.ts'
import { yearBefore } from './compare-year.ts'
import { isWeekend } from './local-clock.ts'
import { followsCold, heatingModel } from './heating-model.ts'
import type { DegreeDays } from './degree-days.ts'
import { sum } from '../sum.ts'

/** What a month that is not over will come to. Watt hours or litres, and euros. */
export interface Forecast {
  value: number
  low: number
  high: number
  euros?: { value: number; low: number; high: number }
  from: {
    /** Days of the month that are known. */
    known: number
    /** Days that had to be guessed. */
    guessed: number
    /** On how many days the guess rests: the last ones, or those that tell how the home answers the cold. */
    basis: number
    /** The cold of the same days of the year before was taken into account. */
    weather: boolean
  }
}

const basisDays = 28
const fewest = 7

/**
 * Forecasts a running month: what is known, and for each day that is not, the mean of the four weeks
 * before on the same kind of day, warmer or colder as the year before was where the home heats with
 * it. The range holds nineteen months of twenty if days go on to differ as they did.
 *
 * @param days all known days, those of the year before too
 * @returns undefined with fewer than seven days to go by
 */
export function forecastMonth(
  month: EnergyMonth,
  {
    days,
    prices,
    degreeDays = {},
  }: {
    days: readonly EnergyDay[]
    prices: Prices
    degreeDays?: DegreeDays | undefined
  },
): Forecast | undefined {
  const whole = days.filter(({ value, share }) => value !== null && share >= 1)
  const recent = whole.filter(({ date }) => date < `${month.month}-99`).slice(-basisDays)
  if (recent.length < fewest) return undefined
  const model = heatingModel(whole, degreeDays)
  const cold = (date: string) => degreeDays[date] ?? degreeDays[yearBefore(date)]
  const weather = followsCold(model) && month.days.every(({ date }) => cold(date) !== undefined)
  const expected = (date: string) => {
    if (weather && model) return model.base + model.perDegreeDay * (cold(date) ?? 0)
    const same = recent.filter((day) => isWeekend(day.date) === isWeekend(date))
    return meanOf((same.length >= 2 ? same : recent).map(({ value }) => value ?? 0))
  }
  const missing = month.days.filter(({ value, share }) => value === null || share < 1)
  const known = sum(month.days.map(({ value }) => value ?? 0))
  const guesses = missing.map((day) => Math.max(0, expected(day.date) * (1 - day.share)))
  const spread = weather && model ? model.spread : deviation(recent.map(({ value }) => value ?? 0))
  const coldDoubt = weather && model ? model.perDegreeDay * coldSpread(degreeDays, missing) : 0
  // Days that follow each other are alike: their deviations add up more than those of strangers.
  const doubt = 1.96 * Math.hypot(spread, coldDoubt) * Math.sqrt(missing.length * 2)
  const value = known + sum(guesses)
  const [low, high] = [Math.max(known, value - doubt), value + doubt]
  const cost = energyCost({ ...month, days: filled(month, missing, guesses), total: value }, prices)
  return {
    value,
    low,
    high,
    ...(cost && { euros: scaled(cost, { value, low, high }) }),
    from: {
      known: month.days.length - missing.length,
      guessed: missing.length,
      basis: weather && model ? model.days : recent.length,
      weather,
    },
  }
}

/** How far the cold of one day usually is from that of the year before, where days are yet to come. */
function coldSpread(degreeDays: DegreeDays, missing: readonly EnergyDay[]): number {
  if (missing.every(({ date }) => degreeDays[date] !== undefined)) return 0
  const off = Object.entries(degreeDays).flatMap(([date, cold]) => {
    const before = degreeDays[yearBefore(date)]
    return before === undefined || (cold === 0 && before === 0) ? [] : [cold - before]
  })
  return off.length < fewest ? 3 : Math.sqrt(sum(off.map((one) => one * one)) / off.length)
}

function filled(
  month: EnergyMonth,
  missing: readonly EnergyDay[],
  guesses: readonly number[],
): EnergyDay[] {
  const guessed = new Map(missing.map(({ date }, index) => [date, guesses[index] ?? 0]))
  return month.days.map((day) =>
    guessed.has(day.date)
      ? { ...day, value: (day.value ?? 0) + (guessed.get(day.date) ?? 0), share: 1 }
      : day,
  )
}

function scaled(
  cost: { value: number; low: number; high: number; standing: number },
  { value, low, high }: { value: number; low: number; high: number },
) {
  const used = cost.value - cost.standing
  const at = (euros: number, amount: number) =>
    cost.standing + (value === 0 ? 0 : ((euros - cost.standing) * amount) / value)
  return { value: cost.standing + used, low: at(cost.low, low), high: at(cost.high, high) }
}
const meanOf = (values: readonly number[]) => sum(values) / values.length
const deviation = (values: readonly number[]) =>
  Math.sqrt(
    sum(values.map((value) => (value - meanOf(values)) ** 2)) / Math.max(1, values.length - 1),
  )
