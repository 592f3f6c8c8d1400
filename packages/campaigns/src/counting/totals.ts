import type { Cell } from '@selfdata/vocab'
import type { ResultTotal } from './protect.ts'
import type { CellTally } from './tally.ts'

/** What several cells come to together. */
type Sum = Omit<CellTally, 'cell'>

interface Group extends Pick<ResultTotal, 'by' | 'key'> {
  members: CellTally[]
  hidden: CellTally[]
}

/**
 * The totals of rows and columns that can be told. A total less the cells that are published is the
 * sum of those withheld under it, so that
 *
 * - these must be as safe together as one cell has to be: enough people, nobody too much of it;
 * - and where cells are withheld, totals are told one way only, by place or by band of hours:
 *   whichever tells more.
 *
 * Then no withheld cell stands under two totals, and whatever anybody works out by adding and
 * subtracting totals is made of whole such sums: a part of one comes out of nothing. (Told both
 * ways, a sum of rows less a sum of columns may leave a single cell, though under each total there
 * are many.)
 */
export function totalsOf(
  tallies: readonly CellTally[],
  cells: readonly Cell[],
  { withheld, isSafe }: { withheld: ReadonlySet<number>; isSafe: (sum: Sum) => boolean },
): ResultTotal[] {
  const groups = groupsOf(tallies, cells, withheld).filter(({ members }) => totalOf(members) > 0)
  const covered = groups.filter(({ hidden }) => hidden.length > 0 && isSafe(together(hidden)))
  const way = mostly(covered)
  return groups
    .filter((group) => group.hidden.length === 0 || (group.by === way && covered.includes(group)))
    .map(({ by, key, members }) => ({ by, key, count: totalOf(members) }))
}

const ways = ['place', 'timeBand', 'category'] as const

function groupsOf(
  tallies: readonly CellTally[],
  cells: readonly Cell[],
  withheld: ReadonlySet<number>,
): Group[] {
  const known = new Map(cells.map((cell) => [cell.cellNumber, cell]))
  return ways.flatMap((by) =>
    [...Map.groupBy(tallies, ({ cell }) => known.get(cell)?.[by] ?? '')]
      .filter(([key, members]) => key !== '' && members.length > 1)
      .map(([key, members]) => {
        const hidden = members.filter(({ cell }) => withheld.has(cell))
        return { by, key, members, hidden }
      }),
  )
}

/** The way by which most of them go. */
function mostly(groups: readonly Group[]): ResultTotal['by'] | undefined {
  const count = (way: ResultTotal['by']) => groups.filter(({ by }) => by === way).length
  return ways.toSorted((a, b) => count(b) - count(a))[0]
}

function together(tallies: readonly CellTally[]): Sum {
  const people = new Map<string, number>()
  for (const one of tallies)
    for (const [person, count] of one.people) people.set(person, (people.get(person) ?? 0) + count)
  return { total: totalOf(tallies), people }
}

function totalOf(tallies: readonly CellTally[]): number {
  return tallies.reduce((sum, { total }) => sum + total, 0)
}
