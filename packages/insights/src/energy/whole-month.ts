import type { EnergyMonth } from './energy-month.ts'

type Known = Pick<EnergyMonth, 'total' | 'knownDays'>

/** Whether only the sum of a month is told, as by a bill: its days are not known, and none is missing. */
export function isToldAsOne({ total, knownDays }: Known): boolean {
  return total !== undefined && knownDays === 0
}

/** Whether nothing of a month is missing: all its days were measured, or it was told as one. */
export function isWholeMonth(month: Known & Pick<EnergyMonth, 'days'>): boolean {
  const { total, knownDays, days } = month
  return isToldAsOne(month) || (total !== undefined && knownDays >= days.length - 0.5)
}
