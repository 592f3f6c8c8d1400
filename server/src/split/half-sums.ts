import { addHalf } from '@selfdata/split-counting'
import type { PartialSum } from '@selfdata/split-counting'
import type { CampaignVersion } from '@selfdata/campaigns'
import type { HalfSums } from '../store/contribution-tables.ts'
import { parametersOf, parts } from './parts.ts'
import type { Part } from './parts.ts'

/** One operator's halves of both reports of a person: numbers that look random. */
export type Halves = Record<Part, bigint[]>

/** Adds up halves; each is forgotten once it is in the sum. */
export function halfSums(version: CampaignVersion) {
  const sums: Partial<Record<Part, PartialSum>> = {}
  return {
    add: (halves: Halves) => {
      for (const part of parts)
        sums[part] = addHalf(halves[part], sums[part], parametersOf(part, version))
    },
    reports: () => sums.counts?.reports ?? 0,
    /** Undefined while nothing was added. */
    both: (): HalfSums | undefined => {
      const { counts, people } = sums
      return counts && people ? { counts, people } : undefined
    },
  }
}
