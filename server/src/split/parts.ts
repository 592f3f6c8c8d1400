import { splitBounds } from '@selfdata/campaigns'
import type { CampaignVersion } from '@selfdata/campaigns'
import type { Parameters } from '@selfdata/split-counting'

/** Both reports of a person, and what each counts. */
export const parts = ['counts', 'people'] as const
export type Part = (typeof parts)[number]

/** The bounds of a report: how often, up to fifteen; whether at all. */
export function parametersOf(part: Part, version: CampaignVersion): Parameters {
  const bounds = splitBounds(version)
  return part === 'people' ? { ...bounds, bits: 1 } : bounds
}
