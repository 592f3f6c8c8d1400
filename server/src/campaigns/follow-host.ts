import type { Ballot } from '@selfdata/campaigns'
import type { PollBody } from '@selfdata/city'
import { and, eq, isNotNull, ne, notInArray, sql } from 'drizzle-orm'
import { campaigns } from '../store/campaign-tables.ts'
import { believed } from './believed.ts'
import type { Change } from './believed.ts'
import { sentCampaign } from './campaign-of.ts'
import type { SentCampaign } from './campaign-of.ts'
import type { CampaignDependencies } from './campaign-dependencies.ts'
import { HostBallots, HostDetail } from './host-detail.ts'

type Follower = Pick<CampaignDependencies, 'db' | 'fetch' | 'log' | 'publicUrl'>

/** How long a register may take, in milliseconds. */
const PATIENCE = 20_000

/**
 * Reads what the registers of other instances say of the campaigns that this one sent them, and
 * keeps what can be believed.
 */
export async function followHosts(dependencies: Follower): Promise<void> {
  const { db, publicUrl } = dependencies
  const rows = await db
    .select()
    .from(campaigns)
    .where(
      and(
        ne(campaigns.host, publicUrl),
        isNotNull(campaigns.hostSlug),
        notInArray(campaigns.state, ['draft', 'refused']),
      ),
    )
  await Promise.all(
    rows
      .flatMap((row) => sentCampaign(row) ?? [])
      .map(async (campaign) => followHost(campaign, dependencies)),
  )
}

/** Reads what the host says of one campaign now. */
export async function followHost(
  campaign: SentCampaign,
  { db, fetch, log }: Follower,
): Promise<void> {
  const { slug } = campaign
  const change = await changeAtHost(campaign, { fetch }).catch((error: unknown): Change => {
    log.warn('reading the register of another instance failed', { campaign: slug, error })
    return { doubt: 'host-unreachable' }
  })
  await db
    .update(campaigns)
    .set(change)
    .where(and(eq(campaigns.slug, slug), isNoOlder(change)))
}

/** Of two readings at once the slower one may bring what was told before: it undoes nothing. */
function isNoOlder({ followed }: Change) {
  if (!followed) return undefined
  const known = sql`coalesce(jsonb_array_length(${campaigns.followed} -> 'steps'), 0)`
  return sql`${known} <= ${followed.steps.length}`
}

async function changeAtHost(
  campaign: SentCampaign,
  { fetch }: Pick<Follower, 'fetch'>,
): Promise<Change> {
  const read = async (path: string) => {
    const response = await fetch(new URL(`campaigns/${campaign.hostSlug}${path}`, campaign.host), {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (!response.ok) throw new Error(`Reading a register failed: ${response.status}`)
    return response.json()
  }
  return believed(campaign, HostDetail.parse(await read('')), async (poll) =>
    allPages(poll, async (page) => HostBallots.parse(await read(`/ballots/${page}`))),
  )
}

/** All ballots of a vote; no further page once there are more than electors, which carries nothing. */
async function allPages(
  { ballotPages = 0, electorateSize }: PollBody,
  read: (page: number) => Promise<Ballot[]>,
): Promise<Ballot[]> {
  const all: Ballot[] = []
  for (let page = 0; page < ballotPages && all.length <= electorateSize; page += 1)
    all.push(...(await read(page)))
  return all
}
