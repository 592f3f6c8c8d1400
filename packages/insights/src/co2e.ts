import type { Factor, FactorSet, Propulsion, TransportMode } from '@selfdata/vocab'
import { factorSetOf, factorsFor } from './factor.ts'

/** A ride, as far as its emissions depend on it. */
export interface Ride {
  mode: TransportMode
  propulsion?: Propulsion | undefined
  /** Absent where it is not known: unknown is never zero. */
  distanceInMetres?: number | undefined
  /** Persons in the vehicle, oneself included. */
  occupancy?: number | undefined
}

export interface Co2eOptions {
  /** IRI of a factor set. @default the latest */
  factorSet?: string
  /** Count the making of vehicles too. @default true */
  construction?: boolean
  /** What the person's own car runs on, for rides in a car of which nobody says it. */
  carPropulsion?: Propulsion | undefined
}

/** A figure that says where it comes from and how sure it is. Grams of CO2 equivalent, per person. */
export interface Co2e {
  value: number
  /** The lowest and highest value that the factors allow for what is not known of the ride. */
  low: number
  high: number
  from: Co2eSource
}

export interface Co2eSource {
  factorSet: FactorSet
  /** The factor behind `value`, then those behind the range. */
  factors: readonly Factor[]
  construction: boolean
  distanceInMetres: number
  /** Persons the vehicle was divided by; 1 for factors that are per passenger already. */
  occupancy: number
  /** Nobody said how many sat in the vehicle. */
  occupancyAssumed: boolean
  /** Nobody said which vehicle it was. */
  vehicleAssumed: boolean
}

/**
 * Emissions of a ride, for one person in it. `undefined` when the distance is unknown or nobody has
 * published a factor for the mode: show it as unknown, never as zero.
 *
 * Source: the factor set named in the result.
 */
export function co2e(
  ride: Ride,
  { factorSet: iri, construction = true, carPropulsion }: Co2eOptions = {},
): Co2e | undefined {
  const factorSet = factorSetOf(iri)
  const { mode, distanceInMetres } = ride
  if (!factorSet || distanceInMetres === undefined) return undefined
  const factors = factorsFor(factorSet, {
    mode,
    propulsion: ride.propulsion ?? (mode === 'car' ? carPropulsion : undefined),
    distanceInMetres,
  }).filter((factor) => gramsOf(factor, construction) !== undefined)
  const [first] = factors
  if (!first) return undefined
  const persons = personsIn(ride, first)
  const kilometres = distanceInMetres / 1000
  const values = factors.map((factor) => kilometres * gramsOf(factor, construction)!)
  return {
    value: values[0]! / persons.value,
    low: Math.min(...values) / persons.most,
    high: Math.max(...values) / persons.least,
    from: {
      factorSet,
      factors,
      construction,
      distanceInMetres,
      occupancy: persons.value,
      occupancyAssumed: persons.assumed,
      vehicleAssumed: factors.length > 1,
    },
  }
}

/** Grams per kilometre of the vehicle or the passenger; `undefined` where the set does not split it. */
function gramsOf(
  { totalGrams, constructionGrams }: Factor,
  construction: boolean,
): number | undefined {
  if (construction) return totalGrams
  return constructionGrams === undefined ? undefined : totalGrams - constructionGrams
}

/** Modes that say by their name that somebody else was in the car. */
const shared: ReadonlySet<TransportMode> = new Set(['carpool', 'car-passenger'])

function personsIn({ mode, occupancy }: Ride, { per }: Factor) {
  if (per === 'passenger') return { value: 1, least: 1, most: 1, assumed: false }
  if (occupancy) return { value: occupancy, least: occupancy, most: occupancy, assumed: false }
  // A shared car has two to four people in it; of any other we know of one.
  return shared.has(mode)
    ? { value: 2, least: 2, most: 4, assumed: true }
    : { value: 1, least: 1, most: 1, assumed: true }
}
