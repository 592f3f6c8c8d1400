import type { CodeList } from '@selfdata/vocab'
import type { Counts } from '../contribution/transformation.ts'
import type { Result } from '../counting/protect.ts'

/** A person's own count of a cell beside that of the group. */
export interface Comparison {
  cell: number
  mine: number
  /**
   * What the people of this cell have on average; 0 where nobody is in it, absent where the cell is
   * withheld.
   */
  perPerson?: number
}

/**
 * A person beside the group, from the published result and their own data: nothing is sent for it.
 * Traits are left out, as they are told and not counted.
 */
export function compareWithGroup(
  counts: Counts,
  { cells }: Pick<Result, 'cells'>,
  { hasCell }: CodeList,
): Comparison[] {
  const counted = hasCell.filter(({ trait }) => trait === undefined)
  return counted.map(({ cellNumber: cell }) => {
    const mine = counts.get(cell) ?? 0
    const result = cells.find((one) => one.cell === cell)
    if (result?.status === 'zero') return { cell, mine, perPerson: 0 }
    const { count, people } = result ?? {}
    // Rounding may leave a published cell without people.
    if (count === undefined || !people) return { cell, mine }
    return { cell, mine, perPerson: count / people }
  })
}
