import { and, desc, eq, isNull } from 'drizzle-orm'
import { CampaignRefusedError } from '../campaigns/errors.ts'
import { polls } from '../store/poll-tables.ts'
import type { PollRow } from '../store/poll-tables.ts'
import type { Database } from '../store/store.ts'

/**
 * The vote on a campaign that is open now, held until the transaction ends: it does not close
 * before who votes now is done.
 *
 * @throws {CampaignRefusedError} `not-open` when there is none, before it opens, and after it closes
 */
export async function runningPoll(
  { campaign, method }: { campaign: string; method: PollRow['method'] },
  { db, now }: { db: Database; now: () => Date },
): Promise<PollRow> {
  const [poll] = await db
    .select()
    .from(polls)
    .where(and(eq(polls.campaign, campaign), eq(polls.method, method), isNull(polls.closedAt)))
    .orderBy(desc(polls.opensAt))
    .limit(1)
    .for('share')
  if (!poll || now() < poll.opensAt || now() >= poll.closesAt)
    throw new CampaignRefusedError('not-open', 'vote')
  return poll
}
