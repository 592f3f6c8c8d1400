import { judge } from '@selfdata/campaigns'
import type { OpenedOffer } from '@selfdata/city'
import type { HostedCampaign } from '../campaigns/campaign-of.ts'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import type { CampaignPerson } from '../campaigns/campaign-settings.ts'
import { CampaignRefusedError } from '../campaigns/errors.ts'
import { openContributor } from '../contributions/contributor.ts'
import type { Contributor } from '../contributions/contributor.ts'
import { readContribution } from '../contributions/read-contribution.ts'
import { ofPeople } from '../contributions/registrations-of.ts'
import { boundFetch } from '../deliveries/bound-fetch.ts'
import { noteAct } from '../staff/acts.ts'
import { registrations } from '../store/contribution-tables.ts'
import { campaignOfOffers } from './offer-access.ts'

/** Which offer, to which campaign. */
export interface Named {
  slug: string
  offer: string
}

/**
 * Reads what one person offers, in their pod as it is now, and writes into the journal there that it
 * was read. Nothing of it is kept.
 *
 * @throws {CampaignUnknownError} {NotAllowedError}
 * @throws {CampaignRefusedError} `offer-gone` when it was taken back, `offer-unreadable` when the pod
 *   does not answer or holds something else
 */
export async function readOffer(
  { slug, offer }: Named,
  person: CampaignPerson,
  dependencies: CampaignDependencies,
): Promise<OpenedOffer> {
  const { db, now } = dependencies
  const campaign = await campaignOfOffers(slug, person, dependencies)
  const contributor = await whoOffers({ slug, offer }, dependencies)
  await noteAct({ act: 'read-offer', campaign: slug }, person, { db, now })
  const judged = judge(
    await quadsOf(contributor, campaign, dependencies),
    campaign,
    campaign.digest,
  )
  if ('problem' in judged) throw new CampaignRefusedError('offer-unreadable', judged.problem)
  return { id: offer, lines: [...judged.counts].map(([cell, count]) => ({ cell, count })) }
}

/** @throws {CampaignRefusedError} `offer-gone` */
export async function whoOffers(
  { slug, offer }: Named,
  { db, keys }: Pick<CampaignDependencies, 'db' | 'keys'>,
): Promise<Contributor> {
  const [row] = await db
    .select()
    .from(registrations)
    .where(ofPeople(slug, [offer]))
  if (!row) throw new CampaignRefusedError('offer-gone')
  return openContributor(row, keys)
}

async function quadsOf(
  contributor: Contributor,
  campaign: HostedCampaign,
  dependencies: CampaignDependencies,
) {
  const fetch = boundFetch(dependencies.session.fetch, contributor.storage)
  const reading = await readContribution(contributor, campaign, { ...dependencies, fetch })
  if (reading.kind === 'withdrawn') throw new CampaignRefusedError('offer-gone')
  if (reading.kind !== 'read') throw new CampaignRefusedError('offer-unreadable', reading.kind)
  return reading.quads
}
