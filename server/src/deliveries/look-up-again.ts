import { discover } from '@selfdata/pod'
import { eq } from 'drizzle-orm'
import { laneOf } from '../links/lane-of.ts'
import { grantIn } from '../links/name-grant.ts'
import { links, visits } from '../store/schema.ts'
import type { Link } from '../store/schema.ts'
import type { DeliveryDependencies } from './delivery-dependencies.ts'

/**
 * Asks a person's profile where their storage is now. When it no longer names the one we know and
 * names exactly one other, the link and what waits for it move there.
 *
 * @returns whether the link moved
 */
export async function lookUpAgain(
  link: Link,
  { db, fetch }: Pick<DeliveryDependencies, 'db' | 'fetch'>,
): Promise<boolean> {
  const signal = AbortSignal.timeout(20_000)
  const profile = await discover(link.webId, { fetch, publicFetch: fetch, signal }).catch(
    () => undefined,
  )
  const [storage, ...others] = profile?.storages ?? []
  if (!profile || !storage || others.length > 0 || storage === link.storage) return false
  await db.transaction(async (tx) => {
    const lane = laneOf(storage)
    const granted = grantIn(storage, link)
    await tx.update(links).set({ storage, lane, granted }).where(eq(links.id, link.id))
    await tx.update(visits).set({ lane }).where(eq(visits.link, link.id))
  })
  return true
}
