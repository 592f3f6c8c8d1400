import type { Counts } from './transformation.ts'

/** The most that one person adds to a cell where counts are split: four bits. */
export const mostInSplitCell = 15

/** Counts that split counting can take: none above the most of a cell. */
export function fitForSplit(counts: Counts): Counts {
  return new Map([...counts].map(([cell, count]) => [cell, Math.min(count, mostInSplitCell)]))
}

/**
 * Counts of one person, scaled down so that together they are at most the cap. What is cut off is
 * spread over all cells in proportion (largest remainder, then the lower cell), so that the same
 * counts always give the same result.
 */
export function capped(counts: Counts, cap: number): Counts {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (total <= cap) return new Map(counts)
  const shares = [...counts].map(([cell, count]) => {
    const exact = (count * cap) / total
    return { cell, whole: Math.floor(exact), rest: exact - Math.floor(exact) }
  })
  let left = cap - shares.reduce((sum, { whole }) => sum + whole, 0)
  const result: Counts = new Map()
  const byRest = shares.toSorted((a, b) => b.rest - a.rest || a.cell - b.cell)
  for (const { cell, whole } of byRest) {
    const count = whole + (left > 0 ? 1 : 0)
    if (left > 0) left -= 1
    if (count > 0) result.set(cell, count)
  }
  return new Map([...result].toSorted(([a], [b]) => a - b))
}
