import { mostInSplitCell } from '@selfdata/campaigns'
import type { Parameters } from '@selfdata/split-counting'
import type { CodeList } from '@selfdata/vocab'

/** Both reports of a person, and what each counts. */
export const parts = ['counts', 'people'] as const
export type Part = (typeof parts)[number]

/** The bounds of a report: how often, up to fifteen; whether at all. */
export function parametersOf(part: Part, { hasCell }: CodeList): Parameters {
  return { cells: hasCell.length, bits: part === 'people' ? 1 : Math.log2(mostInSplitCell + 1) }
}
