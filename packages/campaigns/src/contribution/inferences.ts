import type { CodeList } from '@selfdata/vocab'
import type { Counts } from './transformation.ts'

/** What somebody who reads one person's lines could conclude, told to the person before they say yes. */
export type Inference =
  /** a habit: the same place in the same band of hours again and again */
  | { kind: 'habit'; cell: number; count: number }
  /** where the person is often: one place holds most of their counts */
  | { kind: 'centre'; place: string; share: number }
  /** when the person is about: one band of hours holds most of their counts */
  | { kind: 'hours'; band: string; share: number }
  /** how the person moves, or what they live in */
  | { kind: 'category'; category: string; share: number }
  /** few lines: the person stands out less, and tells less */
  | { kind: 'little' }

const often = 5
const most = 0.5

/** The conclusions that the very counts allow, strongest first. None is ever sent. */
export function inferencesOf(counts: Counts, { hasCell }: CodeList): Inference[] {
  const cells = new Map(hasCell.map((cell) => [cell.cellNumber, cell]))
  const total = [...counts].reduce(
    (sum, [number, count]) => sum + (cells.get(number)?.trait === undefined ? count : 0),
    0,
  )
  if (total < often) return [{ kind: 'little' }]
  const shareBy = (key: 'place' | 'timeBand' | 'category'): [string, number] | undefined => {
    const sums = new Map<string, number>()
    for (const [number, count] of counts) {
      const value = cells.get(number)?.[key]
      if (value !== undefined) sums.set(value, (sums.get(value) ?? 0) + count / total)
    }
    const [first] = [...sums].toSorted(([, a], [, b]) => b - a)
    return first && first[1] >= most ? first : undefined
  }
  const place = shareBy('place')
  const band = shareBy('timeBand')
  const category = shareBy('category')
  const [habit] = [...counts]
    .filter(([number, count]) => count >= often && cells.get(number)?.trait === undefined)
    .toSorted(([, a], [, b]) => b - a)
  return [
    ...(habit ? [{ kind: 'habit' as const, cell: habit[0], count: habit[1] }] : []),
    ...(place ? [{ kind: 'centre' as const, place: place[0], share: place[1] }] : []),
    ...(band ? [{ kind: 'hours' as const, band: band[0], share: band[1] }] : []),
    ...(category ? [{ kind: 'category' as const, category: category[0], share: category[1] }] : []),
  ]
}
