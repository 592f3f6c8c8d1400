import { factorSets } from '@selfdata/vocab'
import type { FactorSet } from '@selfdata/vocab'

/** A sourced and dated value that a figure was computed with. */
export type Reference = FactorSet['references'][number]

/**
 * The latest published value of a name.
 *
 * @throws {RangeError} when no factor set has it
 */
export function referenceOf(key: string): Reference {
  const sets = factorSets.toSorted((one, other) => (one.issued < other.issued ? 1 : -1))
  const found = sets.flatMap(({ references }) => references).find((one) => one.key === key)
  if (!found) throw new RangeError(`no factor set has a reference value “${key}”`)
  return found
}
