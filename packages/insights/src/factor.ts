import { factorSets, schemes } from '@selfdata/vocab'
import type { Factor, FactorSet, Propulsion, TransportMode } from '@selfdata/vocab'

/** The set to compute with: the latest published one, or the one with this IRI. */
export function factorSetOf(iri?: string): FactorSet | undefined {
  if (iri !== undefined) return factorSets.find(({ id }) => id === iri)
  return factorSets.toSorted((one, other) => (one.issued < other.issued ? -1 : 1)).at(-1)
}

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
  const fitting = factorsOfMode(set, mode)
  const known = propulsion ? fitting.filter((factor) => factor.propulsion === propulsion) : []
  if (known.length > 0) return known
  const byDistance = fitting.filter((factor) => fitsDistance(factor, distanceInMetres / 1000))
  return byDistance.length > 0 ? byDistance : fitting
}

/** Factors of the mode itself, else of the mode it is a kind of: a cargo bicycle is a bicycle. */
function factorsOfMode(set: FactorSet, mode: TransportMode): Factor[] {
  const own = set.factors.filter(({ modes }) => modes.includes(mode))
  const { broader } = schemes.TransportMode.concepts[mode] ?? {}
  return own.length > 0 || !broader || !isMode(broader) ? own : factorsOfMode(set, broader)
}

function isMode(name: string): name is TransportMode {
  return Object.hasOwn(schemes.TransportMode.concepts, name)
}

function fitsDistance({ fromKilometres = 0, toKilometres = Infinity }: Factor, kilometres: number) {
  return kilometres >= fromKilometres && kilometres < toKilometres
}
