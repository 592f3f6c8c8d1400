import type { PollBody } from '@selfdata/city'
import { recused } from '@selfdata/campaigns'
import { asc, count, desc, eq } from 'drizzle-orm'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import type { HostedCampaign } from '../campaigns/campaign-of.ts'
import { ballots, boardVotes, polls } from '../store/poll-tables.ts'
import type { PollRow } from '../store/poll-tables.ts'
import { pagesOf } from './ballot-pages.ts'
import { boardOf, partiesOf } from './board-of.ts'
import { issuedOf } from './close-polls.ts'

type Teller = Pick<CampaignDependencies, 'db' | 'settings'>

/** The latest vote on a campaign, as everybody may see it: single votes only once it is over. */
export async function pollBody(
  campaign: HostedCampaign,
  { db, settings }: Teller,
): Promise<PollBody | undefined> {
  const [poll] = await db
    .select()
    .from(polls)
    .where(eq(polls.campaign, campaign.slug))
    .orderBy(desc(polls.opensAt))
    .limit(1)
  if (!poll) return undefined
  const told = {
    motion: poll.motion,
    method: poll.method,
    opensAt: poll.opensAt.toISOString(),
    closesAt: poll.closesAt.toISOString(),
    electorateSize: poll.electorate,
    poll: poll.poll,
  }
  return poll.method === 'board-vote'
    ? { ...told, ...(await boardPart(poll, campaign, { db, settings })) }
    : { ...told, ...(await ballotPart(poll, { db, settings })) }
}

async function ballotPart(poll: PollRow, { db }: Teller): Promise<Partial<PollBody>> {
  const issued = poll.issued ?? (await issuedOf(poll.poll, { db })) ?? 0
  const [cast] = await db
    .select({ ballots: count() })
    .from(ballots)
    .where(eq(ballots.poll, poll.poll))
  const inBox = cast?.ballots ?? 0
  return {
    ballotsIssued: issued,
    ballotsCast: inBox,
    ...(poll.ballotKey && { ballotKey: poll.ballotKey }),
    ...(poll.outcome !== null && { ballotPages: pagesOf(inBox) }),
  }
}

async function boardPart(
  { poll, outcome }: PollRow,
  { campaign }: HostedCampaign,
  { db, settings }: Teller,
): Promise<Partial<PollBody>> {
  if (outcome === null) return {}
  const { seat, vote, reasons } = boardVotes
  const rows = await db
    .select({ seat, vote, reasons })
    .from(boardVotes)
    .where(eq(boardVotes.poll, poll))
    .orderBy(asc(seat))
  const back = recused(boardOf(settings), partiesOf(campaign, settings)).map((member) => ({
    seat: member,
    vote: 'recused' as const,
    reasons: {},
  }))
  return { boardVotes: [...rows, ...back] }
}
