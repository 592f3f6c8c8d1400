import type { DayColour, EnergyResource, PriceBand, SupplyContract } from '@selfdata/vocab'
import { bandFinder, priceOf } from './price-bands.ts'

/** What a kind of day: weekend or not, and its colour before and after six in the morning. */
export interface DayKind {
  weekend: boolean
  night: DayColour | undefined
  daytime: DayColour | undefined
}

/** The prices of a kind of day, by half hour. Euros per kilowatt hour or cubic metre. */
export interface DayPrices {
  /** The band that is taken to count; absent where none fits. */
  bands: readonly (PriceBand | undefined)[]
  /** Lowest and highest that may count, where the colour is not known. */
  low: readonly number[]
  high: readonly number[]
  /** Of the whole day: for what is not known by the hour. */
  lowest: number
  highest: number
}

/**
 * The prices of days under a contract; each kind of day is worked out once.
 *
 * @param usual the colour that days without one are taken to have
 */
export function dayPrices(
  { priceBand }: Pick<SupplyContract, 'priceBand'>,
  { resource, usual }: { resource: EnergyResource; usual: DayColour | undefined },
): (kind: DayKind) => DayPrices {
  const find = bandFinder(priceBand)
  const all = pricesOf(priceBand, resource)
  const known = new Map<string, DayPrices>()
  const made = ({ weekend, night, daytime }: DayKind): DayPrices => {
    const fitting = Array.from({ length: 48 }, (_, halfHour) =>
      find({ halfHour, weekend, colour: halfHour < 12 ? night : daytime }),
    )
    const prices = fitting.map((bands) => (bands.length > 0 ? pricesOf(bands, resource) : all))
    const [low, high] = [prices.map((some) => least(some)), prices.map((some) => most(some))]
    return {
      bands: fitting.map(
        (bands) => bands.find(({ dayColour }) => (dayColour ?? usual) === usual) ?? bands[0],
      ),
      low,
      high,
      lowest: Math.min(...low),
      highest: Math.max(...high),
    }
  }
  return (kind) => {
    const key = `${kind.weekend} ${kind.night} ${kind.daytime}`
    const prices = known.get(key) ?? made(kind)
    known.set(key, prices)
    return prices
  }
}

/** What bands cost, as far as it is said. */
export function pricesOf(bands: readonly PriceBand[], resource: EnergyResource): number[] {
  return bands.flatMap((band) => priceOf(band, resource) ?? [])
}

const least = (prices: readonly number[]) => (prices.length === 0 ? 0 : Math.min(...prices))
const most = (prices: readonly number[]) => (prices.length === 0 ? 0 : Math.max(...prices))
