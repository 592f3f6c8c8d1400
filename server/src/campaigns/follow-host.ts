import { and, eq, isNotNull, ne, notInArray, sql } from 'drizzle-orm'
import { campaigns } from '../store/campaign-tables.ts'
import { believed } from './believed.ts'
import type { Change } from './believed.ts'
import { sentCampaign } from './campaign-of.ts'
import type { SentCampaign } from './campaign-of.ts'
import type { CampaignDependencies } from './campaign-dependencies.ts'
import { HostDetail } from './host-detail.ts'

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
  const detail = await readHost(campaign, { fetch }).catch((error: unknown) => {
    log.warn('reading the register of another instance failed', { campaign: slug, error })
    return undefined
  })
  const change: Change = detail ? await believed(campaign, detail) : { doubt: 'host-unreachable' }
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

async function readHost(
  { host, hostSlug }: SentCampaign,
  { fetch }: Pick<Follower, 'fetch'>,
): Promise<HostDetail> {
  const response = await fetch(new URL(`campaigns/${hostSlug}`, host), {
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(PATIENCE),
  })
  if (!response.ok) throw new Error(`Reading a register failed: ${response.status}`)
  return HostDetail.parse(await response.json())
}
