import { countBallots, outcomeOf, pollOf } from '@selfdata/campaigns'
import type { Ballot, Votes } from '@selfdata/campaigns'
import type { PollBody } from '@selfdata/city'
import type { Decision, DecisionRule } from '@selfdata/vocab'
import { ballotKeyOf } from '../decisions/ballot-key-of.ts'

/**
 * Whether the votes that a register published carry the decision that it tells of, counted again:
 * each ballot by the key of the vote on this very version, each seat by what it said. True where the
 * rule knows no vote.
 */
export async function carriedByVotes(
  {
    decision,
    poll,
    ballots,
  }: { decision: Decision; poll?: PollBody | undefined; ballots: readonly Ballot[] },
  { iri, digest, rule }: { iri: string; digest: string; rule: DecisionRule },
): Promise<boolean> {
  const { decisionMethod: method } = rule
  if (method !== 'member-ballot' && method !== 'board-vote') return true
  if (poll?.motion !== 'accept' || poll.method !== method) return false
  const votes =
    method === 'board-vote'
      ? votesOfSeats(poll)
      : await votesInBox(poll, ballots, pollOf(iri, digest))
  const told = votes !== undefined && votes.for === decision.votesFor
  if (!told || votes.against !== decision.votesAgainst) return false
  const electorate = decision.electorateSize ?? 0
  const cast = votes.for + votes.against + votes.abstentions
  return cast <= electorate && outcomeOf({ ...votes, electorate }, rule) === decision.outcome
}

type Cast = Omit<Votes, 'electorate'>

function votesOfSeats({ boardVotes = [] }: PollBody): Cast {
  const count = (kind: string) => boardVotes.filter(({ vote }) => vote === kind).length
  return { for: count('for'), against: count('against'), abstentions: count('abstain') }
}

async function votesInBox(
  { ballotKey }: PollBody,
  ballots: readonly Ballot[],
  name: string,
): Promise<Cast | undefined> {
  if (!ballotKey) return undefined
  const key = await ballotKeyOf(ballotKey).catch(() => undefined)
  return key && countBallots(key, name, ballots)
}
