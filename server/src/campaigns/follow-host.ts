import { approvalOf, campaignDigest, letsOpen, nextState } from '@selfdata/campaigns'
import { and, eq, isNotNull, ne, notInArray } from 'drizzle-orm'
import type { CampaignState } from '@selfdata/vocab'
import { campaigns } from '../store/campaign-tables.ts'
import { sentCampaign } from './campaign-of.ts'
import type { SentCampaign } from './campaign-of.ts'
import type { CampaignDependencies } from './campaign-dependencies.ts'
import { HostDetail } from './host-detail.ts'
import type { Doubt, Followed } from './followed.ts'

type Follower = Pick<CampaignDependencies, 'db' | 'fetch' | 'log' | 'publicUrl'>

/** How long a register may take, in milliseconds. */
const PATIENCE = 20_000

/**
 * Reads what the registers of other instances say of the campaigns that this one sent them, and
 * keeps what can be believed: the very version that was sent, and a decision that holds for it.
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
  const change = detail ? believed(campaign, detail) : { doubt: 'host-unreachable' as const }
  await db.update(campaigns).set(change).where(eq(campaigns.slug, slug))
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

interface Change {
  state?: CampaignState
  followed?: Followed
  doubt: Doubt | null
}

/** What of it is kept. Nothing, where it speaks of another version or begins without a decision. */
function believed(ours: SentCampaign, theirs: HostDetail): Change {
  const { campaign, codeList, digest, state, ...told } = theirs
  if (digest !== ours.digest || campaign.id !== ours.iri) return { doubt: 'other-version' }
  if (digestOf({ campaign, codeList }) !== ours.digest) return { doubt: 'other-version' }
  if (told.decision && told.decision.campaignDigest !== ours.digest)
    return { doubt: 'other-version' }
  const walked = told.steps.reduce<CampaignState | undefined>(
    (from, { event }) => from && nextState(from, event),
    'draft',
  )
  const begins = told.steps.some(({ event }) => event === 'accept') && state !== 'halted'
  if (walked !== state || (begins && !isDecided(ours, told.decision)))
    return { doubt: 'no-decision' }
  return { state, followed: told, doubt: null }
}

function isDecided(
  { arrangement, iri, digest }: SentCampaign,
  decision: Followed['decision'],
): boolean {
  const rule = approvalOf(arrangement)?.rule.id
  return (
    decision !== undefined &&
    rule !== undefined &&
    letsOpen(decision, { campaign: iri, digest, rule })
  )
}

function digestOf(version: Pick<HostDetail, 'campaign' | 'codeList'>): string | undefined {
  try {
    return campaignDigest(version)
  } catch {
    return undefined
  }
}
