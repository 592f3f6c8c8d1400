import { dayParts } from './day-parts.ts'
import type { EnergyDay, EnergyMonth } from './energy-month.ts'
import { isWeekend } from './local-clock.ts'
import { sum } from '../sum.ts'

/** How the energy of a day lies in its 48 half hours. */
export interface DayShape {
  /** Watt hours; they add up to the day. */
  halfHours: readonly number[]
  /** A curve told it; otherwise it is taken as days of this kind usually are. */
  known: boolean
}

const even = Array.from<number>({ length: 48 }).fill(1)

/**
 * The half hours of a day: from its curve; else from its parts, each in the manner of the month's
 * days of this kind; else in that manner altogether.
 */
export function shapeOfDay(
  day: EnergyDay,
  { weekday, weekend }: Pick<EnergyMonth, 'weekday' | 'weekend'>,
): DayShape {
  const value = day.value ?? 0
  if (day.halfHours) return { halfHours: spread(value, day.halfHours), known: true }
  const usual = (isWeekend(day.date) ? weekend : weekday) ?? even
  if (!day.parts || sum(day.parts) === 0)
    return { halfHours: spread(value, usual), known: day.parts !== undefined }
  const { parts } = day
  const within = dayParts.flatMap(({ from, to }, part) =>
    spread(parts[part] ?? 0, usual.slice(from, to)),
  )
  return { halfHours: spread(value, within), known: true }
}

/** An amount in the proportions of others; evenly where those are nothing. */
function spread(amount: number, like: readonly number[]): number[] {
  const whole = sum(like)
  return like.map((one) => (whole > 0 ? (amount * one) / whole : amount / like.length))
}
