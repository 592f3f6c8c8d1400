import { desc, inArray } from 'drizzle-orm'
import { sentCampaign } from '../campaigns/campaign-of.ts'
import type { HostedCampaign } from '../campaigns/campaign-of.ts'
import { campaigns } from '../store/campaign-tables.ts'
import type { Database } from '../store/store.ts'

/** Campaigns counted here whose result is out, the latest first. */
export async function releasedCampaigns({ db }: { db: Database }): Promise<HostedCampaign[]> {
  const rows = await db
    .select()
    .from(campaigns)
    .where(inArray(campaigns.state, ['released', 'answered']))
    .orderBy(desc(campaigns.createdAt))
  // A copy of what another instance counts has no release of ours.
  return rows.filter(({ release }) => release !== null).flatMap((row) => sentCampaign(row) ?? [])
}
