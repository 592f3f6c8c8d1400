import { holdersOf } from '@selfdata/campaigns'
import { hostedCampaign } from '../campaigns/campaign-of.ts'
import type { HostedCampaign } from '../campaigns/campaign-of.ts'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import type { CampaignPerson } from '../campaigns/campaign-settings.ts'
import { rolesTowards } from '../campaigns/person-of.ts'
import { NotAllowedError } from '../identity/errors.ts'
import { noteAct } from '../staff/acts.ts'

/**
 * The campaign, for somebody who may read what single people offer to it: where it asks for records,
 * because people wait for an answer of their own, and where the model lets their role see records.
 * Whoever tries without is noted.
 *
 * @throws {CampaignUnknownError} {NotAllowedError}
 */
export async function campaignOfOffers(
  slug: string,
  person: CampaignPerson,
  dependencies: CampaignDependencies,
): Promise<HostedCampaign> {
  const { db, now } = dependencies
  const campaign = await hostedCampaign(slug, dependencies)
  const roles = rolesTowards(campaign, person, dependencies)
  const seers = new Set<string>(holdersOf(campaign.arrangement, 'see-records'))
  const maySee = [...roles].some((role) => seers.has(role))
  if (campaign.campaign.countingMode === 'records' && maySee) return campaign
  await noteAct({ act: 'refused', campaign: slug, reason: 'offers' }, person, { db, now })
  throw new NotAllowedError('Reading offers failed: neither the campaign nor the role allows it')
}
