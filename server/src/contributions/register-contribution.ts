import { contributionPath, formerContributionPath } from '@selfdata/campaigns'
import type { CampaignPlace } from '@selfdata/campaigns'
import type { OwnContribution } from '@selfdata/city'
import { isInside } from '@selfdata/pod'
import { and, eq, inArray } from 'drizzle-orm'
import { hostedCampaign } from '../campaigns/campaign-of.ts'
import type { HostedCampaign } from '../campaigns/campaign-of.ts'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import { CampaignRefusedError } from '../campaigns/errors.ts'
import { StorageClaimError } from '../links/errors.ts'
import { checkGrant } from '../links/name-grant.ts'
import { verifyStorage } from '../links/verify-storage.ts'
import { campaigns } from '../store/campaign-tables.ts'
import { registrations } from '../store/contribution-tables.ts'
import type { Registration } from '../store/contribution-tables.ts'
import type { Database } from '../store/store.ts'
import { documentHashes, personHashes, sealContributor } from './contributor.ts'
import { ofPeople } from './registrations-of.ts'

/** Where a contribution waits, as the person says. */
export interface Offer {
  document: string
  /** Of the version that they saw. */
  digest: string
  grant?: string | undefined
  inbox?: string | undefined
}

type Dependencies = Pick<CampaignDependencies, 'db' | 'keys' | 'now' | 'fetch' | 'publicUrl'>

/**
 * Notes that somebody's contribution waits in their pod. Nothing of it is read before the closing.
 * One for each person: a second one replaces the first, and the same one again changes nothing.
 *
 * @throws {CampaignUnknownError}
 * @throws {CampaignRefusedError} `not-open`, or `other-digest` when another version was seen
 * @throws {StorageClaimError} when the document does not lie where it has to in a storage of theirs
 * @throws {GrantElsewhereError} when the grant lies in another storage
 */
export async function registerContribution(
  { slug, offer, webId }: { slug: string; offer: Offer; webId: string },
  dependencies: Dependencies,
): Promise<OwnContribution> {
  const { db, keys, now, fetch } = dependencies
  const campaign = await hostedCampaign(slug, dependencies)
  checkOpen(campaign, now())
  if (offer.digest !== campaign.digest) throw new CampaignRefusedError('other-digest')
  const { document, grant, inbox } = offer
  const storage = storageOf(document, { slug, host: dependencies.publicUrl })
  checkGrant(grant, storage)
  const claim = await verifyStorage({ webId, storage }, { fetch })
  const [person = '', ...former] = personHashes(slug, webId, keys)
  // One that lies elsewhere is looked up in the profile when it is needed, not taken on trust.
  const isOwn = inbox !== undefined && isInside(storage, inbox)
  const contributor = { webId, document, storage, ...(grant && { grant }), ...(isOwn && { inbox }) }
  const registration: Registration = {
    campaign: slug,
    person,
    document: documentHashes(slug, document, keys)[0] ?? '',
    claim,
    sealed: sealContributor(contributor, { campaign: slug, person }, keys),
    state: 'registered',
    since: now(),
  }
  return db.transaction(async (tx) => {
    await holdOpen(slug, { db: tx })
    await settleDocument(registration, documentHashes(slug, document, keys), { db: tx })
    if (former.length > 0) await tx.delete(registrations).where(ofPeople(slug, former))
    const { since, ...changed } = registration
    const [kept] = await tx
      .insert(registrations)
      .values(registration)
      .onConflictDoUpdate({
        target: [registrations.campaign, registrations.person],
        set: changed,
      })
      .returning({ since: registrations.since })
    return { state: 'registered', document, since: (kept?.since ?? since).toISOString() }
  })
}

/** The clock may be past the closing before the campaign is closed. */
function checkOpen({ state, campaign }: HostedCampaign, now: Date): void {
  if (state !== 'open' || now >= new Date(campaign.freezeAt))
    throw new CampaignRefusedError('not-open')
}

/** Nobody comes in while the campaign is being closed. */
async function holdOpen(slug: string, { db }: { db: Database }): Promise<void> {
  const [row] = await db
    .select({ state: campaigns.state })
    .from(campaigns)
    .where(eq(campaigns.slug, slug))
    .for('share')
  if (row?.state !== 'open') throw new CampaignRefusedError('not-open')
}

/** The storage in which a contribution lies where contributions to this campaign lie, or lay. */
function storageOf(document: string, campaign: CampaignPlace): string {
  const places = [contributionPath(campaign), formerContributionPath(campaign)]
  const place = places.find((path) => document.endsWith(`/${path}`))
  if (place === undefined) throw new StorageClaimError('not-an-address')
  return document.slice(0, -place.length)
}

/** A document that somebody else named first: whoever owns the storage is believed. */
async function settleDocument(
  { campaign, person, claim }: Registration,
  documents: readonly string[],
  { db }: { db: Database },
): Promise<void> {
  const others = await db
    .select({ person: registrations.person, claim: registrations.claim })
    .from(registrations)
    .where(
      and(eq(registrations.campaign, campaign), inArray(registrations.document, [...documents])),
    )
    .for('update')
  const other = others.find((one) => one.person !== person)
  if (!other) return
  if (claim === 'profile' || other.claim === 'owner')
    throw new StorageClaimError('claimed-by-another')
  await db.delete(registrations).where(ofPeople(campaign, [other.person]))
}
