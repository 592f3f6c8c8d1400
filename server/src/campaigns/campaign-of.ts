import { arrangementOf } from '@selfdata/campaigns'
import type { Arrangement, Campaign } from '@selfdata/vocab'
import { eq } from 'drizzle-orm'
import { campaigns } from '../store/campaign-tables.ts'
import type { CampaignRow } from '../store/campaign-tables.ts'
import type { Database } from '../store/store.ts'
import type { CampaignDependencies } from './campaign-dependencies.ts'
import { CampaignUnknownError } from './errors.ts'

/** A campaign whose exact version was sent: complete, with its digest. */
export type SentCampaign = Omit<CampaignRow, 'campaign' | 'digest'> & {
  campaign: Campaign
  digest: string
  arrangement: Arrangement
}

/** One that this instance decides on and counts. */
export type HostedCampaign = SentCampaign

/**
 * A campaign by its name, with all that is kept of it.
 *
 * @throws {CampaignUnknownError}
 */
export async function rowOf(slug: string, { db }: { db: Database }): Promise<CampaignRow> {
  const [row] = await db.select().from(campaigns).where(eq(campaigns.slug, slug))
  if (!row) throw new CampaignUnknownError(slug)
  return row
}

/**
 * A campaign of the register, by its name: no draft.
 *
 * @throws {CampaignUnknownError}
 */
export async function campaignOf(slug: string, { db }: { db: Database }): Promise<SentCampaign> {
  const sent = sentCampaign(await rowOf(slug, { db }))
  if (!sent) throw new CampaignUnknownError(slug)
  return sent
}

/**
 * The same, when this instance decides on it and counts it.
 *
 * @throws {CampaignUnknownError}
 */
export async function hostedCampaign(
  slug: string,
  { db, publicUrl }: Pick<CampaignDependencies, 'db' | 'publicUrl'>,
): Promise<HostedCampaign> {
  const campaign = await campaignOf(slug, { db })
  if (campaign.host !== publicUrl) throw new CampaignUnknownError(slug)
  return campaign
}

/** A row as a campaign of the register; undefined while it is a draft. */
export function sentCampaign(row: CampaignRow): SentCampaign | undefined {
  const arrangement = arrangementOf(row.campaign.arrangement ?? '')
  if (row.state === 'draft' || row.digest === null || !arrangement) return undefined
  // Complete: the checklist was done when it was sent, and nothing changed since.
  return { ...row, digest: row.digest, campaign: row.campaign as Campaign, arrangement }
}
