import { Prio3SumVec } from '@divviup/prio3'

/** What is counted: how many cells, and how much one person may add to each. */
export interface Parameters {
  cells: number
  /** Bits of the greatest count in a cell: 4 bits hold 0 to 15. */
  bits: number
}

/** Beyond these a phone takes seconds and an operator hours; measured, see the README. */
export const limits = { cells: 256, bits: 4 } as const

/**
 * The scheme for some parameters: Prio3SumVec of VDAF draft 08 for two operators, one proof.
 *
 * @throws {RangeError} for parameters beyond the limits
 */
export function schemeOf({ cells, bits }: Parameters): Prio3SumVec {
  const whole = Number.isInteger(cells) && Number.isInteger(bits)
  if (!whole || cells < 1 || bits < 1 || cells > limits.cells || bits > limits.bits) {
    throw new RangeError(
      `Splitting counts failed: ${cells} cells of ${bits} bits, beyond ${limits.cells} cells of ${limits.bits} bits`,
    )
  }
  // Near the square root of the length the proof is shortest.
  const chunkLength = Math.max(1, Math.round(Math.sqrt(cells * bits)))
  return new Prio3SumVec({ shares: 2, length: cells, bits, chunkLength })
}
