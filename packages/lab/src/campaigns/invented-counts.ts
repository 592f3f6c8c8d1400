import type { Counts } from '@selfdata/campaigns'
import type { CodeList } from '@selfdata/vocab'

/** Ways by mode in some months: everybody goes all ways, nobody alike. */
const usual: Partial<Record<string, number>> = { walk: 16, bicycle: 20, bus: 7, car: 9 }

/**
 * What an invented cyclist offers: ways by each mode, or the whole way to work in the morning and
 * back in the evening, and an age. At other hours a few ride the end of the way, too few to be told.
 */
export function inventedCounts({ hasCell }: CodeList, cyclist: number): Counts {
  const counts: Counts = new Map()
  const age = hasCell.find(({ trait }) => trait === 'age-25-39')
  const last = hasCell.filter(({ timeBand }) => timeBand === 'other').slice(-2)
  for (const { cellNumber, timeBand, category } of hasCell) {
    const ways = usual[category ?? '']
    if (ways) counts.set(cellNumber, ways - 2 + ((cyclist + cellNumber) % 4))
    const isCommute = timeBand === '07-09' || timeBand === '16-19'
    if (isCommute) counts.set(cellNumber, 1 + ((cyclist + cellNumber) % 2))
  }
  if (cyclist < 3) for (const { cellNumber } of last) counts.set(cellNumber, 1)
  if (age) counts.set(age.cellNumber, 1)
  return counts
}
