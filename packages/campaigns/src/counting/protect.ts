import type { Campaign, Cell, CellStatus } from '@selfdata/vocab'
import type { CellTally } from './tally.ts'
import { totalsOf } from './totals.ts'

/** A cell of a result. Withheld is not zero. */
export interface ResultCell {
  cell: number
  status: CellStatus
  /** Rounded; only of a published cell. */
  count?: number
  /** How many people are in it, rounded; only of a published cell. */
  people?: number
}

/** The total of a place, or of a band of hours, where it can be told. */
export interface ResultTotal {
  by: 'place' | 'timeBand' | 'category'
  key: string
  count: number
}

export interface Result {
  cells: ResultCell[]
  totals: ResultTotal[]
}

export type ProtectionRules = Pick<Campaign, 'minGroupSize' | 'maxShareOfOne' | 'roundTo'>

/**
 * What of a count may be published: cells of at least k people of whom none makes too much of it;
 * and totals of rows and columns from which no withheld cell can be worked out. Where one could be,
 * the total is left out: no further cell has to be withheld for it. Never a minimum or maximum.
 * Numbers are rounded.
 */
export function protect(
  tallies: readonly CellTally[],
  cells: readonly Cell[],
  rules: ProtectionRules,
): Result {
  const withheld = new Set(
    tallies.filter((one) => one.total > 0 && !isSafe(one, rules)).map(({ cell }) => cell),
  )
  const totals = totalsOf(tallies, cells, { withheld, isSafe: (sum) => isSafe(sum, rules) })
  return {
    cells: tallies.map((one) => resultOf(one, withheld, rules)),
    totals: totals.map(({ count, ...of }) => ({ ...of, count: rounded(count, rules.roundTo) })),
  }
}

/** At least k people, and none of them more than their share of it. */
function isSafe({ total, people }: Omit<CellTally, 'cell'>, rules: ProtectionRules): boolean {
  if (people.size < rules.minGroupSize) return false
  const most = rules.maxShareOfOne * total
  return [...people.values()].every((count) => count <= most)
}

function resultOf(
  { cell, total, people }: CellTally,
  withheld: ReadonlySet<number>,
  { roundTo }: ProtectionRules,
): ResultCell {
  if (total === 0) return { cell, status: 'zero' }
  if (withheld.has(cell)) return { cell, status: 'withheld' }
  return {
    cell,
    status: 'published',
    count: rounded(total, roundTo),
    people: rounded(people.size, roundTo),
  }
}

/** To the nearest step. */
export function rounded(value: number, step: number): number {
  return Math.round(value / step) * step
}
