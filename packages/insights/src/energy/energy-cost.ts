import type { EnergyResource, PriceBand, SupplyContract } from '@selfdata/vocab'
import { contractAt } from './contracts.ts'
import type { EnergyDay, EnergyMonth } from './energy-month.ts'
import { bandAt, inOrder } from './price-bands.ts'
import { isEnergy } from './resources.ts'

/** What a month costs. Euros. */
export interface EnergyCost {
  value: number
  /** Lowest and highest that the contract allows for what is not known by the hour. */
  low: number
  high: number
  /** Of which the standing price, for the days that are known. */
  standing: number
  from: {
    /** In force on some day of the month, in order. */
    contracts: readonly SupplyContract[]
    /** Kilowatt hours or cubic metres by band, as far as they are known by the hour. */
    bands: readonly CostOfBand[]
    /** Share of the consumption that is known by the half hour: what is not widens the range. */
    detailedShare: number
    /** Days of the month that no figure is known of: they cost something, and are not in here. */
    unknownDays: number
  }
}

export interface CostOfBand {
  band: PriceBand
  /** Kilowatt hours, or cubic metres of water. */
  amount: number
  euros: number
}

/**
 * The cost of a month under the contracts in force, each day under its own: a price that changes on
 * the 15th, or that the person corrects years later, counts for exactly the days it is for.
 * Undefined where nothing is known of the month or of the price.
 */
export function energyCost(
  month: EnergyMonth,
  contracts: readonly SupplyContract[],
): EnergyCost | undefined {
  const { resource, total } = month
  if (total === undefined) return undefined
  const days = month.days.filter(({ value }) => value !== null)
  const versions = Map.groupBy(days.length > 0 ? days : wholeMonth(month), ({ date }) =>
    contractAt(contracts, { resource, date }),
  )
  const costs = [...versions].flatMap(([contract, ofVersion]) =>
    contract ? [costUnder(contract, ofVersion, month)] : [],
  )
  if (costs.length === 0 || versions.has(undefined)) return undefined
  const sum = (pick: (cost: (typeof costs)[0]) => number) =>
    costs.reduce((all, cost) => all + pick(cost), 0)
  return {
    value: sum(({ value }) => value),
    low: sum(({ low }) => low),
    high: sum(({ high }) => high),
    standing: sum(({ standing }) => standing),
    from: {
      contracts: costs.map(({ contract }) => contract),
      bands: costs.flatMap(({ bands }) => bands),
      detailedShare: total === 0 ? 1 : Math.min(1, month.detailed / total),
      unknownDays: month.days.filter(({ value }) => value === null).length,
    },
  }
}

/** A month of which only the sum is known, as one day on its first. */
function wholeMonth({ month, total }: EnergyMonth): EnergyDay[] {
  return [{ date: `${month}-01`, value: total ?? 0, share: 1, lowest: null, highest: null }]
}

function costUnder(contract: SupplyContract, days: readonly EnergyDay[], month: EnergyMonth) {
  const own = days.reduce((sum, { value }) => sum + (value ?? 0), 0)
  const amount = own / 1000
  const prices = inOrder(contract.priceBand).flatMap((band) => priceOf(band, month.resource) ?? [])
  const [lowest, highest] = [Math.min(...prices), Math.max(...prices)]
  const bands = bandsOf(contract, month, amount)
  const detailed = bands.reduce((sum, one) => sum + one.amount, 0)
  const rest = Math.max(0, amount - detailed)
  const known = bands.reduce((sum, { euros }) => sum + euros, 0)
  // What is not known by the hour costs, on average, what the rest costs; at least, the lowest price.
  const mean = detailed > 0 ? known / detailed : prices.reduce((a, b) => a + b, 0) / prices.length
  const standing = ((contract.standingPriceInEurosPerYear ?? 0) * days.length) / 365.25
  return {
    contract,
    bands,
    standing,
    value: known + rest * mean + standing,
    low: known + rest * lowest + standing,
    high: known + rest * highest + standing,
  }
}

/** What is known by the half hour, in the bands it belongs to; one price for all needs no hours. */
function bandsOf(contract: SupplyContract, month: EnergyMonth, amount: number): CostOfBand[] {
  const ordered = inOrder(contract.priceBand)
  const [only] = ordered
  if (only && ordered.length === 1 && only.hours === undefined && only.weekend === undefined)
    return [costOf(only, amount, month.resource)]
  const { weekday, weekend, total = 0 } = month
  if (!weekday || !weekend || total === 0) return []
  // The days of this contract have their share of the month's half hours.
  const share =
    Math.min(1, (amount * 1000) / total) * Math.min(1, total / Math.max(month.detailed, 1))
  const sums = new Map<PriceBand, number>()
  for (const [values, isWeekend] of [
    [weekday, false],
    [weekend, true],
  ] as const)
    for (const [halfHour, wattHours] of values.entries()) {
      const band = bandAt(ordered, { halfHour, weekend: isWeekend })
      if (band) sums.set(band, (sums.get(band) ?? 0) + (wattHours / 1000) * share)
    }
  return [...sums].map(([band, kilowattHours]) => costOf(band, kilowattHours, month.resource))
}

function costOf(band: PriceBand, amount: number, resource: EnergyResource): CostOfBand {
  return { band, amount, euros: amount * (priceOf(band, resource) ?? 0) }
}

/** Euros per kilowatt hour, or per cubic metre of water. */
export function priceOf(band: PriceBand, resource: EnergyResource): number | undefined {
  return isEnergy(resource) ? band.priceInEurosPerKilowattHour : band.priceInEurosPerCubicMetre
}

/** The mean price of one more kilowatt hour or cubic metre: what a saving saves. */
export function marginalPrice(
  contracts: readonly SupplyContract[],
  { resource, date }: { resource: EnergyResource; date: string },
): number | undefined {
  const contract = contractAt(contracts, { resource, date })
  const prices = (contract?.priceBand ?? []).flatMap((band) => priceOf(band, resource) ?? [])
  return prices.length === 0 ? undefined : prices.reduce((a, b) => a + b, 0) / prices.length
}
