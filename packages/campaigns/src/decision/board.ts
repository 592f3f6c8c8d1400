import type { DecisionRule, Iri, LangString } from '@selfdata/vocab'
import { outcomeOf } from './outcome.ts'

export interface BoardMember {
  member: Iri
  /** Parties that the member has an interest in, from the public register of interests. */
  interests: readonly Iri[]
}

export interface BoardVote {
  member: Iri
  vote: 'for' | 'against' | 'abstain'
  /** Published with the vote. */
  reason: LangString
}

export type BoardRefusal = 'no-member' | 'has-interest' | 'voted-already' | 'no-reason'

/** Who has to stand back: whoever has an interest in the requester, the counter or the decision maker. */
export function recused(board: readonly BoardMember[], parties: readonly Iri[]): Iri[] {
  return board
    .filter(({ interests }) => interests.some((interest) => parties.includes(interest)))
    .map(({ member }) => member)
}

/** Why a vote of a board member cannot be taken, if it cannot. */
export function refusalOfVote(
  { member, reason }: BoardVote,
  {
    board,
    parties,
    votes,
  }: { board: readonly BoardMember[]; parties: readonly Iri[]; votes: readonly BoardVote[] },
): BoardRefusal | undefined {
  if (!board.some((one) => one.member === member)) return 'no-member'
  if (recused(board, parties).includes(member)) return 'has-interest'
  if (votes.some((one) => one.member === member)) return 'voted-already'
  const told = [reason.fr, reason.en].some((text) => text !== undefined && text.trim() !== '')
  return told ? undefined : 'no-reason'
}

/** What a board came to; votes that could not be taken are left out, whoever stored them. */
export function boardOutcome(
  votes: readonly BoardVote[],
  {
    board,
    parties,
    rule,
  }: { board: readonly BoardMember[]; parties: readonly Iri[]; rule: DecisionRule },
) {
  const taken: BoardVote[] = []
  for (const vote of votes) {
    if (refusalOfVote(vote, { board, parties, votes: taken }) === undefined) taken.push(vote)
  }
  const count = (kind: BoardVote['vote']) => taken.filter(({ vote }) => vote === kind).length
  const recusals = recused(board, parties).length
  const tally = {
    for: count('for'),
    against: count('against'),
    abstentions: count('abstain'),
    electorate: board.length - recusals,
  }
  return { ...tally, recusals, outcome: outcomeOf(tally, rule) }
}
