import { approvalOf, arrangementOf } from '@selfdata/campaigns'
import type { CampaignVersion } from '@selfdata/campaigns'
import type { Campaign } from '@selfdata/vocab'
import { voteTimes } from '../decisions/vote-times.ts'
import type { Database } from '../store/store.ts'
import type { CampaignDependencies } from './campaign-dependencies.ts'
import type { Draft } from './draft.ts'
import { CampaignRefusedError } from './errors.ts'
import { judgeDraft } from './judge-draft.ts'
import { listSent } from './list-sent.ts'

/**
 * A draft as the exact version that can be decided on: complete by the checklist, beside no campaign
 * that it could be subtracted from, and early enough to be decided on before its closing. Asked by
 * the instance that sends it and again by the one that takes it.
 *
 * @throws {CampaignRefusedError} `checklist-open`, `campaign-overlaps`, `no-time-to-decide`
 */
export async function mustBePublishable(
  draft: Draft,
  { db, settings, now }: Pick<CampaignDependencies, 'settings' | 'now'> & { db: Database },
): Promise<CampaignVersion> {
  const register = await listSent({ db })
  const { checklist, overlapsWith } = judgeDraft(draft, { settings, now: now(), register })
  const open = checklist.filter(({ done }) => !done).map(({ item }) => item)
  if (open.length > 0) throw new CampaignRefusedError('checklist-open', open.join(', '))
  if (overlapsWith.length > 0)
    throw new CampaignRefusedError('campaign-overlaps', overlapsWith.join(', '))
  // The checklist is done, so nothing of it is missing.
  const campaign = draft.campaign as Campaign
  const arrangement = arrangementOf(campaign.arrangement)
  const approval = arrangement && approvalOf(arrangement)
  if (!approval) throw new CampaignRefusedError('checklist-open', 'arrangement')
  const { closesAt } = voteTimes(approval.rule, now())
  if (closesAt > new Date(campaign.freezeAt)) throw new CampaignRefusedError('no-time-to-decide')
  return { campaign, codeList: draft.codeList }
}
