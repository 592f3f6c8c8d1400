import { and, eq, isNotNull, ne } from 'drizzle-orm'
import { closePolls } from '../decisions/close-polls.ts'
import { campaigns } from '../store/campaign-tables.ts'
import { forgetCommenters } from './comments.ts'
import type { CampaignDependencies } from './campaign-dependencies.ts'
import { CampaignRefusedError } from './errors.ts'
import { followHosts } from './follow-host.ts'
import { moveOn } from './move-on.ts'
import { inTurn } from './rounds-lease.ts'
import { sendCampaign } from './send-campaign.ts'

/**
 * Does what is due in campaigns, again and again: in one process at a time.
 *
 * @returns what ends it, once the round under way has come to its end
 */
export function startCampaignRounds(
  dependencies: CampaignDependencies,
  { seconds }: { seconds: number },
): () => Promise<void> {
  const { db, log } = dependencies
  const holder = crypto.randomUUID()
  let ended = false
  let under: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout
  const round = () => {
    under = inTurn({ holder, db }, async () => campaignRound(dependencies))
      .catch((error: unknown) => log.error('a round of campaigns failed', { error }))
      .finally(() => {
        if (!ended) timer = setTimeout(round, seconds * 1000).unref()
      })
  }
  round()
  return async () => {
    ended = true
    clearTimeout(timer)
    await under
  }
}

/**
 * One round: votes that are over are counted, campaigns move on with the clock, those on their way
 * are sent again, and what other instances decided is read. One that fails holds up no other.
 */
export async function campaignRound(dependencies: CampaignDependencies): Promise<void> {
  const tasks = [closePolls, moveOn, sendWaiting, followHosts, forgetCommenters]
  for (const task of tasks)
    await task(dependencies).catch((error: unknown) =>
      dependencies.log.error('a round of campaigns failed', { reason: task.name, error }),
    )
}

/** Sends what another instance has not taken yet. */
async function sendWaiting(dependencies: CampaignDependencies): Promise<void> {
  const { db, publicUrl } = dependencies
  const isWaiting = and(
    eq(campaigns.state, 'draft'),
    isNotNull(campaigns.digest),
    ne(campaigns.host, publicUrl),
  )
  for (const { slug } of await db.select({ slug: campaigns.slug }).from(campaigns).where(isWaiting))
    await sendCampaign(slug, dependencies).catch((error: unknown) => {
      // Refused, it is a draft again; out of reach, it waits for the next round.
      if (!(error instanceof CampaignRefusedError)) throw error
    })
}
