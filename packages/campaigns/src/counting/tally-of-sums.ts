import type { CodeList } from '@selfdata/vocab'
import { mostInSplitCell } from '../contribution/cap.ts'
import { inOrder } from '../contribution/sealed-contribution.ts'
import type { CellTally } from './tally.ts'

/**
 * What is known of cells when only sums are: how often, and how many people. The worst that the sums
 * allow is assumed of the rest, so that no cell is told that could be told from single lines: one
 * person may have added as much as the proof lets them, and the people of two cells are the same.
 *
 * @param sums in the order of `inOrder`
 */
export function tallyOfSums(
  { counts, people }: { counts: readonly number[]; people: readonly number[] },
  { hasCell }: Pick<CodeList, 'hasCell'>,
): CellTally[] {
  return inOrder(hasCell).map(({ cellNumber, trait }, index) => {
    const size = people[index] ?? 0
    // A trait counts once a person: the proof of the second report holds them to it.
    const total = trait === undefined ? (counts[index] ?? 0) : size
    const here = Math.min(size, total)
    const most = trait === undefined ? mostInSplitCell : 1
    const first = Math.min(most, total - here + 1)
    return { cell: cellNumber, total, people: worst(here, first) }
  })
}

/** So many people, of whom the first adds as much as can be. */
function worst(size: number, first: number): Map<string, number> {
  return new Map(Array.from({ length: size }, (_, index) => [String(index), index ? 1 : first]))
}
