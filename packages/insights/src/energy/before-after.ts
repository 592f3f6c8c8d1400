import type { SavingAction } from '@selfdata/vocab'
import type { EnergyDay } from './energy-month.ts'
import { followsCold, heatingModel } from './heating-model.ts'
import type { DegreeDays } from './degree-days.ts'

/** What became of an action, measured. Per day: watt hours or litres. */
export interface BeforeAfter {
  before: number
  after: number
  /** Saved per day: before less after, in the same weather; a negative one means more is used. */
  saved: number
  low: number
  high: number
  days: { before: number; after: number }
  /** The cold was taken out of the difference. */
  weather: boolean
  /** What can be said: the range is all on one side of nothing, or it is not. */
  verdict: 'less' | 'more' | 'unclear'
}

const longest = 90
const fewest = 14

/**
 * Measures an action: mean days of up to three months before and after it began, with the effect of
 * the cold taken out where the home shows one. `undefined` below fourteen days on either side: too
 * early to say anything.
 */
export function beforeAfter(
  days: readonly EnergyDay[],
  {
    action,
    degreeDays = {},
  }: { action: Pick<SavingAction, 'startDate' | 'endDate'>; degreeDays?: DegreeDays | undefined },
): BeforeAfter | undefined {
  const whole = days.filter(({ value, share }) => value !== null && share >= 1)
  const before = whole.filter(({ date }) => date < action.startDate).slice(-longest)
  const after = whole
    .filter(({ date }) => date >= action.startDate && !(action.endDate && date > action.endDate))
    .slice(0, longest)
  if (before.length < fewest || after.length < fewest) return undefined
  // Learnt on all days before, since three months of one season say little about another.
  const model = heatingModel(
    whole.filter(({ date }) => date < action.startDate),
    degreeDays,
  )
  const known = [...before, ...after].every(({ date }) => degreeDays[date] !== undefined)
  const weather = known && followsCold(model)
  const adjusted = (day: EnergyDay) =>
    (day.value ?? 0) - (weather && model ? model.perDegreeDay * (degreeDays[day.date] ?? 0) : 0)
  const [one, other] = [before.map(adjusted), after.map(adjusted)]
  const saved = mean(one) - mean(other)
  // Days that follow each other are alike, so there are fewer of them than it seems: half.
  const doubt = 1.96 * Math.sqrt((variance(one) / one.length + variance(other) / other.length) * 2)
  const [low, high] = [saved - doubt, saved + doubt]
  return {
    before: mean(before.map(({ value }) => value ?? 0)),
    after: mean(after.map(({ value }) => value ?? 0)),
    saved,
    low,
    high,
    days: { before: before.length, after: after.length },
    weather,
    verdict: low > 0 ? 'less' : high < 0 ? 'more' : 'unclear',
  }
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length
const variance = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) /
  Math.max(1, values.length - 1)
