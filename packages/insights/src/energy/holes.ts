import { dateAfter } from '@selfdata/records'
import { monthAfter } from '../totals.ts'
import type { EnergyBill } from './bills.ts'
import type { EnergyDay, EnergyMonth } from './energy-month.ts'
import { datesOf } from './local-clock.ts'

/** Days in a row of which nothing, or not all, is known. */
export interface Hole {
  from: string
  to: string
  days: number
  /** Something is known of them. */
  partial: boolean
}

/**
 * The holes between the first and the last day that is known: what comes before and after has not
 * been received yet, and is told by how fresh the data are. What a bill tells of is none.
 */
export function holesOf(months: readonly EnergyMonth[], bills: readonly EnergyBill[] = []): Hole[] {
  const days = daysOf(months)
  const billed = new Set(bills.flatMap(({ openDates }) => openDates))
  const known = days.findIndex(({ value }) => value !== null)
  const last = days.findLastIndex(({ value }) => value !== null)
  const holes: Hole[] = []
  for (const { date, value, share } of days.slice(Math.max(known, 0), last + 1)) {
    if (share >= 1 || billed.has(date)) continue
    const before = holes.at(-1)
    const partial = value !== null
    if (before && before.partial === partial && dateAfter(before.to, 1) === date) {
      before.to = date
      before.days++
    } else holes.push({ from: date, to: date, days: 1, partial })
  }
  return holes
}

/** All days of some months of one resource in order; those of months in between as unknown. */
export function daysOf(months: readonly EnergyMonth[]): EnergyDay[] {
  const byMonth = new Map(months.map((one) => [one.month, one]))
  const known = [...byMonth.keys()].toSorted()
  const days: EnergyDay[] = []
  let month = known[0] ?? ''
  while (month !== '' && month <= known.at(-1)!) {
    days.push(...(byMonth.get(month)?.days ?? datesOf(month).map(unknownDay)))
    month = monthAfter(month, 1)
  }
  return days
}

function unknownDay(date: string): EnergyDay {
  return { date, value: null, share: 0, lowest: null, highest: null }
}
