import { compareBill, datesBetween, isWholeMonth } from '@selfdata/insights'
import type { EnergyBill, EnergyMonth } from '@selfdata/insights'
import type { Bar } from './chart-columns.ts'

/**
 * A year of which bills tell, in order: each bar is as wide as its days and as high as their mean, so
 * that half a year and a month can be seen side by side. What was measured by month stays a month;
 * the days that nothing tells of are one gap, and those of a bill that lie in another year are cut off.
 */
export function barsOfBilledYear(
  months: readonly EnergyMonth[],
  bills: readonly EnergyBill[],
  year: string,
): Bar[] {
  const byMonth = new Map(months.map((one) => [one.month, one]))
  const byDate = new Map(bills.flatMap((bill) => bill.openDates.map((date) => [date, bill])))
  const pieces: { owner: EnergyBill | EnergyMonth | undefined; dates: string[] }[] = []
  for (const date of datesBetween(`${year}-01-01`, `${year}-12-31`)) {
    const month = byMonth.get(date.slice(0, 7))
    const owner = month?.total === undefined ? byDate.get(date) : month
    const last = pieces.at(-1)
    if (last && last.owner === owner) last.dates.push(date)
    else pieces.push({ owner, dates: [date] })
  }
  return pieces.map(({ owner, dates }): Bar => {
    const days = dates.length
    if (!owner)
      return { key: `gap-${dates[0]}`, value: undefined, partial: false, days, span: spanOf(dates) }
    if ('month' in owner)
      return {
        key: owner.month,
        value: (owner.total ?? 0) / (owner.knownDays || owner.days.length),
        partial: !isWholeMonth(owner),
        days,
      }
    const before = compareBill(owner, bills)?.before
    return {
      key: `${owner.from}/${dates[0]}`,
      value: owner.total / owner.days,
      partial: false,
      days,
      span: spanOf(dates),
      bill: owner,
      ...(before !== undefined && { before }),
    }
  })
}

function spanOf(dates: readonly string[]) {
  return { from: dates[0]!, to: dates.at(-1)! }
}
