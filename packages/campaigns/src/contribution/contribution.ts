import type { Campaign, CodeList, Contribution, DateTime, Iri } from '@selfdata/vocab'
import { campaignDigest } from '../campaign/digest.ts'
import type { Counts } from './transformation.ts'

export interface ContributionOptions {
  /** The document, in the person's pod. */
  document: Iri
  campaign: Campaign
  codeList: CodeList
  /** Drawn at random for this campaign alone; never a name of the person. */
  pseudonym: string
  /** When the person said yes. */
  now: DateTime
}

/** The document that waits in the pod. */
export function contributionOf(
  counts: Counts,
  { document, campaign, codeList, pseudonym, now }: ContributionOptions,
): Contribution {
  const cells = new Map(codeList.hasCell.map(({ id, cellNumber }) => [cellNumber, id]))
  const id = `${document}#it`
  return {
    id,
    forCampaign: campaign.id,
    campaignDigest: campaignDigest({ campaign, codeList }),
    pseudonym,
    transformation: campaign.transformation,
    transformationVersion: campaign.transformationVersion,
    generatedAtTime: now,
    line: [...counts]
      .toSorted(([a], [b]) => a - b)
      .map(([number, count]) => ({ id: `${id}-${number}`, cell: cells.get(number)!, count })),
  }
}
