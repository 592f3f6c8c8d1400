import type { EnergyBill } from './bills.ts'
import { yearBefore } from './compare-year.ts'
import { degreeDaysOf } from './degree-days.ts'
import type { DegreeDays } from './degree-days.ts'
import { datesBetween, daysBetween } from './local-clock.ts'

/** A bill beside that of the same season a year before, by the day, for no two are of as many. */
export interface BillComparison {
  /** Means of a day, in watt hours or litres. */
  now: number
  before: number
  /** 0.1 is a tenth more a day than the year before. */
  share: number
  /** The bill it is held against. */
  other: EnergyBill
  /** How cold both were, where it is known of every day; the comparison is not corrected by it. */
  degreeDays?: { now: number; before: number }
}

/** So much of both has to be of the same dates: half a winter is not like a summer. */
const likeness = 0.9

/**
 * Compares a bill with one of the year before that is of the same dates, but for a tenth of either.
 * Undefined where there is none. How much of a sum was for heating nobody knows, so the cold is told
 * beside and not taken out.
 */
export function compareBill(
  bill: EnergyBill,
  bills: readonly EnergyBill[],
  degreeDays: DegreeDays = {},
): BillComparison | undefined {
  const [from, to] = [yearBefore(bill.from), yearBefore(bill.to)]
  const other = bills.find((one) => {
    if (one.resource !== bill.resource) return false
    const shared = daysBetween(one.from > from ? one.from : from, one.to < to ? one.to : to) + 1
    return shared >= likeness * Math.max(one.days, bill.days)
  })
  if (!other) return undefined
  const [now, before] = [bill.total / bill.days, other.total / other.days]
  const cold = (one: EnergyBill) => degreeDaysOf(datesBetween(one.from, one.to), degreeDays)
  const [coldNow, coldBefore] = [cold(bill), cold(other)]
  const isKnown = coldNow !== undefined && coldBefore !== undefined && bill.resource !== 'water'
  return {
    now,
    before,
    share: before === 0 ? 0 : now / before - 1,
    other,
    ...(isKnown && { degreeDays: { now: coldNow, before: coldBefore } }),
  }
}
