import { and, asc, isNotNull, ne } from 'drizzle-orm'
import { campaigns } from '../store/campaign-tables.ts'
import type { Database } from '../store/store.ts'
import { sentCampaign } from './campaign-of.ts'
import type { SentCampaign } from './campaign-of.ts'

/** Campaigns of the register whose results are there or may come: none that was refused or halted. */
export async function listSent({ db }: { db: Database }): Promise<SentCampaign[]> {
  const all = await listRegistered({ db })
  return all.filter(({ state }) => state !== 'refused' && state !== 'halted')
}

/** All campaigns of the register, in the order in which they were begun. */
export async function listRegistered({ db }: { db: Database }): Promise<SentCampaign[]> {
  const rows = await db
    .select()
    .from(campaigns)
    .where(and(isNotNull(campaigns.digest), ne(campaigns.state, 'draft')))
    .orderBy(asc(campaigns.createdAt), asc(campaigns.slug))
  return rows.flatMap((row) => sentCampaign(row) ?? [])
}
