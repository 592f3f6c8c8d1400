import { links } from '../store/schema.ts'
import type { Link } from '../store/schema.ts'
import { settleStorage } from './contested-storage.ts'
import { laneOf } from './lane-of.ts'
import type { LinkDependencies } from './link-dependencies.ts'
import type { Claim } from './verify-storage.ts'

/** A link as it is to be kept. */
interface KeptLink {
  service: string
  /** Keyed hash of the customer number. */
  customer: string
  webId: string
  storage: string
  claim: Claim
  grant: string | undefined
}

/**
 * Keeps a link, open, in the caller's transaction. One with the same customer and person is made
 * anew.
 *
 * @throws {StorageClaimError} when another person's claim on the storage is at least as good
 */
export async function keepLink(
  { service, customer, webId, storage, claim, grant }: KeptLink,
  { db, now }: Pick<LinkDependencies, 'db' | 'now'>,
): Promise<Link> {
  await settleStorage({ webId, storage, claim }, { db })
  const open = {
    storage,
    granted: grant ?? null,
    lane: laneOf(storage),
    claim,
    state: 'open',
    since: now(),
    withdrawnAt: null,
    trouble: null,
  } as const
  const [link] = await db
    .insert(links)
    .values({ id: crypto.randomUUID(), service, customer, webId, ...open })
    .onConflictDoUpdate({ target: [links.service, links.customer, links.webId], set: open })
    .returning()
  if (!link) throw new Error('Keeping a link failed: the database kept nothing')
  return link
}
