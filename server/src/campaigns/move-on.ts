import { and, eq, inArray, isNull } from 'drizzle-orm'
import { campaigns } from '../store/campaign-tables.ts'
import { polls } from '../store/poll-tables.ts'
import type { Database } from '../store/store.ts'
import { advance } from './advance.ts'
import { sentCampaign } from './campaign-of.ts'
import type { HostedCampaign } from './campaign-of.ts'
import type { CampaignDependencies } from './campaign-dependencies.ts'

/** States from which the clock, or the count, leads on; and the end that leaves something to erase. */
const moving = ['approved', 'open', 'frozen', 'counted', 'halted'] as const

/**
 * Lets the campaigns that are decided on here move on: what is approved opens, what is over freezes,
 * what is frozen is counted, what is counted is published.
 */
export async function moveOn(dependencies: CampaignDependencies): Promise<void> {
  const { db, publicUrl, log } = dependencies
  const rows = await db
    .select()
    .from(campaigns)
    .where(and(eq(campaigns.host, publicUrl), inArray(campaigns.state, [...moving])))
  for (const campaign of rows.flatMap((row) => sentCampaign(row) ?? []))
    await moveOne(campaign, dependencies).catch((error: unknown) =>
      log.error('a campaign does not move on', { campaign: campaign.slug, error }),
    )
}

async function moveOne(
  campaign: HostedCampaign,
  dependencies: CampaignDependencies,
): Promise<void> {
  const { now, counting, db } = dependencies
  const { slug, state } = campaign
  if (state === 'approved') await advance(slug, { event: 'open', by: 'clock' }, { db, now })
  if (state === 'open' && new Date(campaign.campaign.freezeAt) <= now())
    await advance(slug, { event: 'freeze', by: 'clock' }, { db, now })
  if (state === 'halted') await counting.forget(campaign, dependencies)
  // Whoever votes on stopping a campaign is not overtaken by its result.
  const waits = state === 'frozen' || state === 'counted'
  if (!waits || (await isVotedOn(slug, { db }))) return
  if (state === 'frozen') await counting.count(campaign, dependencies)
  else await counting.release(campaign, dependencies)
}

async function isVotedOn(slug: string, { db }: { db: Database }): Promise<boolean> {
  const running = await db
    .select({ poll: polls.poll })
    .from(polls)
    .where(and(eq(polls.campaign, slug), isNull(polls.outcome)))
    .limit(1)
  return running.length > 0
}
