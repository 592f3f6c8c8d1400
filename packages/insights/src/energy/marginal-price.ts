import type { DayColour, EnergyResource } from '@selfdata/vocab'
import { contractAt } from './contracts.ts'
import type { Prices } from './cost-under.ts'
import { coloursOf, isColoured } from './day-colours.ts'
import { bandFinder, priceOf } from './price-bands.ts'

/**
 * The mean price of one kilowatt hour or cubic metre more, at any hour of the year: what a saving
 * saves. Colours count as often as a year has them.
 */
export function marginalPrice(
  { contracts }: Pick<Prices, 'contracts'>,
  { resource, date }: { resource: EnergyResource; date: string },
): number | undefined {
  const contract = contractAt(contracts, { resource, date })
  if (!contract) return undefined
  const find = bandFinder(contract.priceBand)
  let [euros, weight] = [0, 0]
  for (const [colour, often] of coloursFor(contract.tariffOption))
    for (const weekend of [false, true])
      for (let halfHour = 0; halfHour < 48; halfHour++) {
        const [band] = find({ halfHour, weekend, colour })
        const price = band && priceOf(band, resource)
        if (price === undefined) continue
        const share = often * (weekend ? 2 : 5)
        euros += price * share
        weight += share
      }
  return weight === 0 ? undefined : euros / weight
}

function coloursFor(option: string | undefined): [DayColour | undefined, number][] {
  if (!isColoured(option)) return [[undefined, 1]]
  return Object.entries(coloursOf[option].perYear) as [DayColour, number][]
}
