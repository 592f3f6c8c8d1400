import { campaignDigest } from '@selfdata/campaigns'
import { eq } from 'drizzle-orm'
import { openPoll, preparePoll } from '../decisions/open-poll.ts'
import { campaigns } from '../store/campaign-tables.ts'
import type { Database } from '../store/store.ts'
import { addingToRegister } from './adding-to-register.ts'
import { advance } from './advance.ts'
import type { CampaignDependencies } from './campaign-dependencies.ts'
import { CampaignRefusedError } from './errors.ts'
import { mustBePublishable } from './publishable.ts'
import { slugFrom } from './slug-in.ts'
import { mustBeTheirs, mustBeWritten, ruleHere } from './submission.ts'
import type { Submission } from './submission.ts'

/** Under what name a campaign is here. */
interface Taken {
  slug: string
  digest: string
  /** It was not here before. */
  fresh: boolean
}

/**
 * Takes a campaign from the instance that asks, to decide on it. The same version again is the same
 * campaign; another version under its name is refused.
 *
 * @param caller WebID that the caller proved
 * @throws {NotAllowedError} when it is no instance that we know, or asks in another's name
 * @throws {CampaignRefusedError} when the campaign cannot be decided on here
 */
export async function receiveCampaign(
  submission: Submission,
  { caller }: { caller: string },
  dependencies: CampaignDependencies,
): Promise<Taken> {
  const { db, now, settings, publicUrl } = dependencies
  const { campaign, digest } = submission
  mustBeTheirs(submission, { caller, settings })
  mustBeWritten(submission)
  const rule = ruleHere(submission, dependencies)
  const before = await takenBefore(submission, { db })
  if (before) return before
  const poll = await preparePoll({ iri: campaign.id, digest, motion: 'accept', rule }, dependencies)
  return addingToRegister({ db }, async (tx) => {
    // The same at the same time: the other may have been first.
    const other = await takenBefore(submission, { db: tx })
    if (other) return other
    const version = await mustBePublishable(submission, { ...dependencies, db: tx })
    if (campaignDigest(version) !== digest) throw new CampaignRefusedError('other-digest')
    const slug = await freeSlug(slugFrom(campaign.id), { db: tx })
    const named = { slug, hostSlug: slug, iri: campaign.id, controller: caller, host: publicUrl }
    const row = { ...named, ...version, digest, state: 'draft', createdAt: now() } as const
    await tx.insert(campaigns).values(row)
    await advance(slug, { event: 'submit', by: 'requester' }, { db: tx, now })
    if (poll) await openPoll({ ...poll, campaign: slug }, { db: tx })
    return { slug, digest, fresh: true }
  })
}

/** @throws {CampaignRefusedError} when it is another version: a changed campaign is a new campaign */
async function takenBefore(
  { campaign, digest }: Submission,
  { db }: { db: Database },
): Promise<Taken | undefined> {
  const [row] = await db.select().from(campaigns).where(eq(campaigns.iri, campaign.id))
  if (row && row.digest !== digest) throw new CampaignRefusedError('campaign-exists')
  return row && { slug: row.slug, digest, fresh: false }
}

/** Two cities may call a campaign the same. */
async function freeSlug(slug: string, { db }: { db: Database }, number = 1): Promise<string> {
  const candidate = number === 1 ? slug : `${slug}-${number}`
  const [taken] = await db.select().from(campaigns).where(eq(campaigns.slug, candidate))
  return taken ? freeSlug(slug, { db }, number + 1) : candidate
}
