import { approvalOf, arrangementOf, campaignDigest, holdersOf } from '@selfdata/campaigns'
import { checkFields } from '@selfdata/records'
import { eq } from 'drizzle-orm'
import { openPoll, preparePoll } from '../decisions/open-poll.ts'
import { NotAllowedError } from '../identity/errors.ts'
import { campaigns } from '../store/campaign-tables.ts'
import type { CampaignRow } from '../store/campaign-tables.ts'
import type { Database } from '../store/store.ts'
import { advance } from './advance.ts'
import type { CampaignDependencies } from './campaign-dependencies.ts'
import type { Operator } from './campaign-settings.ts'
import type { Draft } from './draft.ts'
import { CampaignRefusedError } from './errors.ts'
import { mustBePublishable } from './publishable.ts'
import { slugFrom } from './slug-in.ts'

/** A campaign as another instance sends it. */
export interface Submission extends Draft {
  digest: string
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
): Promise<{ slug: string; digest: string; fresh: boolean }> {
  const { db, now, settings, publicUrl } = dependencies
  const { campaign, codeList, digest } = submission
  mustBeTheirs(
    submission,
    settings.operators.find(({ webId }) => webId === caller),
  )
  mustBeWritten(submission)
  const before = await known(campaign.id, { db })
  if (before) return { ...same(before, digest), fresh: false }
  mustBeOurs(submission, dependencies)
  const version = await mustBePublishable(submission, dependencies)
  if (campaignDigest(version) !== digest) throw new CampaignRefusedError('other-digest')
  const arrangement = arrangementOf(version.campaign.arrangement)
  const approval = arrangement && approvalOf(arrangement)
  const terms = { iri: campaign.id, digest, motion: 'accept', rule: approval?.rule } as const
  const poll = await preparePoll(terms, dependencies)
  return db.transaction(async (tx) => {
    const slug = await freeSlug(slugFrom(campaign.id), { db: tx })
    const sent = { campaign: version.campaign, codeList, digest }
    const named = { slug, hostSlug: slug, iri: campaign.id, controller: caller, host: publicUrl }
    const made = await tx
      .insert(campaigns)
      .values({ ...named, ...sent, state: 'draft', createdAt: now() })
      .onConflictDoNothing()
      .returning({ slug: campaigns.slug })
    if (made.length === 0) {
      // The same at the same time: the other was first.
      const other = await known(campaign.id, { db: tx })
      if (!other) throw new CampaignRefusedError('campaign-exists')
      return { ...same(other, digest), fresh: false }
    }
    await advance(slug, { event: 'submit', by: 'requester' }, { db: tx, now })
    if (poll) await openPoll({ ...poll, campaign: slug }, { db: tx })
    return { slug, digest, fresh: true }
  })
}

/** @throws {NotAllowedError} when the caller is no instance we know, or the campaign is not its own */
function mustBeTheirs({ campaign }: Submission, operator: Operator | undefined): void {
  const theirs =
    operator !== undefined &&
    campaign.hasDataController === operator.webId &&
    campaign.id.startsWith(operator.url)
  if (!theirs) throw new NotAllowedError('Sending a campaign failed: the caller does not ask it')
}

/** @throws {CampaignRefusedError} when it is not of the shapes: nothing outside them is kept */
function mustBeWritten({ campaign, codeList }: Submission): void {
  const wrong = [
    ...checkFields('Campaign', { ...campaign }),
    ...checkFields('CodeList', { ...codeList }),
  ].find(({ severity, reason }) => severity === 'violation' || reason === 'unknown-field')
  if (wrong) throw new CampaignRefusedError('draft-refused', `${wrong.key}: ${wrong.reason}`)
}

/** @throws {CampaignRefusedError} when it is for another instance to decide on and count */
function mustBeOurs(
  { campaign }: Submission,
  { settings }: Pick<CampaignDependencies, 'settings'>,
): void {
  const arrangement = arrangementOf(campaign.arrangement ?? '')
  const ours =
    arrangement !== undefined &&
    holdersOf(arrangement, 'compute').includes('intermediary') &&
    campaign.hasDataProcessor === settings.self.webId
  if (!ours) throw new CampaignRefusedError('not-the-host')
}

async function known(iri: string, { db }: { db: Database }): Promise<CampaignRow | undefined> {
  const [row] = await db.select().from(campaigns).where(eq(campaigns.iri, iri))
  return row
}

/** @throws {CampaignRefusedError} when it is another version: a changed campaign is a new campaign */
function same({ slug, digest }: CampaignRow, asked: string): { slug: string; digest: string } {
  if (digest !== asked) throw new CampaignRefusedError('campaign-exists')
  return { slug, digest: asked }
}

/** Two cities may call a campaign the same. */
async function freeSlug(slug: string, { db }: { db: Database }, number = 1): Promise<string> {
  const candidate = number === 1 ? slug : `${slug}-${number}`
  const [taken] = await db.select().from(campaigns).where(eq(campaigns.slug, candidate))
  return taken ? freeSlug(slug, { db }, number + 1) : candidate
}
