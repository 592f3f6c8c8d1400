import type { CampaignDraft, Expectation } from '@selfdata/campaigns'
import type { CodeList } from '@selfdata/vocab'

/** To how many cells one person adds on average, of so many: a guess to choose zones by. */
const cellsOfOne = 6

/** What a draft hopes for; nothing while it says too little. */
export function expectationOf(
  { expectedContributors, minGroupSize }: CampaignDraft,
  codeList: CodeList | undefined,
): Expectation | undefined {
  const counted = codeList?.hasCell.filter(({ trait }) => trait === undefined) ?? []
  if (!expectedContributors || !minGroupSize || counted.length === 0) return undefined
  const keys = counted.map(({ place, toPlace, category }) => place ?? category ?? toPlace)
  const places = new Set(keys).size
  return {
    contributors: expectedContributors,
    places,
    bandsPerPlace: counted.length / places,
    cellsPerPerson: Math.min(cellsOfOne, counted.length),
    minGroupSize,
  }
}
