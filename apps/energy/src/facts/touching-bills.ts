import type { EnergyBill } from '@selfdata/insights'

/** The bills of which some days lie in a span. */
export function touchingBills(
  bills: readonly EnergyBill[],
  span: { from: string; to: string },
): EnergyBill[] {
  return bills.filter(({ from, to }) => from <= span.to && to >= span.from)
}
