import { approvalOf } from '@selfdata/campaigns'
import type { LangString } from '@selfdata/vocab'
import { advance } from '../campaigns/advance.ts'
import type { HostedCampaign } from '../campaigns/campaign-of.ts'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import type { CampaignPerson } from '../campaigns/campaign-settings.ts'
import { CampaignRefusedError } from '../campaigns/errors.ts'
import type { Database } from '../store/store.ts'
import { decisionOn } from './decision-on.ts'

interface Deciding {
  event: 'accept' | 'refuse'
  person: CampaignPerson
  reason?: LangString | undefined
}

/**
 * Accepts or refuses a campaign where the model lets one party decide: the requester alone, or the
 * intermediary against its charter. Whoever refuses, or reviews, says why.
 *
 * @throws {CampaignRefusedError} `reason-missing`, `not-open` where a vote decides or it was decided
 */
export async function decideAlone(
  campaign: HostedCampaign,
  { event, person, reason }: Deciding,
  dependencies: Pick<CampaignDependencies, 'now' | 'settings' | 'publicUrl'> & { db: Database },
): Promise<void> {
  const approval = approvalOf(campaign.arrangement)
  const method = approval?.rule.decisionMethod
  if (!approval || (method !== 'self-declared' && method !== 'charter-review'))
    throw new CampaignRefusedError('not-open', 'a vote decides')
  const unexplained = reason === undefined && (event === 'refuse' || method === 'charter-review')
  if (unexplained) throw new CampaignRefusedError('reason-missing')
  const decision = decisionOn(
    campaign,
    {
      byRule: approval.rule.id,
      outcome: event === 'accept' ? 'accepted' : 'refused',
      ...(reason && { reasons: reason }),
    },
    dependencies,
  )
  const by = method === 'self-declared' ? 'requester' : 'intermediary'
  await advance(campaign.slug, { event, by, reason, person, set: { decision } }, dependencies)
}
