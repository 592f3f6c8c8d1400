import { boardOutcome, countBallots, outcomeOf } from '@selfdata/campaigns'
import type { Decision, DecisionRule } from '@selfdata/vocab'
import { asc, eq } from 'drizzle-orm'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import type { HostedCampaign } from '../campaigns/campaign-of.ts'
import { ballots, boardVotes } from '../store/poll-tables.ts'
import type { PollRow } from '../store/poll-tables.ts'
import { ballotKeyOf } from './ballot-key-of.ts'
import { boardOf, partiesOf } from './board-of.ts'

type Counted = Pick<
  Decision,
  'outcome' | 'votesFor' | 'votesAgainst' | 'abstentions' | 'recusals' | 'electorateSize'
>
type Counter = Pick<CampaignDependencies, 'db' | 'settings'>

/** Counts a vote that is over, checking each ballot and each seat again. */
export async function countVotes(
  poll: PollRow,
  { campaign, rule }: { campaign: HostedCampaign; rule: DecisionRule },
  dependencies: Counter,
): Promise<Counted> {
  if (poll.method === 'board-vote') return countBoard(poll, { campaign, rule }, dependencies)
  const { db } = dependencies
  if (!poll.ballotKey) throw new Error(`Counting vote ${poll.poll} failed: it has no key`)
  const box = await db.select().from(ballots).where(eq(ballots.poll, poll.poll))
  const votes = await countBallots(await ballotKeyOf(poll.ballotKey), poll.poll, box)
  const { electorate } = poll
  return {
    outcome: outcomeOf({ ...votes, electorate }, rule),
    votesFor: votes.for,
    votesAgainst: votes.against,
    abstentions: votes.abstentions,
    electorateSize: electorate,
  }
}

async function countBoard(
  { poll }: PollRow,
  { campaign, rule }: { campaign: HostedCampaign; rule: DecisionRule },
  { db, settings }: Counter,
): Promise<Counted> {
  const rows = await db
    .select()
    .from(boardVotes)
    .where(eq(boardVotes.poll, poll))
    .orderBy(asc(boardVotes.seat))
  const parties = partiesOf(campaign.campaign, settings)
  const back = new Set(rows.filter(({ vote }) => vote === 'recused').map(({ seat }) => seat))
  // Who stood back of their own accord has an interest in the parties, as far as counting goes.
  const board = boardOf(settings).map((one) =>
    back.has(one.member) ? { ...one, interests: parties } : one,
  )
  const votes = rows.flatMap(({ seat, vote, reasons }) =>
    vote === 'recused' ? [] : [{ member: seat, vote, reason: reasons }],
  )
  const { outcome, recusals, ...tally } = boardOutcome(votes, { board, parties, rule })
  return {
    outcome,
    recusals,
    votesFor: tally.for,
    votesAgainst: tally.against,
    abstentions: tally.abstentions,
    electorateSize: tally.electorate,
  }
}
