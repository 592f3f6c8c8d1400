import type { Quad } from '@rdfjs/types'
import { decode, encode, quadDifference } from '@selfdata/records'
import type { Contribution } from '@selfdata/vocab'
import { campaignDigest } from '../campaign/digest.ts'
import type { CampaignVersion } from '../campaign/digest.ts'
import type { Counts } from './transformation.ts'

export type ContributionProblem =
  /** no contribution, or more than one, in the document */
  | 'not-one'
  /** something beside the closed shape */
  | 'outside-shape'
  /** a field is missing or is not what it must be */
  | 'malformed'
  /** for another campaign, or for another version of it */
  | 'other-campaign'
  /** made by another calculation, or another version of it */
  | 'other-calculation'
  /** a cell that the code list does not have */
  | 'unknown-cell'
  /** the same cell twice */
  | 'cell-twice'
  /** more than one person may add */
  | 'over-cap'

export type Judged = { pseudonym: string; counts: Counts } | { problem: ContributionProblem }

/**
 * Judges a contribution by its closed shape: where it leaves the pod, and again where it is counted,
 * because what a pod serves is not to be believed. Anything beside the shape makes it unusable, so
 * that nothing more than was shown can be sent.
 */
export function judge(quads: readonly Quad[], version: CampaignVersion): Judged {
  const { records, incomplete, problems } = decode('Contribution', quads)
  const [contribution] = records
  if (incomplete.length > 0 || problems.some(({ severity }) => severity === 'violation')) {
    return { problem: 'malformed' }
  }
  if (!contribution || records.length > 1) return { problem: 'not-one' }
  const { inserts, deletes } = quadDifference(encode('Contribution', contribution), quads)
  if (inserts.length > 0 || deletes.length > 0) return { problem: 'outside-shape' }
  return judgeContribution(contribution, version)
}

function judgeContribution(contribution: Contribution, version: CampaignVersion): Judged {
  const { campaign, codeList } = version
  const { forCampaign, campaignDigest: digest, line } = contribution
  if (forCampaign !== campaign.id || digest !== campaignDigest(version)) {
    return { problem: 'other-campaign' }
  }
  if (
    contribution.transformation !== campaign.transformation ||
    contribution.transformationVersion !== campaign.transformationVersion
  ) {
    return { problem: 'other-calculation' }
  }
  const cells = new Map(codeList.hasCell.map((cell) => [cell.id, cell]))
  const counts: Counts = new Map()
  let total = 0
  for (const { cell: id, count } of line) {
    const cell = cells.get(id)
    if (!cell) return { problem: 'unknown-cell' }
    if (counts.has(cell.cellNumber)) return { problem: 'cell-twice' }
    counts.set(cell.cellNumber, count)
    if (cell.trait === undefined) total += count
    else if (count !== 1) return { problem: 'over-cap' }
  }
  return total > campaign.perPersonCap
    ? { problem: 'over-cap' }
    : { pseudonym: contribution.pseudonym, counts }
}
