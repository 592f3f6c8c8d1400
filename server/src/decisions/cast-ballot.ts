import { isGenuine } from '@selfdata/campaigns'
import type { Ballot } from '@selfdata/campaigns'
import { and, eq } from 'drizzle-orm'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import { hostedCampaign } from '../campaigns/campaign-of.ts'
import { ballots } from '../store/poll-tables.ts'
import { ballotKeyOf } from './ballot-key-of.ts'
import { VoteRefusedError } from './errors.ts'
import { runningPoll } from './running-poll.ts'

/**
 * Puts a ballot into the box. Nobody signs in for it, and nothing is kept of when it came. The same
 * ballot again changes nothing; the same serial with another vote is refused.
 *
 * @throws {VoteRefusedError} `ballot-refused`, `voted-already`
 * @throws {CampaignRefusedError} `not-open`
 */
export async function castBallot(
  { slug, ballot }: { slug: string; ballot: Ballot },
  dependencies: Pick<CampaignDependencies, 'db' | 'now' | 'publicUrl'>,
): Promise<void> {
  const { db, now } = dependencies
  const { slug: campaign } = await hostedCampaign(slug, dependencies)
  await db.transaction(async (tx) => {
    const poll = await runningPoll({ campaign, method: 'member-ballot' }, { db: tx, now })
    const key = poll.ballotKey && (await ballotKeyOf(poll.ballotKey))
    const genuine = key && (await isGenuine(key, poll.poll, ballot).catch(() => false))
    if (!genuine) throw new VoteRefusedError('ballot-refused')
    const { serial, vote, message, signature } = ballot
    const cast = await tx
      .insert(ballots)
      .values({ poll: poll.poll, serial, vote, message, signature })
      .onConflictDoNothing()
      .returning({ serial: ballots.serial })
    if (cast.length > 0) return
    const [before] = await tx
      .select({ vote: ballots.vote })
      .from(ballots)
      .where(and(eq(ballots.poll, poll.poll), eq(ballots.serial, serial)))
    if (before?.vote !== vote) throw new VoteRefusedError('voted-already')
  })
}
