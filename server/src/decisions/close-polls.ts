import { nextState, powersOf, ruleOf } from '@selfdata/campaigns'
import type { CampaignEvent } from '@selfdata/campaigns'
import type { DecisionRule } from '@selfdata/vocab'
import { and, eq, isNotNull, isNull, lte } from 'drizzle-orm'
import { advance } from '../campaigns/advance.ts'
import { hostedCampaign, rowOf } from '../campaigns/campaign-of.ts'
import type { HostedCampaign } from '../campaigns/campaign-of.ts'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import { electorates, polls } from '../store/poll-tables.ts'
import type { PollRow } from '../store/poll-tables.ts'
import type { Database } from '../store/store.ts'
import { countVotes } from './count-votes.ts'
import { decisionOn } from './decision-on.ts'

/**
 * Closes the votes whose time is over: nothing is cast any more, then all is counted, then the
 * outcome, the campaign's next state and the end of the signing key are kept together. A round that
 * was cut off is taken up by the next one.
 */
export async function closePolls(dependencies: CampaignDependencies): Promise<void> {
  const { db, now } = dependencies
  await db
    .update(polls)
    .set({ closedAt: now() })
    .where(and(isNull(polls.closedAt), lte(polls.closesAt, now())))
  const over = await db
    .select()
    .from(polls)
    .where(and(isNotNull(polls.closedAt), isNull(polls.outcome)))
  for (const poll of over) await concludePoll(poll, dependencies)
}

async function concludePoll(poll: PollRow, dependencies: CampaignDependencies): Promise<void> {
  const { db, now } = dependencies
  const campaign = await hostedCampaign(poll.campaign, dependencies)
  const rule = ruleOfPoll(poll, campaign)
  const counted = await countVotes(poll, { campaign, rule }, dependencies)
  const event = eventOf(poll, counted.outcome === 'accepted')
  await db.transaction(async (tx) => {
    const concluded = await tx
      .update(polls)
      .set({
        outcome: counted.outcome,
        signingKey: null,
        issued: await issuedOf(poll.poll, { db: tx }),
      })
      .where(and(eq(polls.poll, poll.poll), isNull(polls.outcome)))
      .returning({ poll: polls.poll })
    if (concluded.length === 0) return
    await tx.delete(electorates).where(eq(electorates.poll, poll.poll))
    const { state } = await rowOf(campaign.slug, { db: tx })
    // Stopped, or over, before the vote was: then there is nothing left to decide.
    if (!event || !nextState(state, event)) return
    const outcome = event === 'halt' ? 'halted' : counted.outcome
    const said = { ...counted, outcome, byRule: rule.id }
    const set = { decision: decisionOn(campaign, said, dependencies) }
    await advance(campaign.slug, { event, by: byOf(poll), set }, { db: tx, now })
  })
}

/** How many ballots were given out. */
export async function issuedOf(poll: string, { db }: { db: Database }): Promise<number | null> {
  const [found] = await db.select().from(electorates).where(eq(electorates.poll, poll))
  return found ? Object.values(found.electors).filter((asked) => asked !== '').length : null
}

function eventOf({ motion }: PollRow, carried: boolean): CampaignEvent | undefined {
  if (motion === 'halt') return carried ? 'halt' : undefined
  return carried ? 'accept' : 'refuse'
}

const byOf = ({ method }: PollRow) => (method === 'board-vote' ? 'board' : 'membership')

/** The rule of the campaign's own model by which this vote is taken. */
function ruleOfPoll({ motion, method }: PollRow, { arrangement }: HostedCampaign): DecisionRule {
  const kind = motion === 'halt' ? 'revoke' : 'approve'
  const rule = powersOf(arrangement, kind)
    .map(({ byRule }) => ruleOf(byRule))
    .find((one) => one?.decisionMethod === method)
  if (!rule) throw new Error(`Counting a vote failed: the model knows no ${method}`)
  return rule
}
