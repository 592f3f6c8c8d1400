import type { Counts } from '../contribution/transformation.ts'

/** One person's counts, under a name that means nothing elsewhere. */
export interface Line {
  person: string
  counts: Counts
}

/** What is known of a cell while counting; only `protect` turns it into something to publish. */
export interface CellTally {
  cell: number
  total: number
  /** Who adds to it, and how much: people, not values. */
  people: ReadonlyMap<string, number>
}

/**
 * Adds up contributions. A person who comes twice counts once, with what came first; what came
 * later is told, not added.
 */
export function tally(
  lines: Iterable<Line>,
  cells: readonly number[],
): { cells: CellTally[]; people: number; doubled: string[] } {
  const seen = new Set<string>()
  const doubled: string[] = []
  const tallies = new Map(
    cells.map((cell) => [cell, { cell, total: 0, people: new Map<string, number>() }]),
  )
  for (const { person, counts } of lines) {
    if (seen.has(person)) {
      doubled.push(person)
      continue
    }
    seen.add(person)
    for (const [cell, count] of counts) {
      const entry = tallies.get(cell)
      if (!entry || count <= 0) continue
      entry.total += count
      entry.people.set(person, count)
    }
  }
  return { cells: [...tallies.values()], people: seen.size, doubled }
}
