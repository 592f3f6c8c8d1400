import { arrangementOf, readingsOf, rulesForLines } from '@selfdata/campaigns'
import { journalOfService } from '@selfdata/access'
import type { NewGrant } from '@selfdata/access'
import type { CampaignDetail } from './campaign-bodies.ts'

/**
 * What a person agrees to by contributing: whoever counts may read that one document, and append to
 * a journal of its own; nobody else, and no longer than lines are kept.
 *
 * @param place the document in the person's pod, and the pod
 */
export function contributionTerms(
  { campaign }: Pick<CampaignDetail, 'campaign'>,
  { document, storage }: { document: string; storage: string },
): NewGrant[] {
  const arrangement = arrangementOf(campaign.arrangement)
  const rules = arrangement ? rulesForLines(arrangement, campaign) : []
  return rules.map(({ who, modes, until }) => ({
    title: campaign.title,
    description: campaign.question,
    to: who,
    permissions: [
      { target: document, modes },
      { target: journalOfService(storage, readingsOf(document)), modes: ['append'] },
    ],
    purposes: [campaign.hasPurpose],
    legalBasis: campaign.hasLegalBasis,
    personalData: [],
    processing: [],
    controller: campaign.hasDataController,
    recipients: [],
    notice: campaign.id,
    end: until,
  }))
}
