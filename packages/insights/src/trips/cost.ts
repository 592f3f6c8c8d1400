import type { DateTime, Propulsion, TransportMode } from '@selfdata/vocab'
import type { Ride } from '../co2e.ts'
import { fareOn } from './fares.ts'
import type { Fare } from './fares.ts'
import { referenceOf } from './reference.ts'
import type { Reference } from './reference.ts'

/** What a person says of their own prices; what is absent is not known. */
export interface OwnPrices {
  propulsion?: Propulsion | undefined
  /** Litres, or kilowatt hours. */
  consumptionPerHundredKilometres?: number | undefined
  /** Euros per litre or kilowatt hour. */
  energyPriceInEuros?: number | undefined
  farePriceInEuros?: number | undefined
  passPriceInEurosPerMonth?: number | undefined
  /** What tickets cost in the territory, where the person does not say what they pay. */
  fares?: readonly Fare[] | undefined
}

/** Euros of a ride for the person, and where they come from. */
export interface Cost {
  value: number
  low: number
  high: number
  from: CostSource
}

export interface CostSource {
  /**
   * - `nothing`: walking and cycling; upkeep is not counted
   * - `own`: the person's own consumption and price
   * - `scale`: the tax office's scale for fuel alone
   * - `fare`: what the person pays for one ride
   * - `fare-table`: what a ticket cost on that day, as the territory makes it known
   * - `pass`: the pass is paid whether or not this ride is made
   */
  kind: 'nothing' | 'own' | 'scale' | 'fare' | 'fare-table' | 'pass'
  /** Published values, the one behind `value` first. */
  references: readonly Reference[]
  /** Persons who share the cost. */
  persons: number
  /** The ticket, where the territory told it. */
  fare?: Fare
}

const free: ReadonlySet<TransportMode> = new Set([
  'walk',
  'wheelchair',
  'bicycle',
  'e-bicycle',
  'cargo-bicycle',
])
const urban: ReadonlySet<TransportMode> = new Set([
  'bus',
  'trolleybus',
  'tram',
  'metro',
  'suburban-rail',
  'cableway',
  'funicular',
])

/**
 * What a ride costs the person: fuel, or a fare. `undefined` where nobody knows: a train ticket, a
 * taxi, somebody else's car.
 *
 * Of a car only fuel or electricity counts, not wear nor insurance: they are paid anyway. Whoever
 * drives pays for all in the car; a shared ride is shared, between two where nobody says more.
 */
export function costOf(
  ride: Ride & { startTime?: DateTime },
  prices: OwnPrices = {},
): Cost | undefined {
  const { mode } = ride
  if (free.has(mode)) return fixed(0, 'nothing')
  const published = fareOn(prices.fares ?? [], ride)
  if (urban.has(mode)) return fareOf(prices, published)
  if (published) return ticket(published)
  if (ride.distanceInMetres === undefined) return undefined
  const kilometres = ride.distanceInMetres / 1000
  if (mode === 'car' || mode === 'carpool' || mode === 'electric-car') {
    const persons = mode === 'carpool' ? (ride.occupancy ?? 2) : 1
    const propulsion = mode === 'electric-car' ? 'electric' : (ride.propulsion ?? prices.propulsion)
    return shared(carCost(kilometres, pricesOfCar(propulsion, prices)), persons)
  }
  if (mode === 'moped') return byScale(kilometres, ['fuel-moped'])
  if (mode === 'motorcycle')
    return byScale(kilometres, [
      'fuel-motorcycle',
      'fuel-motorcycle-small',
      'fuel-motorcycle-large',
    ])
  return undefined
}

function fareOf(
  { farePriceInEuros: fare, passPriceInEurosPerMonth: pass }: OwnPrices,
  published: Fare | undefined,
): Cost | undefined {
  if (pass !== undefined) return fixed(0, 'pass')
  if (fare !== undefined) return fixed(fare, 'fare')
  return published && ticket(published)
}

function ticket(fare: Fare): Cost {
  const { from, ...cost } = fixed(fare.euros, 'fare-table')
  return { ...cost, from: { ...from, fare } }
}

function fixed(value: number, kind: CostSource['kind']): Cost {
  return { value, low: value, high: value, from: { kind, references: [], persons: 1 } }
}

/** What the person's own car takes says nothing of one that runs on something else. */
function pricesOfCar(propulsion: Propulsion | undefined, prices: OwnPrices): OwnPrices {
  const isOwn = propulsion === (prices.propulsion ?? propulsion)
  return isOwn ? { ...prices, propulsion } : { propulsion }
}

function carCost(kilometres: number, prices: OwnPrices): Cost | undefined {
  const { propulsion, consumptionPerHundredKilometres: consumption } = prices
  const electricity = referenceOf('electricity-price-fr')
  const published = propulsion === 'electric' ? electricity.value : undefined
  const price = prices.energyPriceInEuros ?? published
  if (consumption !== undefined && price !== undefined) {
    const value = (kilometres * consumption * price) / 100
    const references = prices.energyPriceInEuros === undefined ? [electricity] : []
    const { from, ...cost } = fixed(value, 'own')
    return { ...cost, from: { ...from, references } }
  }
  // The scale knows no electric cars; hybrids burn petrol or diesel, less of it than the scale says.
  if (propulsion === 'electric' || propulsion === 'gas' || propulsion === 'hydrogen')
    return undefined
  const diesel = ['fuel-diesel', 'fuel-diesel-small', 'fuel-diesel-large']
  const petrol = ['fuel-petrol', 'fuel-petrol-small', 'fuel-petrol-large']
  if (propulsion === 'diesel') return byScale(kilometres, diesel)
  if (propulsion === 'petrol') return byScale(kilometres, petrol)
  return byScale(kilometres, [...petrol, ...diesel])
}

/** The first name is the value that is shown, all together are the range. */
function byScale(kilometres: number, keys: readonly string[]): Cost {
  const references = keys.map(referenceOf)
  const values = references.map(({ value }) => value * kilometres)
  return {
    value: values[0]!,
    low: Math.min(...values),
    high: Math.max(...values),
    from: { kind: 'scale', references, persons: 1 },
  }
}

function shared(cost: Cost | undefined, persons: number): Cost | undefined {
  if (!cost || persons === 1) return cost
  const { value, low, high, from } = cost
  return {
    value: value / persons,
    low: low / persons,
    high: high / persons,
    from: { ...from, persons },
  }
}
