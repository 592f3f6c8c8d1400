import { billAsMonth, isToldAsOne } from '@selfdata/insights'
import type { EnergyBill, EnergyMonth } from '@selfdata/insights'
import { spanOfMonths } from '../words/last-months.ts'

/** Fewer known days than that would not stand for their month. */
const fewestDays = 20

/** What a year can be priced from: months whose days are known, and sums that bills tell. */
export interface PricedYear {
  measured: EnergyMonth[]
  /** Months told as one, and the open days of bills: nobody knows at what hours they were used. */
  sums: EnergyMonth[]
  /** How many days the sums are of. */
  days: number
}

export function pricedYear(
  { months: all, bills }: { months: readonly EnergyMonth[]; bills: readonly EnergyBill[] },
  months: readonly string[],
): PricedYear {
  const within = all.filter(({ month }) => months.includes(month))
  const billed = bills.map((bill) => billAsMonth(bill, spanOfMonths(months)))
  const sums = [...within.filter(isToldAsOne), ...billed].filter(({ days }) => days.length > 0)
  return {
    measured: within.filter(({ knownDays }) => knownDays > fewestDays),
    sums,
    days: sums.reduce((count, { days }) => count + days.length, 0),
  }
}
