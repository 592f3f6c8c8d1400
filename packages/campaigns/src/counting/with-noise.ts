import type { Campaign } from '@selfdata/vocab'
import { discreteLaplace, fractionOf } from './exact-noise.ts'
import type { Fraction, RandomBytes } from './exact-noise.ts'
import { rounded } from './protect.ts'
import type { Result, ResultCell } from './protect.ts'
import type { CellTally } from './tally.ts'

/**
 * A result with noise: every cell gets discrete Laplace noise on its count and on its number of
 * people, and is published when the *noisy* number of people reaches k. (Comparing the exact number
 * with k first would tell who is near k.) Totals are not told: they would be a further question to
 * the same budget.
 *
 * The budget is spent half on counts, half on people. One person adds at most `perPersonCap` in all,
 * and is in at most that many cells and those of their traits: this is the sensitivity of both.
 */
export function withNoise(
  tallies: readonly CellTally[],
  { privacyBudget, perPersonCap, minGroupSize, roundTo }: NoiseTerms,
  { random, traits = 0 }: { random: RandomBytes; traits?: number },
): Result {
  const scale = scaleOf(perPersonCap + traits, privacyBudget)
  const noise = () => Number(discreteLaplace(scale, random))
  return {
    cells: tallies.map(({ cell, total, people }): ResultCell => {
      const [count, size] = [total + noise(), people.size + noise()]
      if (size < minGroupSize) return { cell, status: 'withheld' }
      return {
        cell,
        status: 'published',
        count: Math.max(0, rounded(count, roundTo)),
        people: Math.max(0, rounded(size, roundTo)),
      }
    }),
    totals: [],
  }
}

export type NoiseTerms = Pick<Campaign, 'perPersonCap' | 'minGroupSize' | 'roundTo'> & {
  privacyBudget: number
}

/** Sensitivity over half the budget. */
function scaleOf(sensitivity: number, epsilon: number): Fraction {
  const { over, under } = fractionOf(epsilon)
  return { over: 2n * BigInt(sensitivity) * under, under: over }
}

/** A release that spent noise, in the public ledger. */
export interface Spending {
  campaign: string
  epsilon: number
  at: string
}

/**
 * Whether a ledger has room for one more release. Budgets of releases about the same people add up;
 * beyond the limit that the territory published, nothing more is released.
 */
export function hasRoom(ledger: readonly Spending[], epsilon: number, limit: number): boolean {
  const spent = ledger.reduce((sum, one) => sum + one.epsilon, 0)
  return spent + epsilon <= limit + 1e-9
}
