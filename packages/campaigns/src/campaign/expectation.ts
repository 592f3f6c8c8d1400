import type { CodeList } from '@selfdata/vocab'
import type { CampaignDraft } from './draft.ts'
import type { Expectation } from './feasibility.ts'

/** One person is taken to use so many cells as a tenth of the cap: most return to few places. */
const cellsPerCap = 0.1

/** What a draft hopes for; nothing while it says too little. */
export function expectationOf(
  campaign: CampaignDraft,
  codeList: Pick<CodeList, 'hasCell'> | undefined,
): Expectation | undefined {
  const { expectedContributors: contributors, perPersonCap, minGroupSize } = campaign
  const counted = codeList?.hasCell.filter(({ trait }) => trait === undefined) ?? []
  if (!contributors || !perPersonCap || !minGroupSize || counted.length === 0) return undefined
  const places = new Set(counted.map(({ place, category }) => place ?? category)).size
  const bands = new Set(counted.flatMap(({ timeBand = [] }) => timeBand))
  return {
    contributors,
    places,
    bandsPerPlace: Math.max(1, Math.round(counted.length / places)),
    timeBands: bands.size,
    cellsPerPerson: Math.min(counted.length, Math.max(1, perPersonCap * cellsPerCap)),
    minGroupSize,
    maxShareOfOne: campaign.maxShareOfOne ?? 1,
    roundTo: 1,
    split: campaign.countingMode === 'split',
  }
}
