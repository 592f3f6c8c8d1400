import type { Decision, DecisionOutcome, DecisionRule } from '@selfdata/vocab'

export interface Votes {
  for: number
  against: number
  abstentions: number
  /** Who could vote, without those who had to stand back. */
  electorate: number
}

/**
 * What a vote came to. A member ballot needs more than its majority share of the votes for and
 * against; a board needs at least it. Abstentions count for the quorum only.
 *
 * @throws {RangeError} when more voted than could
 */
export function outcomeOf(votes: Votes, rule: DecisionRule): DecisionOutcome {
  const cast = votes.for + votes.against + votes.abstentions
  if (cast > votes.electorate) {
    throw new RangeError(`Counting votes failed: ${cast} votes of ${votes.electorate} electors`)
  }
  if (cast === 0 || cast < (rule.quorumShare ?? 0) * votes.electorate) return 'no-quorum'
  const expressed = votes.for + votes.against
  const needed = (rule.majorityShare ?? 0.5) * expressed
  const carried = rule.decisionMethod === 'board-vote' ? votes.for >= needed : votes.for > needed
  return expressed > 0 && carried ? 'accepted' : 'refused'
}

/** Whether a decision lets a campaign go on: accepted, on this very version, by the rule in force. */
export function letsOpen(
  decision: Pick<Decision, 'outcome' | 'about' | 'campaignDigest' | 'byRule'>,
  { campaign, digest, rule }: { campaign: string; digest: string; rule: string },
): boolean {
  return (
    decision.outcome === 'accepted' &&
    decision.about === campaign &&
    decision.campaignDigest === digest &&
    decision.byRule === rule
  )
}
