import { and, eq, isNull } from 'drizzle-orm'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import type { HostedCampaign } from '../campaigns/campaign-of.ts'
import { campaigns } from '../store/campaign-tables.ts'
import { ledCounts, registrations, results } from '../store/contribution-tables.ts'
import { attested } from './attested.ts'

/** Erases what is kept of people when a campaign was halted, and attests it once. */
export async function eraseCount(
  version: Pick<HostedCampaign, 'slug' | 'campaign'>,
  { db, now, settings }: Pick<CampaignDependencies, 'db' | 'now' | 'settings'>,
): Promise<void> {
  const { slug } = version
  await db.transaction(async (tx) => {
    await tx.delete(registrations).where(eq(registrations.campaign, slug))
    await tx.delete(results).where(eq(results.campaign, slug))
    await tx.delete(ledCounts).where(eq(ledCounts.campaign, slug))
    await tx
      .update(campaigns)
      .set({ erasure: attested(version, { now, settings }) })
      .where(and(eq(campaigns.slug, slug), isNull(campaigns.erasure)))
  })
}
