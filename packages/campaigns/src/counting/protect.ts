import type { Campaign, Cell, CellStatus } from '@selfdata/vocab'
import type { CellTally } from './tally.ts'

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
 * and totals of rows and columns from which no withheld cell can be worked out. Never a minimum or
 * maximum. Numbers are rounded.
 *
 * A total is told only when the cells withheld under it hold together nobody, or at least k people
 * in at least two cells: otherwise a further cell is withheld (complementary suppression), and
 * where none is left, the total is.
 */
export function protect(
  tallies: readonly CellTally[],
  cells: readonly Cell[],
  rules: ProtectionRules,
): Result {
  const known = new Map(cells.map((cell) => [cell.cellNumber, cell]))
  const withheld = new Set(
    tallies.filter((one) => one.total > 0 && !isSafe(one, rules)).map(({ cell }) => cell),
  )
  const groups = groupsOf(tallies, known)
  const told = suppress(groups, withheld, rules)
  return {
    cells: tallies.map((one) => resultOf(one, withheld, rules)),
    totals: told.map(({ by, key, members }) => ({
      by,
      key,
      count: rounded(sum(members), rules.roundTo),
    })),
  }
}

/** At least k people, and none of them more than their share of it. */
function isSafe({ total, people, largest }: CellTally, rules: ProtectionRules): boolean {
  return people.size >= rules.minGroupSize && largest <= rules.maxShareOfOne * total
}

interface Group {
  by: ResultTotal['by']
  key: string
  members: CellTally[]
}

function groupsOf(tallies: readonly CellTally[], known: ReadonlyMap<number, Cell>): Group[] {
  return (['place', 'timeBand', 'category'] as const).flatMap((by) =>
    [...Map.groupBy(tallies, ({ cell }) => known.get(cell)?.[by] ?? '')]
      .filter(([key, members]) => key !== '' && members.length > 1)
      .map(([key, members]) => ({ by, key, members })),
  )
}

/** Withholds more until every total that is told is safe; gives the totals that can be told. */
function suppress(groups: Group[], withheld: Set<number>, rules: ProtectionRules): Group[] {
  const untold = new Set<Group>()
  for (let changed = true; changed;) {
    changed = false
    for (const group of groups) {
      if (untold.has(group) || isCovered(group, withheld, rules)) continue
      changed = true
      const [next] = group.members
        .filter(({ cell, total }) => total > 0 && !withheld.has(cell))
        .toSorted((a, b) => a.total - b.total || a.cell - b.cell)
      if (next) withheld.add(next.cell)
      else untold.add(group)
    }
  }
  return groups.filter((group) => !untold.has(group) && sum(group.members) > 0)
}

/** Whether subtracting what is published from the total leads back to no small group. */
function isCovered({ members }: Group, withheld: ReadonlySet<number>, rules: ProtectionRules) {
  const hidden = members.filter(({ cell }) => withheld.has(cell))
  if (hidden.length === 0) return true
  if (hidden.length === 1) return false
  const people = new Set(hidden.flatMap((one) => [...one.people]))
  const largest = Math.max(...hidden.map((one) => one.largest))
  return people.size >= rules.minGroupSize && largest <= rules.maxShareOfOne * sum(hidden)
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

function sum(tallies: readonly CellTally[]): number {
  return tallies.reduce((total, one) => total + one.total, 0)
}

/** To the nearest step. */
export function rounded(value: number, step: number): number {
  return Math.round(value / step) * step
}
