import type { EnergyDay, EnergyMonth } from './energy-month.ts'
import { isToldAsOne } from './whole-month.ts'
import { degreeDaysOf } from './degree-days.ts'
import type { DegreeDays } from './degree-days.ts'
import { followsCold, heatingModel } from './heating-model.ts'
import type { HeatingModel } from './heating-model.ts'

/** A month beside the same month of the year before: the same days of both, no others. */
export interface YearComparison {
  /** Sums over the days that are whole in both. */
  now: number
  before: number
  /** 0.1 is a tenth more than the year before. */
  share: number
  /** How many days of the month could be compared; 0 where both months were told as one. */
  days: number
  /** As if both had been equally cold; absent where the weather or its effect is not known. */
  corrected?: {
    /** What this month would have come to in the weather of the year before. */
    now: number
    share: number
    low: number
    high: number
    model: HeatingModel
    degreeDays: { now: number; before: number }
  }
}

/**
 * Compares a month with the same month of the year before.
 *
 * @param days all days that are known, of both years
 * @returns undefined when there are no days to compare
 */
export function compareWithLastYear(
  days: readonly EnergyDay[],
  { month, degreeDays }: { month: string; degreeDays?: DegreeDays | undefined },
): YearComparison | undefined {
  const byDate = new Map(days.map((day) => [day.date, day]))
  const pairs = days
    .filter(({ date }) => date.startsWith(month))
    .flatMap((now) => {
      const before = byDate.get(yearBefore(now.date))
      return before && isWhole(now) && isWhole(before) ? [{ now, before }] : []
    })
  if (pairs.length === 0) return undefined
  const sum = (values: readonly EnergyDay[]) =>
    values.reduce((total, { value }) => total + (value ?? 0), 0)
  const [now, before] = [sum(pairs.map((pair) => pair.now)), sum(pairs.map((pair) => pair.before))]
  const plain = { now, before, share: before === 0 ? 0 : now / before - 1, days: pairs.length }
  const corrected = degreeDays && corrections(pairs, { days, degreeDays, plain })
  return corrected ? { ...plain, corrected } : plain
}

/** Compares a month of a bill with that of the year before, where both were told as one. */
export function compareMonths(
  month: EnergyMonth,
  months: readonly EnergyMonth[],
): YearComparison | undefined {
  const wanted = yearBefore(month.month)
  const before = months.find((one) => one.month === wanted)
  if (!before || !isToldAsOne(month) || !isToldAsOne(before)) return undefined
  const [sum, sumBefore] = [month.total ?? 0, before.total ?? 0]
  const share = sumBefore === 0 ? 0 : sum / sumBefore - 1
  return { now: sum, before: sumBefore, share, days: 0 }
}

function corrections(
  pairs: readonly { now: EnergyDay; before: EnergyDay }[],
  {
    days,
    degreeDays,
    plain,
  }: { days: readonly EnergyDay[]; degreeDays: DegreeDays; plain: { now: number; before: number } },
): YearComparison['corrected'] {
  const model = heatingModel(days, degreeDays)
  const cold = (pick: 'now' | 'before') =>
    degreeDaysOf(
      pairs.map((pair) => pair[pick].date),
      degreeDays,
    )
  const [now, before] = [cold('now'), cold('before')]
  if (!followsCold(model) || now === undefined || before === undefined || plain.before === 0)
    return undefined
  const at = (perDegreeDay: number) => plain.now - perDegreeDay * (now - before)
  const ends = [-1.96, 1.96].map((z) => at(model.perDegreeDay + z * model.error))
  return {
    now: at(model.perDegreeDay),
    share: at(model.perDegreeDay) / plain.before - 1,
    low: Math.min(...ends) / plain.before - 1,
    high: Math.max(...ends) / plain.before - 1,
    model,
    degreeDays: { now, before },
  }
}

const isWhole = ({ value, share }: EnergyDay) => value !== null && share >= 1

/** The same date a year before; of 29 February there is none. */
export function yearBefore(date: string): string {
  return `${String(Number(date.slice(0, 4)) - 1).padStart(4, '0')}${date.slice(4)}`
}
