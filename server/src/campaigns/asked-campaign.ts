import { NotAllowedError } from '../identity/errors.ts'
import { hostedCampaign } from './campaign-of.ts'
import type { HostedCampaign } from './campaign-of.ts'
import type { CampaignDependencies } from './campaign-dependencies.ts'

/**
 * A campaign that is decided on here, when the caller is the instance that asks for it.
 *
 * @throws {CampaignUnknownError} {NotAllowedError}
 */
export async function askedCampaign(
  slug: string,
  caller: string,
  dependencies: Pick<CampaignDependencies, 'db' | 'publicUrl' | 'settings'>,
): Promise<HostedCampaign> {
  const campaign = await hostedCampaign(slug, dependencies)
  const known = dependencies.settings.operators.some(({ webId }) => webId === caller)
  if (!known || campaign.controller !== caller)
    throw new NotAllowedError('Acting for the requester failed: another instance asks')
  return campaign
}
