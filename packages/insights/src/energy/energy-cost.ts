import type { PriceBand, SupplyContract } from '@selfdata/vocab'
import { contractAt } from './contracts.ts'
import { costUnder } from './cost-under.ts'
import type { Prices } from './cost-under.ts'
import type { EnergyDay, EnergyMonth } from './energy-month.ts'

/** What some days cost. Euros. */
export interface EnergyCost {
  value: number
  /** Lowest and highest that the contract allows for what is not known: hours, or colours of days. */
  low: number
  high: number
  /** Of which the standing price, for the days that are known. */
  standing: number
  from: {
    /** In force on some of the days, in order. */
    contracts: readonly SupplyContract[]
    /** Kilowatt hours or cubic metres by band. */
    bands: readonly CostOfBand[]
    /** Share of the consumption that is known by the half hour: what is not widens the range. */
    detailedShare: number
    /** Days that no figure is known of: they cost something, and are not in here. */
    unknownDays: number
    /** Days priced by colour whose colour no calendar knows. */
    uncolouredDays: number
  }
}

export interface CostOfBand {
  band: PriceBand
  /** Kilowatt hours, or cubic metres of water. */
  amount: number
  euros: number
}

/**
 * The cost of the days of a month under the contracts in force, each day under its own: a price that
 * changes on the 15th, or that the person corrects years later, counts for exactly the days it is
 * for. Undefined where nothing is known of the days or of the price.
 */
export function energyCost(month: EnergyMonth, prices: Prices): EnergyCost | undefined {
  const { resource, total } = month
  if (total === undefined) return undefined
  const known = month.days.filter(({ value }) => value !== null)
  const days = known.length > 0 ? known : evenDays(month.days, total)
  const versions = Map.groupBy(days, ({ date }) => contractAt(prices.contracts, { resource, date }))
  if (versions.has(undefined)) return undefined
  const costs = [...versions].flatMap(([contract, ofVersion]) =>
    contract ? [costUnder(contract, ofVersion, { month, calendars: prices.calendars ?? [] })] : [],
  )
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
      detailedShare:
        total === 0 ? 1 : Math.min(1, (sum(({ detailed }) => detailed) * 1000) / total),
      unknownDays: month.days.length - days.length,
      uncolouredDays: sum(({ uncolouredDays }) => uncolouredDays),
    },
  }
}

/** Days of which only the sum of all is known. */
function evenDays(days: readonly EnergyDay[], total: number): EnergyDay[] {
  return days.map((day) => ({ ...day, value: total / days.length }))
}

/** Several costs as one; undefined of none. */
export function sumOfCosts(costs: readonly EnergyCost[]): EnergyCost | undefined {
  if (costs.length < 2) return costs[0]
  const sum = (pick: (cost: EnergyCost) => number) =>
    costs.reduce((total, cost) => total + pick(cost), 0)
  const bands = new Map<string, CostOfBand>()
  for (const one of costs.flatMap(({ from }) => from.bands)) {
    const before = bands.get(one.band.id)
    bands.set(one.band.id, {
      band: one.band,
      amount: one.amount + (before?.amount ?? 0),
      euros: one.euros + (before?.euros ?? 0),
    })
  }
  const contracts = new Map(costs.flatMap(({ from }) => from.contracts.map((one) => [one.id, one])))
  return {
    value: sum(({ value }) => value),
    low: sum(({ low }) => low),
    high: sum(({ high }) => high),
    standing: sum(({ standing }) => standing),
    from: {
      bands: [...bands.values()],
      contracts: [...contracts.values()],
      detailedShare: sum(({ from }) => from.detailedShare) / costs.length,
      unknownDays: sum(({ from }) => from.unknownDays),
      uncolouredDays: sum(({ from }) => from.uncolouredDays),
    },
  }
}
