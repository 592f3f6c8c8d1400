import { NotAllowedError } from '../identity/errors.ts'
import type { CampaignDependencies } from './campaign-dependencies.ts'
import type { CampaignPerson } from './campaign-settings.ts'
import { rolesTowards } from './person-of.ts'

/** @throws {NotAllowedError} when somebody may not write and send a campaign of this instance */
export function mustAsk(
  campaign: { controller: string; host: string },
  person: CampaignPerson,
  dependencies: Pick<CampaignDependencies, 'settings' | 'publicUrl'>,
): void {
  if (!rolesTowards(campaign, person, dependencies).has('requester'))
    throw new NotAllowedError('Writing a campaign failed: the role does not allow it')
}
