import type { Quad } from '@rdfjs/types'
import type { CodeList, SealedContribution } from '@selfdata/vocab'
import { campaignDigest } from '../campaign/digest.ts'
import type { CampaignVersion } from '../campaign/digest.ts'
import { mostInSplitCell } from './cap.ts'
import type { ContributionOptions } from './contribution.ts'
import { onlyRecord, termsProblem } from './judge.ts'
import type { ContributionProblem } from './judge.ts'
import type { Counts } from './transformation.ts'

/** Counts as split counting takes them: one number per cell, in their order. */
export function vectorOf(counts: Counts, { hasCell }: CodeList): number[] {
  return inOrder(hasCell).map(({ cellNumber, trait }) =>
    Math.min(counts.get(cellNumber) ?? 0, trait === undefined ? mostInSplitCell : 1),
  )
}

/** The bounds of what one person adds where counts are split; both operators hold them to it. */
export interface SplitBounds {
  cells: number
  bits: number
  /** Over all cells together, but for traits. */
  most: number
  /** Places of the cells of traits, which everybody may tell once. */
  outside: number[]
}

export function splitBounds({ campaign, codeList }: CampaignVersion): SplitBounds {
  const cells = inOrder(codeList.hasCell)
  return {
    cells: cells.length,
    bits: Math.log2(mostInSplitCell + 1),
    most: campaign.perPersonCap,
    outside: cells.flatMap(({ trait }, at) => (trait === undefined ? [] : [at])),
  }
}

/** The cells of a code list in the order in which vectors have them. */
export function inOrder(cells: CodeList['hasCell']): CodeList['hasCell'] {
  return cells.toSorted((one, other) => one.cellNumber - other.cellNumber)
}

/** The document that waits in the pod where two operators count: nobody reads it alone. */
export function sealedContributionOf(
  report: string,
  { document, campaign, codeList, pseudonym, now }: ContributionOptions,
): SealedContribution {
  return {
    id: `${document}#it`,
    forCampaign: campaign.id,
    campaignDigest: campaignDigest({ campaign, codeList }),
    pseudonym,
    transformation: campaign.transformation,
    transformationVersion: campaign.transformationVersion,
    generatedAtTime: now,
    report,
  }
}

export type JudgedSealed = { pseudonym: string; report: string } | { problem: ContributionProblem }

/** Judges a sealed contribution by its closed shape; what is inside, the two operators check. */
export function judgeSealed(
  quads: readonly Quad[],
  version: CampaignVersion,
  digest: string = campaignDigest(version),
): JudgedSealed {
  const found = onlyRecord('SealedContribution', quads)
  if ('problem' in found) return found
  const problem = termsProblem(found.record, version, digest)
  if (problem) return { problem }
  const { pseudonym, report } = found.record
  return { pseudonym, report }
}
