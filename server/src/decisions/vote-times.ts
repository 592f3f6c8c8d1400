import type { DecisionRule } from '@selfdata/vocab'

const DAY = 86_400_000

/**
 * When a vote opens and closes that is asked for now: first the public comments, then the vote, for
 * as many days as the rule says. Both are now where a rule knows no vote.
 */
export function voteTimes(
  {
    publicCommentDays = 0,
    openForDays = 0,
  }: Pick<DecisionRule, 'publicCommentDays' | 'openForDays'>,
  now: Date,
): { opensAt: Date; closesAt: Date } {
  const opensAt = new Date(now.getTime() + publicCommentDays * DAY)
  return { opensAt, closesAt: new Date(opensAt.getTime() + openForDays * DAY) }
}
