import { dateAfter } from '@selfdata/records'
import type { EnergyResource, SupplyContract } from '@selfdata/vocab'
import { meanPrices } from './published-prices.ts'

/** The contract in force on a day: the latest one that had begun and had not ended. */
export function contractAt(
  contracts: readonly SupplyContract[],
  { resource, date }: { resource: EnergyResource; date: string },
): SupplyContract | undefined {
  return contracts
    .filter(
      (one) =>
        one.resource === resource &&
        one.startDate <= date &&
        (one.endDate === undefined || one.endDate >= date),
    )
    .toSorted((one, other) => (one.startDate < other.startDate ? -1 : 1))
    .at(-1)
}

/**
 * A person's own contracts, and the published mean prices for the days before any of them began:
 * so every month has a price, and an own one is never overruled.
 */
export function withMeanPrices(own: readonly SupplyContract[]): SupplyContract[] {
  const means = meanPrices.flatMap((mean) => {
    const first = own
      .filter(({ resource }) => resource === mean.resource)
      .map(({ startDate }) => startDate)
      .toSorted()[0]
    if (first === undefined) return [mean]
    return mean.startDate < first ? [{ ...mean, endDate: dateAfter(first, -1) }] : []
  })
  return [...means, ...own]
}

/** Whether a price is the published mean, not somebody's own. */
export function isMeanPrice({ id }: Pick<SupplyContract, 'id'>): boolean {
  return meanPrices.some((mean) => mean.id === id)
}
