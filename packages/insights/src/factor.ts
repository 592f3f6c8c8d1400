import { factorSets, schemes } from '@selfdata/vocab'
import type { Factor, FactorSet, Propulsion, TransportMode } from '@selfdata/vocab'

/** The set to compute with: the latest published one, or the one with this IRI. */
export function factorSetOf(iri?: string): FactorSet | undefined {
  if (iri !== undefined) return factorSets.find(({ id }) => id === iri)
  return latest
}

const latest = factorSets.toSorted((one, other) => (one.issued < other.issued ? -1 : 1)).at(-1)

/** Which factors speak about a ride, the one we show first. Empty: nobody has published one. */
export interface FactorChoice {
  mode: TransportMode
  propulsion?: Propulsion | undefined
  distanceInMetres: number
}

/**
 * The factors of a set for a ride. Where the set knows several vehicles and nothing tells which one
 * it was, all are returned, so that the difference between them becomes the range of the figure.
 */
export function factorsFor(
  set: FactorSet,
  { mode, propulsion, distanceInMetres }: FactorChoice,
): Factor[] {
  const own = factorsOfMode(set, mode)
  const all = [...new Set([...own, ...otherVehicles(set, mode, own)])]
  const known = propulsion ? all.filter((factor) => factor.propulsion === propulsion) : []
  if (known.length > 0) return known
  const byDistance = all.filter((factor) => fitsDistance(factor, distanceInMetres / 1000))
  return byDistance.length > 0 ? byDistance : own
}

/** Factors of the mode itself, else of the mode it is a kind of: a cargo bicycle is a bicycle. */
function factorsOfMode(set: FactorSet, mode: TransportMode): Factor[] {
  const own = set.factors.filter(({ modes }) => modes.includes(mode))
  const wider = broaderOf(mode)
  return own.length > 0 || !wider ? own : factorsOfMode(set, wider)
}

/**
 * Other vehicles that a ride may have been made in. A mode that shares its factor with the wider one
 * says nothing of the vehicle: a carpool may be electric, an electric car is no other.
 */
function otherVehicles(set: FactorSet, mode: TransportMode, own: readonly Factor[]): Factor[] {
  const wider = broaderOf(mode)
  const general = wider && own[0]?.modes.includes(wider) ? wider : mode
  return set.factors.filter(
    ({ modes, propulsion }) =>
      propulsion !== undefined &&
      modes.some((one) => one === general || broaderOf(one) === general),
  )
}

function broaderOf(mode: TransportMode): TransportMode | undefined {
  const { broader } = schemes.TransportMode.concepts[mode] ?? {}
  return broader && isMode(broader) ? broader : undefined
}

function isMode(name: string): name is TransportMode {
  return Object.hasOwn(schemes.TransportMode.concepts, name)
}

function fitsDistance({ fromKilometres = 0, toKilometres = Infinity }: Factor, kilometres: number) {
  return kilometres >= fromKilometres && kilometres < toKilometres
}
