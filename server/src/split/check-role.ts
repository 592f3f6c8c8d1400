import { arrangementOf, campaignDigest, refusalOfMode } from '@selfdata/campaigns'
import type { CampaignVersion } from '@selfdata/campaigns'
import { bodyOf } from '../campaigns/campaign-settings.ts'
import type { CampaignSettings } from '../campaigns/campaign-settings.ts'
import { SplitRefusedError } from './errors.ts'

/**
 * Whether we are to help an instance count a campaign: both are named in it, and belong to two legal
 * bodies, as *our* settings know them.
 *
 * @returns the digest of the exact version
 * @throws {SplitRefusedError}
 */
export function checkRole(
  version: CampaignVersion,
  { leader, settings, now }: { leader: string; settings: CampaignSettings; now: Date },
): string {
  const { campaign } = version
  const arrangement = arrangementOf(campaign.arrangement)
  const {
    countingMode,
    hasDataController: controller,
    hasDataProcessor: processor,
    helper,
  } = campaign
  if (countingMode !== 'split' || !arrangement) throw new SplitRefusedError('not-split')
  if (processor !== leader || helper !== settings.self.webId)
    throw new SplitRefusedError('not-operators')
  const refusal = refusalOfMode(countingMode, arrangement, {
    controller,
    processor,
    helper,
    bodyOf: (operator) => bodyOf(operator, settings),
  })
  if (refusal) throw new SplitRefusedError('one-body')
  if (now < new Date(campaign.freezeAt)) throw new SplitRefusedError('too-early')
  return campaignDigest(version)
}
