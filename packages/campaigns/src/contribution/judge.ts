import type { Quad } from '@rdfjs/types'
import { decode, encode, quadDifference } from '@selfdata/records'
import type { Contribution, RecordTypes, SealedContribution } from '@selfdata/vocab'
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
 *
 * @param digest of the version, where it is known: thousands are judged by the same one
 */
export function judge(
  quads: readonly Quad[],
  version: CampaignVersion,
  digest: string = campaignDigest(version),
): Judged {
  const found = onlyRecord('Contribution', quads)
  if ('problem' in found) return found
  const problem = termsProblem(found.record, version, digest)
  return problem ? { problem } : countsOf(found.record, version)
}

/** The one record of a document that holds nothing else. */
export function onlyRecord<N extends 'Contribution' | 'SealedContribution'>(
  name: N,
  quads: readonly Quad[],
): { record: RecordTypes[N] } | { problem: ContributionProblem } {
  const { records, incomplete, problems } = decode(name, quads)
  const [record] = records
  if (incomplete.length > 0 || problems.some(({ severity }) => severity === 'violation')) {
    return { problem: 'malformed' }
  }
  if (!record || records.length > 1) return { problem: 'not-one' }
  const { inserts, deletes } = quadDifference(encode(name, record), quads)
  return inserts.length > 0 || deletes.length > 0 ? { problem: 'outside-shape' } : { record }
}

/** Whether it was made for this very version, by its calculation. */
export function termsProblem(
  contribution: Omit<SealedContribution, 'report'>,
  { campaign }: CampaignVersion,
  digest: string,
): ContributionProblem | undefined {
  const { forCampaign, campaignDigest: given, transformation, transformationVersion } = contribution
  if (forCampaign !== campaign.id || given !== digest) return 'other-campaign'
  const isSame =
    transformation === campaign.transformation &&
    transformationVersion === campaign.transformationVersion
  return isSame ? undefined : 'other-calculation'
}

function countsOf(
  { line, pseudonym }: Contribution,
  { campaign, codeList }: CampaignVersion,
): Judged {
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
  return total > campaign.perPersonCap ? { problem: 'over-cap' } : { pseudonym, counts }
}
