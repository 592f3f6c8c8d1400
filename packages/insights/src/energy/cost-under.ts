import type { DayColour, EnergyResource, PriceBand, SupplyContract } from '@selfdata/vocab'
import { colouredDate, colourOn, coloursOf, isColoured } from './day-colours.ts'
import type { ColourCalendar } from './day-colours.ts'
import { shapeOfDay } from './day-shape.ts'
import type { CostOfBand } from './energy-cost.ts'
import type { EnergyDay, EnergyMonth } from './energy-month.ts'
import { isWeekend } from './local-clock.ts'
import { bandFinder, priceOf } from './price-bands.ts'

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
  const usual = tariff && coloursOf[tariff].usual
  const fitting = fittingBands(contract)
  const range = (bands: readonly PriceBand[]) => rangeOf(bands, contract, resource)
  const amounts = new Map<PriceBand, number>()
  let [unpriced, detailed, low, high, uncolouredDays] = [0, 0, 0, 0, 0]
  for (const day of days) {
    const { halfHours, known } = shapeOfDay(day, month)
    const weekend = isWeekend(day.date)
    const colourAt = (halfHour: number) =>
      tariff && colourOn(calendars, { tariff, date: colouredDate(day.date, halfHour) })
    const [night, daytime] = [colourAt(0), colourAt(24)]
    if (tariff && (night === undefined || daytime === undefined)) uncolouredDays++
    const bandsAt = halfHours.map(
      (_, halfHour) => fitting(weekend, halfHour < 12 ? night : daytime)[halfHour] ?? [],
    )
    // What is known by the hour can differ by colour alone, the rest by every price of the day.
    const ofDay = known ? undefined : range(bandsAt.flat())
    for (const [halfHour, wattHours] of halfHours.entries()) {
      const amount = wattHours / 1000
      const bands = bandsAt[halfHour] ?? []
      const band = bands.find((one) => (one.dayColour ?? usual) === usual) ?? bands[0]
      const { lowest, highest } = ofDay ?? range(bands)
      low += amount * lowest
      high += amount * highest
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
  const { mean } = range(contract.priceBand)
  // What no band is for costs, on average, what the rest costs.
  const rest = unpriced * (priced > 0 ? euros / priced : mean)
  const standing = ((contract.standingPriceInEurosPerYear ?? 0) * days.length) / 365.25
  const all = { value: euros + rest + standing, low: low + standing, high: high + standing }
  return { contract, bands, standing, detailed, uncolouredDays, ...all }
}

/** The bands that may count, by half hour, for a kind of day; each kind is worked out once. */
function fittingBands({ priceBand }: SupplyContract) {
  const find = bandFinder(priceBand)
  const found = new Map<string, (readonly PriceBand[])[]>()
  return (weekend: boolean, colour: DayColour | undefined) => {
    const key = `${weekend} ${colour}`
    const known = found.get(key)
    if (known) return known
    const bands = Array.from({ length: 48 }, (_, halfHour) => find({ halfHour, weekend, colour }))
    found.set(key, bands)
    return bands
  }
}

/** Lowest, highest and mean price of some bands; of all bands of the contract where there are none. */
function rangeOf(
  bands: readonly PriceBand[],
  { priceBand }: SupplyContract,
  resource: EnergyResource,
) {
  const told = (some: readonly PriceBand[]) => some.flatMap((band) => priceOf(band, resource) ?? [])
  const prices = bands.length > 0 ? told(bands) : told(priceBand)
  if (prices.length === 0) return { lowest: 0, highest: 0, mean: 0 }
  return {
    lowest: Math.min(...prices),
    highest: Math.max(...prices),
    mean: sum(prices) / prices.length,
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
