import type { Prio3SumVec } from '@divviup/prio3'
import type { Parameters } from './parameters.ts'

// Prio3SumVec proves that each cell is within its bits, not that all together are within a bound. So a
// report holds some cells more: what is left below the bound, in digits. Each digit is proved to be at
// least nought like any cell, and cells and digits together must come to exactly the bound. That sum
// is linear: each operator adds up its own half, and the two halves tell nothing but the bound itself.

/** What each further digit stands for: powers of the size of a cell, until they reach the bound. */
export function weightsOf({ bits, most }: Pick<Parameters, 'bits' | 'most'>): number[] {
  const weights: number[] = []
  for (let weight = 1; weight <= most; weight *= 2 ** bits) weights.push(weight)
  return weights
}

/**
 * Counts with the digits of what is left below the bound.
 *
 * @throws {RangeError} when they come to more
 */
export function withRest(counts: readonly number[], parameters: Parameters): number[] {
  const { bits, most } = parameters
  const left = most - inside(counts, parameters).reduce((sum, count) => sum + count, 0)
  if (left < 0)
    throw new RangeError(`Splitting counts failed: ${most - left} together, at most ${most}`)
  const digits = weightsOf(parameters).map((weight) => Math.floor(left / weight) % 2 ** bits)
  return [...counts, ...digits]
}

/** One operator's half of what cells and digits come to. */
export function boundShare(
  half: readonly bigint[],
  parameters: Parameters,
  { field }: Prio3SumVec['flp'],
): bigint {
  const digits = weightsOf(parameters).map((weight, at) =>
    field.mul(BigInt(weight), half[parameters.cells + at]!),
  )
  const counted = inside(half.slice(0, parameters.cells), parameters)
  return [...counted, ...digits].reduce((sum, one) => field.add(sum, one), 0n)
}

function inside<T>(cells: readonly T[], { outside }: Parameters): T[] {
  const free = new Set(outside)
  return cells.filter((_, at) => !free.has(at))
}
