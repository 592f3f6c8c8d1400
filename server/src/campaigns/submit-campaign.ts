import { campaignDigest } from '@selfdata/campaigns'
import { and, eq, isNull } from 'drizzle-orm'
import { noteAct } from '../staff/acts.ts'
import { campaigns } from '../store/campaign-tables.ts'
import type { Database } from '../store/store.ts'
import { addingToRegister } from './adding-to-register.ts'
import { advance } from './advance.ts'
import { rowOf } from './campaign-of.ts'
import type { CampaignDependencies } from './campaign-dependencies.ts'
import type { CampaignPerson } from './campaign-settings.ts'
import { CampaignRefusedError } from './errors.ts'
import { hostOf } from './host-of.ts'
import { mustAsk } from './must-ask.ts'
import { mustBePublishable } from './publishable.ts'
import { sendCampaign } from './send-campaign.ts'

/**
 * Hands a draft over to be decided on: from here on nothing of it changes. What another instance
 * decides on is sent there; when that does not answer, the rounds try again.
 *
 * @throws {NotAllowedError} {CampaignUnknownError}
 * @throws {CampaignRefusedError} what is open; `host-refused` leaves it a draft, `host-unreachable`
 *   leaves it on its way
 */
export async function submitCampaign(
  person: CampaignPerson,
  slug: string,
  dependencies: CampaignDependencies,
): Promise<void> {
  const { db, now, publicUrl } = dependencies
  const row = await rowOf(slug, { db })
  mustAsk(row, person, dependencies)
  if (row.state !== 'draft') throw new CampaignRefusedError('not-open', row.state)
  const host = hostOf(row.campaign, dependencies)
  if (host === undefined) throw new CampaignRefusedError('checklist-open', 'responsible')
  const elsewhere = host !== publicUrl
  if (row.digest === null)
    await addingToRegister({ db }, async (tx) => {
      const digest = campaignDigest(await mustBePublishable(row, { ...dependencies, db: tx }))
      await fixVersion({ slug, version: row.version, digest, host }, { db: tx })
      const step = { event: 'submit', by: 'requester', person, set: { hostSlug: slug } } as const
      if (!elsewhere) return advance(slug, step, { db: tx, now })
      return noteAct({ act: 'stepped', reason: 'submit', campaign: slug }, person, { db: tx, now })
    })
  if (elsewhere) await sendCampaign(slug, dependencies)
}

/** Fixes what was judged: a draft that was saved meanwhile is another one. */
async function fixVersion(
  { slug, version, ...fixed }: { slug: string; version: number; digest: string; host: string },
  { db }: { db: Database },
): Promise<void> {
  const rows = await db
    .update(campaigns)
    .set(fixed)
    .where(and(eq(campaigns.slug, slug), eq(campaigns.version, version), isNull(campaigns.digest)))
    .returning({ slug: campaigns.slug })
  if (rows.length === 0) throw new CampaignRefusedError('draft-changed')
}
