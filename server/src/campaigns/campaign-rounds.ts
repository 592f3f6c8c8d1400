import { and, eq, isNotNull, ne } from 'drizzle-orm'
import { closePolls } from '../decisions/close-polls.ts'
import { campaigns } from '../store/campaign-tables.ts'
import type { LaneLocks } from '../store/lane-locks.ts'
import { forgetCommenters } from './comments.ts'
import type { CampaignDependencies } from './campaign-dependencies.ts'
import { CampaignRefusedError } from './errors.ts'
import { followHosts } from './follow-host.ts'
import { moveOn } from './move-on.ts'
import { sendCampaign } from './send-campaign.ts'

/** Name of the turn, among the lanes: one process of all that share a database has it. */
const TURN = 'rounds of campaigns'

/**
 * Does what is due in campaigns, again and again: in one process at a time. A process that dies
 * leaves its turn to the others at once.
 *
 * @returns what ends it, once the round under way has come to its end
 */
export function startCampaignRounds(
  dependencies: CampaignDependencies,
  { seconds, locks }: { seconds: number; locks: Pick<LaneLocks, 'hold'> },
): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let ended = false
  const round = async () => {
    try {
      const release = await locks.hold(TURN)
      if (release) await campaignRound(dependencies).finally(release)
    } catch (error) {
      dependencies.log.error('a round of campaigns failed', { error })
    }
    if (!ended) timer = setTimeout(next, seconds * 1000).unref()
  }
  let under = round()
  function next() {
    under = round()
  }
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
