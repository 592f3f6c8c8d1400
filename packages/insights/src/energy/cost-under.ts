import type { PriceBand, SupplyContract } from '@selfdata/vocab'
import { colouredDate, colourOn, coloursOf, isColoured } from './day-colours.ts'
import type { ColourCalendar } from './day-colours.ts'
import { dayPrices, pricesOf } from './day-prices.ts'
import { shapeOfDay } from './day-shape.ts'
import type { CostOfBand } from './energy-cost.ts'
import type { EnergyDay, EnergyMonth } from './energy-month.ts'
import { isWeekend } from './local-clock.ts'
import { priceOf } from './price-bands.ts'
import { sum } from '../sum.ts'

/** What is needed to price a day: contracts, and the colours that some of them go by. */
export interface Prices {
  contracts: readonly SupplyContract[]
  calendars?: readonly ColourCalendar[] | undefined
}

/** What days of one contract cost. Kilowatt hours or cubic metres, and euros. */
export interface CostUnder {
  contract: SupplyContract
  bands: CostOfBand[]
  value: number
  low: number
  high: number
  standing: number
  /** How much is known by the half hour. */
  detailed: number
  uncolouredDays: number
}

interface Context {
  month: EnergyMonth
  calendars: readonly ColourCalendar[]
}

/** Prices days that are all under one contract, half hour by half hour. */
export function costUnder(
  contract: SupplyContract,
  days: readonly EnergyDay[],
  { month, calendars }: Context,
): CostUnder {
  const { resource } = month
  const tariff = isColoured(contract.tariffOption) ? contract.tariffOption : undefined
  const pricesOn = dayPrices(contract, { resource, usual: tariff && coloursOf[tariff].usual })
  const amounts = new Map<PriceBand, number>()
  let [unpriced, detailed, low, high, uncolouredDays] = [0, 0, 0, 0, 0]
  for (const day of days) {
    const { halfHours, known } = shapeOfDay(day, month)
    const colourAt = (halfHour: number) =>
      tariff && colourOn(calendars, { tariff, date: colouredDate(day.date, halfHour) })
    const [night, daytime] = [colourAt(0), colourAt(24)]
    if (tariff && (night === undefined || daytime === undefined)) uncolouredDays++
    const prices = pricesOn({ weekend: isWeekend(day.date), night, daytime })
    for (const [halfHour, wattHours] of halfHours.entries()) {
      const amount = wattHours / 1000
      const band = prices.bands[halfHour]
      // What is known by the hour can differ by colour alone, the rest by every price of the day.
      low += amount * (known ? prices.low[halfHour]! : prices.lowest)
      high += amount * (known ? prices.high[halfHour]! : prices.highest)
      if (known) detailed += amount
      if (band) amounts.set(band, (amounts.get(band) ?? 0) + amount)
      else unpriced += amount
    }
  }
  const bands = [...amounts].map(([band, amount]) => ({
    band,
    amount,
    euros: amount * (priceOf(band, resource) ?? 0),
  }))
  const [priced, euros] = [sum(bands.map((one) => one.amount)), sum(bands.map((one) => one.euros))]
  const all = pricesOf(contract.priceBand, resource)
  // What no band is for costs, on average, what the rest costs.
  const rest = unpriced * (priced > 0 ? euros / priced : sum(all) / Math.max(1, all.length))
  const standing = ((contract.standingPriceInEurosPerYear ?? 0) * days.length) / 365.25
  const total = { value: euros + rest + standing, low: low + standing, high: high + standing }
  return { contract, bands, standing, detailed, uncolouredDays, ...total }
}
