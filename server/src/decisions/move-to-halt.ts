import { nextState, powersOf, recused, ruleOf } from '@selfdata/campaigns'
import type { DecisionRule } from '@selfdata/vocab'
import { eq } from 'drizzle-orm'
import { hostedCampaign, rowOf } from '../campaigns/campaign-of.ts'
import type { HostedCampaign } from '../campaigns/campaign-of.ts'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import type { CampaignPerson } from '../campaigns/campaign-settings.ts'
import { CampaignRefusedError } from '../campaigns/errors.ts'
import { NotAllowedError } from '../identity/errors.ts'
import { noteAct } from '../staff/acts.ts'
import { campaigns } from '../store/campaign-tables.ts'
import { motions, polls } from '../store/poll-tables.ts'
import type { PollRow } from '../store/poll-tables.ts'
import type { Database } from '../store/store.ts'
import { boardOf, partiesOf } from './board-of.ts'
import { electorOf } from './elector-of.ts'
import { VoteRefusedError } from './errors.ts'
import { openPoll, preparePoll } from './open-poll.ts'
import type { PreparedPoll } from './open-poll.ts'

type Mover = Pick<CampaignDependencies, 'db' | 'keys' | 'now' | 'settings' | 'publicUrl'>

/**
 * A seat of the board asks for a vote on stopping a campaign. The campaign goes on meanwhile, but is
 * not counted. There is one such vote on a campaign.
 *
 * @throws {NotAllowedError} without a seat
 * @throws {VoteRefusedError} `has-interest`
 * @throws {CampaignRefusedError} `not-open`
 */
export async function moveAsBoard(
  person: CampaignPerson,
  slug: string,
  dependencies: Mover,
): Promise<void> {
  const { db, now, settings } = dependencies
  const campaign = await hostedCampaign(slug, dependencies)
  const board = boardOf(settings)
  if (!board.some(({ member }) => member === person.id))
    throw new NotAllowedError('Asking for a vote failed: the person has no seat')
  if (recused(board, partiesOf(campaign.campaign, settings)).includes(person.id))
    throw new VoteRefusedError('has-interest')
  const poll = await haltingPoll(campaign, 'board-vote', dependencies)
  await db.transaction(async (tx) => {
    await openOnce(poll, campaign, { db: tx })
    const noted = { act: 'stepped', reason: 'move-to-halt', campaign: slug } as const
    await noteAct(noted, person, { db: tx, now })
  })
}

/**
 * A member asks for a vote on stopping a campaign; it opens when as many want it as make a quorum.
 * Who asked is kept as a keyed hash, until the vote opens.
 *
 * @throws {VoteRefusedError} `not-a-member`
 * @throws {CampaignRefusedError} `not-open` where members do not stop campaigns, or not this one now
 */
export async function moveAsMember(
  slug: string,
  { caller }: { caller: string },
  dependencies: Mover,
): Promise<{ supporters: number; needed: number }> {
  const { db, keys, settings } = dependencies
  const campaign = await hostedCampaign(slug, dependencies)
  if (!settings.members.includes(caller)) throw new VoteRefusedError('not-a-member')
  const { quorumShare = 0 } = haltingRule(campaign, 'member-ballot')
  const needed = Math.max(1, Math.ceil(quorumShare * settings.members.length))
  const all = await supported(campaign, electorOf(caller, { poll: campaign.digest, keys }), { db })
  const supporters = Object.keys(all).length
  if (supporters >= needed) {
    const poll = await haltingPoll(campaign, 'member-ballot', dependencies)
    await db.transaction(async (tx) => {
      await openOnce(poll, campaign, { db: tx })
      await tx.delete(motions).where(eq(motions.campaign, slug))
    })
  }
  return { supporters, needed }
}

/** Adds one to those who want a vote, once. */
async function supported(
  { slug }: HostedCampaign,
  names: readonly string[],
  { db }: { db: Database },
): Promise<Record<string, true>> {
  return db.transaction(async (tx) => {
    const { state } = await rowOf(slug, { db: tx })
    if (!isHaltable(state)) throw new CampaignRefusedError('not-open', state)
    await tx.insert(motions).values({ campaign: slug, supporters: {} }).onConflictDoNothing()
    const mine = eq(motions.campaign, slug)
    const [row] = await tx.select().from(motions).where(mine).for('update')
    const before = row?.supporters ?? {}
    const [name = ''] = names
    if (names.some((one) => one in before)) return before
    const supporters = { ...before, [name]: true as const }
    await tx.update(motions).set({ supporters }).where(mine)
    return supporters
  })
}

async function haltingPoll(
  campaign: HostedCampaign,
  method: PollRow['method'],
  dependencies: Mover,
): Promise<PreparedPoll> {
  const rule = haltingRule(campaign, method)
  const { iri, digest } = campaign
  const poll = await preparePoll({ iri, digest, motion: 'halt', rule }, dependencies)
  if (!poll) throw new CampaignRefusedError('not-open', 'vote')
  return poll
}

/** @throws {CampaignRefusedError} when there was such a vote already, or nothing is left to stop */
async function openOnce(
  prepared: PreparedPoll,
  { slug }: HostedCampaign,
  { db }: { db: Database },
): Promise<void> {
  // Held, so that of two who ask at once the second sees the vote of the first.
  const [row] = await db.select().from(campaigns).where(eq(campaigns.slug, slug)).for('update')
  if (!row || !isHaltable(row.state)) throw new CampaignRefusedError('not-open', row?.state)
  const [before] = await db.select().from(polls).where(eq(polls.poll, prepared.poll.poll))
  if (before) throw new CampaignRefusedError('not-open', 'there was a vote')
  await openPoll({ ...prepared, campaign: slug }, { db })
}

/** While a campaign is in review its own vote decides; before, nothing is decided on. */
function isHaltable(state: HostedCampaign['state']): boolean {
  return state !== 'draft' && state !== 'in-review' && nextState(state, 'halt') !== undefined
}

/** @throws {CampaignRefusedError} when the model lets nobody stop campaigns by such a vote */
function haltingRule({ arrangement }: HostedCampaign, method: PollRow['method']): DecisionRule {
  const rule = powersOf(arrangement, 'revoke')
    .map(({ byRule }) => ruleOf(byRule))
    .find((one) => one?.decisionMethod === method)
  if (!rule) throw new CampaignRefusedError('not-open', 'vote')
  return rule
}
