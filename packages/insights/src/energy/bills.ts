import { dateAfter, standingStretches } from '@selfdata/records'
import type { EnergyResource } from '@selfdata/vocab'
import { energyMonths } from './energy-month.ts'
import type { EnergyMonth, MonthPart } from './energy-month.ts'
import type { MeteredHome } from './homes.ts'
import { datesBetween } from './local-clock.ts'
import { totalOf } from './summary-total.ts'
import { isToldAsOne } from './whole-month.ts'

/** What a meter counted in one sum from one day to another, as bills tell it. Watt hours or litres. */
export interface EnergyBill {
  /** Its first and its last day. */
  from: string
  to: string
  resource: EnergyResource
  total: number
  cubicMetres?: number
  /** How many days it is of. */
  days: number
  /** Those of its days that nothing else tells of. */
  openDates: readonly string[]
  /** Nobody read the meter. */
  isEstimated: boolean
  sources: readonly string[]
}

/**
 * The bills of a home in order, each day in one of them for each meter; without those of which every
 * day was measured. Those of several meters over the same days are one.
 */
export function billsOfHome({ meters }: Pick<MeteredHome, 'meters'>): EnergyBill[] {
  const bills = meters.flatMap((parts) => billsOfMeter(parts))
  const byDates = Map.groupBy(bills, ({ resource, from, to }) => `${resource} ${from} ${to}`)
  return [...byDates.values()]
    .map((same) => same.reduce(together))
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
}

function billsOfMeter(parts: readonly MonthPart[]): EnergyBill[] {
  const told = parts.flatMap((part) => {
    const bill = billOf(part)
    if (!bill) return []
    const [start, end] = [Date.parse(bill.from), Date.parse(dateAfter(bill.to, 1))]
    return [{ start, end, isEstimated: bill.isEstimated, bill }]
  })
  if (told.length === 0) return []
  const known = datesKnown(energyMonths(parts))
  return standingStretches(told).standing.flatMap(({ bill }) => {
    const openDates = bill.openDates.filter((date) => !known.has(date))
    return openDates.length === 0 ? [] : [{ ...bill, openDates }]
  })
}

function billOf({ source, summary }: MonthPart): EnergyBill | undefined {
  const { startDate: from, endDate: to, resource, estimatedDays = 0 } = summary
  const total = totalOf(summary)
  if (to === undefined || total === undefined || to < from) return undefined
  const openDates = datesBetween(from, to)
  const { gasVolumeInCubicMetres: cubicMetres } = summary
  return {
    from,
    to,
    resource,
    total,
    ...(cubicMetres !== undefined && { cubicMetres }),
    days: openDates.length,
    openDates,
    isEstimated: estimatedDays > 0,
    sources: [source],
  }
}

function datesKnown(months: readonly EnergyMonth[]): Set<string> {
  return new Set(
    months.flatMap((month) =>
      month.days.flatMap(({ date, value }) => (value !== null || isToldAsOne(month) ? [date] : [])),
    ),
  )
}

function together(one: EnergyBill, other: EnergyBill): EnergyBill {
  return {
    ...one,
    total: one.total + other.total,
    openDates: [...new Set([...one.openDates, ...other.openDates])],
    isEstimated: one.isEstimated || other.isEstimated,
    sources: [...new Set([...one.sources, ...other.sources])],
  }
}

/** What bills say of some days. */
export interface BilledDays {
  value: number
  /** How much of it is an estimate: the days of bills that reach beyond, at the bill's mean of a day. */
  byDays: number
  /** How many days it is of. */
  days: number
}

/** What bills add to what was measured of some days. */
export function billedWithin(
  bills: readonly EnergyBill[],
  span: { from: string; to: string },
): BilledDays {
  const sum: BilledDays = { value: 0, byDays: 0, days: 0 }
  for (const bill of bills) {
    const days = openWithin(bill, span).length
    const value = (bill.total * days) / bill.days
    sum.value += value
    sum.days += days
    if (days < bill.days) sum.byDays += value
  }
  return sum
}

/** A bill as a month without days is, for what it cost; within a span, of its open days alone. */
export function billAsMonth(bill: EnergyBill, span?: { from: string; to: string }): EnergyMonth {
  const dates = span ? openWithin(bill, span) : datesBetween(bill.from, bill.to)
  const days = dates.map((date) => ({ date, value: null, share: 0, lowest: null, highest: null }))
  const total = (bill.total * dates.length) / bill.days
  const { resource, sources } = bill
  const month = bill.from.slice(0, 7)
  return { month, resource, total, days, knownDays: 0, estimatedDays: 0, sources }
}

function openWithin({ openDates }: EnergyBill, { from, to }: { from: string; to: string }) {
  return openDates.filter((date) => from <= date && date <= to)
}
