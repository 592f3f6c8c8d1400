import type { EnergyBill } from './bills.ts'
import type { EnergyMonth } from './energy-month.ts'

/** Whether two tell the same of what both tell of; `apart` where they tell of nothing in common. */
type Agreement = 'agree' | 'differ' | 'apart'

/**
 * Whether two that measured the same resource tell the same of the days that both know whole: to
 * five in a hundred, on four days of five. `apart` where they share no day.
 */
export function agreement(
  months: readonly EnergyMonth[],
  others: readonly EnergyMonth[],
): Agreement {
  const known = wholeDays(months)
  const shared = [...wholeDays(others)].flatMap(([date, value]) => {
    const other = known.get(date)
    return other === undefined ? [] : [Math.abs(value - other) <= Math.max(0.05 * other, 100)]
  })
  if (shared.length === 0) return 'apart'
  return shared.filter(Boolean).length >= shared.length * 0.8 ? 'agree' : 'differ'
}

function wholeDays(months: readonly EnergyMonth[]): Map<string, number> {
  return new Map(
    months.flatMap(({ days }) =>
      days.flatMap(({ date, value, share }): [string, number][] =>
        value !== null && share >= 1 ? [[date, value]] : [],
      ),
    ),
  )
}

/** Whether bills tell the same of the very same days: to five in a hundred, each of them. */
export function billAgreement(
  bills: readonly EnergyBill[],
  others: readonly EnergyBill[],
): Agreement {
  const shared = bills.flatMap((bill) =>
    others.flatMap(({ from, to, total, resource, isEstimated }) =>
      resource === bill.resource &&
      from === bill.from &&
      to === bill.to &&
      isEstimated === bill.isEstimated
        ? [Math.abs(total - bill.total) <= 0.05 * total]
        : [],
    ),
  )
  if (shared.length === 0) return 'apart'
  return shared.every(Boolean) ? 'agree' : 'differ'
}
