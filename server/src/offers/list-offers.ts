import type { OfferBody } from '@selfdata/city'
import { registrationsOf } from '../contributions/registrations-of.ts'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import type { CampaignPerson } from '../campaigns/campaign-settings.ts'
import { campaignOfOffers } from './offer-access.ts'

/**
 * What people offer to a campaign that asks for records: how many, and since when. Who they are is
 * not told.
 *
 * @throws {CampaignUnknownError} {NotAllowedError}
 */
export async function listOffers(
  slug: string,
  person: CampaignPerson,
  dependencies: CampaignDependencies,
): Promise<OfferBody[]> {
  await campaignOfOffers(slug, person, dependencies)
  const rows = await registrationsOf(slug, dependencies)
  return rows
    .map(({ person: id, since }) => ({ id, since: since.toISOString() }))
    .toSorted((one, other) => one.since.localeCompare(other.since))
}
