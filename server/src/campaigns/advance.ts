import type { CampaignStep } from '@selfdata/city'
import { nextState } from '@selfdata/campaigns'
import type { CampaignEvent } from '@selfdata/campaigns'
import type { CampaignState, LangString } from '@selfdata/vocab'
import { and, count, eq } from 'drizzle-orm'
import { noteAct } from '../staff/acts.ts'
import { campaignSteps, campaigns } from '../store/campaign-tables.ts'
import type { CampaignRow } from '../store/campaign-tables.ts'
import type { Database } from '../store/store.ts'
import type { CampaignPerson } from './campaign-settings.ts'
import { CampaignRefusedError } from './errors.ts'
import { rowOf } from './campaign-of.ts'

/** What happens to a campaign. */
export interface Step {
  event: CampaignEvent
  by: CampaignStep['by']
  reason?: LangString | undefined
  /** Who took it, for the audit; nobody where the clock or another instance did. */
  person?: Pick<CampaignPerson, 'id'> | undefined
  /** What is kept of the campaign with this step. */
  set?:
    | Partial<Pick<CampaignRow, 'decision' | 'release' | 'report' | 'erasure' | 'hostSlug'>>
    | undefined
}

/**
 * Lets something happen to a campaign: its state, the public line about it and what is kept with it
 * change together, or nothing does. Of two at once that lead away from one state, one is refused.
 * Give it a transaction to keep more in the same breath.
 *
 * @returns the state it is in now
 * @throws {CampaignUnknownError}
 * @throws {CampaignRefusedError} `not-open` when it cannot happen in the state it is in
 */
export async function advance(
  slug: string,
  { event, by, reason, person, set }: Step,
  { db, now }: { db: Database; now: () => Date },
): Promise<CampaignState> {
  return db.transaction(async (tx) => {
    const { state } = await rowOf(slug, { db: tx })
    const next = nextState(state, event)
    if (!next) throw new CampaignRefusedError('not-open', `${event} after ${state}`)
    const moved = await tx
      .update(campaigns)
      .set({ ...set, state: next })
      .where(and(eq(campaigns.slug, slug), eq(campaigns.state, state)))
      .returning({ slug: campaigns.slug })
    if (moved.length === 0) throw new CampaignRefusedError('not-open', 'it moved meanwhile')
    // The row is ours until the transaction ends, so nobody else gives out the same number.
    const [before] = await tx
      .select({ steps: count() })
      .from(campaignSteps)
      .where(eq(campaignSteps.campaign, slug))
    const number = before?.steps ?? 0
    const step = { campaign: slug, number, event, at: now(), byRole: by, reason }
    await tx.insert(campaignSteps).values(step)
    const noted = { act: 'stepped', reason: event, campaign: slug } as const
    if (person) await noteAct(noted, person, { db: tx, now })
    return next
  })
}
