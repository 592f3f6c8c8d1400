import { Prio3SumVec } from '@divviup/prio3'
import { weightsOf } from './bound.ts'

/** What is counted: how many cells, and how much one person may add to each. */
export interface Parameters {
  cells: number
  /** Bits of the greatest count in a cell: 4 bits hold 0 to 15. */
  bits: number
  /** The most that one person may add over all cells together. */
  most: number
  /** Places of cells that stand outside of that bound. @default none */
  outside?: readonly number[]
}

/** Beyond these a phone takes seconds and an operator hours; measured, see the README. */
export const limits = { cells: 256, bits: 4 } as const

/**
 * The scheme for some parameters: Prio3SumVec of VDAF draft 08 for two operators, one proof.
 *
 * @throws {RangeError} for parameters beyond the limits
 */
export function schemeOf(parameters: Parameters): Prio3SumVec {
  const { cells, bits, most } = parameters
  const whole = [cells, bits, most].every((one) => Number.isInteger(one) && one >= 1)
  if (!whole || cells > limits.cells || bits > limits.bits) {
    throw new RangeError(
      `Splitting counts failed: ${cells} cells of ${bits} bits and ${most} together, beyond ${limits.cells} cells of ${limits.bits} bits`,
    )
  }
  const length = cells + weightsOf(parameters).length
  // Near the square root of the length the proof is shortest.
  const chunkLength = Math.max(1, Math.round(Math.sqrt(length * bits)))
  return new Prio3SumVec({ shares: 2, length, bits, chunkLength })
}
