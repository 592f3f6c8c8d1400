import { desc, inArray } from 'drizzle-orm'
import { sentCampaign } from '../campaigns/campaign-of.ts'
import type { HostedCampaign } from '../campaigns/campaign-of.ts'
import { campaigns } from '../store/campaign-tables.ts'
import type { Database } from '../store/store.ts'

/** Campaigns that were counted here, the latest first; the result of some is not out yet. */
export async function countedCampaigns({ db }: { db: Database }): Promise<HostedCampaign[]> {
  const rows = await db
    .select()
    .from(campaigns)
    .where(inArray(campaigns.state, ['counted', 'released', 'answered']))
    .orderBy(desc(campaigns.createdAt))
  // A copy of what another instance counts has no report of ours.
  return rows.filter(({ report }) => report !== null).flatMap((row) => sentCampaign(row) ?? [])
}
