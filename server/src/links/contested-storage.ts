import { eq, inArray } from 'drizzle-orm'
import { dropDeliveries } from '../deliveries/drop-deliveries.ts'
import { links } from '../store/schema.ts'
import type { Database } from '../store/store.ts'
import { StorageClaimError } from './errors.ts'
import { holdLinks } from './hold-links.ts'
import type { Claim } from './verify-storage.ts'

/**
 * Settles whose a storage is when another person claimed it too. Anyone can write somebody else's
 * storage into their own profile, and would have their records put there: a claim that the storage
 * itself confirms ends those that it does not.
 *
 * @throws {StorageClaimError} when another person's claim is at least as good
 */
export async function settleStorage(
  { webId, storage, claim }: { webId: string; storage: string; claim: Claim },
  { db }: { db: Database },
): Promise<void> {
  // Those of the person too: two who claim it at once then hold them in the same order.
  const all = await holdLinks(eq(links.storage, storage), { db, against: 'update' })
  const others = all.filter((link) => link.webId !== webId)
  if (others.length === 0) return
  // A storage may have several owners, and says so of each.
  if (claim === 'profile') throw new StorageClaimError('claimed-by-another')
  const weak = others.filter((other) => other.claim === 'profile').map(({ id }) => id)
  if (weak.length === 0) return
  await dropDeliveries({ links: weak, as: 'dropped' }, { db })
  await db.delete(links).where(inArray(links.id, weak))
}
