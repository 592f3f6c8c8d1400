import { refusalOfVote } from '@selfdata/campaigns'
import type { BoardVote } from '@selfdata/campaigns'
import type { LangString } from '@selfdata/vocab'
import { hostedCampaign } from '../campaigns/campaign-of.ts'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import type { CampaignPerson } from '../campaigns/campaign-settings.ts'
import { CampaignRefusedError } from '../campaigns/errors.ts'
import { NotAllowedError } from '../identity/errors.ts'
import { noteAct } from '../staff/acts.ts'
import { boardVotes } from '../store/poll-tables.ts'
import { boardOf, partiesOf } from './board-of.ts'
import { VoteRefusedError } from './errors.ts'
import { runningPoll } from './running-poll.ts'

/** What a seat of the board says: a vote with its reasons, or that it stands back. */
export interface SeatVote {
  vote: BoardVote['vote']
  reasons: LangString
  /** The seat has an interest that the settings do not know of, and stands back. */
  interest?: boolean | undefined
}

/**
 * Takes the vote of a seat of the board. It is published with its reasons when the vote is over, and
 * cannot be taken back.
 *
 * @throws {NotAllowedError} when the person has no seat
 * @throws {VoteRefusedError} `has-interest`, `voted-already`
 * @throws {CampaignRefusedError} `not-open`, `reason-missing`
 */
export async function voteOnBoard(
  person: CampaignPerson,
  { slug, vote, reasons, interest = false }: SeatVote & { slug: string },
  dependencies: Pick<CampaignDependencies, 'db' | 'now' | 'publicUrl' | 'settings'>,
): Promise<void> {
  const { db, now, settings } = dependencies
  const { campaign } = await hostedCampaign(slug, dependencies)
  const refusal = refusalOfVote(
    { member: person.id, vote, reason: reasons },
    { board: boardOf(settings), parties: partiesOf(campaign, settings), votes: [] },
  )
  if (refusal === 'no-member')
    throw new NotAllowedError('Voting on the board failed: the person has no seat')
  if (refusal === 'has-interest') throw new VoteRefusedError('has-interest')
  if (refusal === 'no-reason' && !interest) throw new CampaignRefusedError('reason-missing')
  await db.transaction(async (tx) => {
    const { poll } = await runningPoll({ campaign: slug, method: 'board-vote' }, { db: tx, now })
    const taken = await tx
      .insert(boardVotes)
      .values({ poll, seat: person.id, vote: interest ? 'recused' : vote, reasons })
      .onConflictDoNothing()
      .returning({ seat: boardVotes.seat })
    if (taken.length === 0) throw new VoteRefusedError('voted-already')
    await noteAct({ act: 'voted', campaign: slug }, person, { db: tx, now })
  })
}
