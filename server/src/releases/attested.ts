import type { ErasureBody } from '@selfdata/city'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import type { HostedCampaign } from '../campaigns/campaign-of.ts'

/** Attests that nothing of single people is left of a count. */
export function attested(
  { campaign }: Pick<HostedCampaign, 'campaign'>,
  { now, settings }: Pick<CampaignDependencies, 'now' | 'settings'>,
): ErasureBody {
  const read = campaign.countingMode === 'split' ? 'reports' : 'lines'
  return { erasedAt: now().toISOString(), by: settings.self.webId, what: ['registrations', read] }
}
