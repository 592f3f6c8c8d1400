import { billedWithin, isWholeMonth } from '@selfdata/insights'
import type { EnergyBill, EnergyMonth } from '@selfdata/insights'
import { dateAfter } from '@selfdata/records'

/** So much of a year has to be known, since winters and summers differ. In days. */
const fewest = 350

/** What the last year came to, of bills and whole months together; undefined where much is missing. */
export function yearlyOfBills(
  months: readonly EnergyMonth[],
  bills: readonly EnergyBill[],
): number | undefined {
  const to = bills
    .map((bill) => bill.to)
    .toSorted()
    .at(-1)
  if (to === undefined) return undefined
  const from = dateAfter(to, -364)
  const billed = billedWithin(bills, { from, to })
  const whole = months.filter(
    (one) => isWholeMonth(one) && one.days[0]!.date >= from && one.days.at(-1)!.date <= to,
  )
  const days = billed.days + whole.reduce((sum, one) => sum + one.days.length, 0)
  const known = billed.value + whole.reduce((sum, { total = 0 }) => sum + total, 0)
  return days < fewest ? undefined : (known * 365) / days
}
