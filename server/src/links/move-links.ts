import { and, eq, inArray } from 'drizzle-orm'
import { links, visits } from '../store/schema.ts'
import type { Link } from '../store/schema.ts'
import { settleStorage } from './contested-storage.ts'
import { holdLinks } from './hold-links.ts'
import { laneOf } from './lane-of.ts'
import type { LinkDependencies } from './link-dependencies.ts'
import { verifyStorage } from './verify-storage.ts'

/**
 * A person's pod moved: services deliver into the new storage from now on, what waits goes there
 * too. The grant of a link keeps its name below the storage.
 *
 * @returns the links that moved; none when there was none with the old storage
 * @throws {StorageClaimError} when the person's profile does not name the new storage
 */
export async function moveLinks(
  { from, to }: { from: string; to: string },
  webId: string,
  { db, fetch, now }: Pick<LinkDependencies, 'db' | 'fetch' | 'now'>,
): Promise<Link[]> {
  const claim = await verifyStorage({ webId, storage: to }, { fetch })
  return db.transaction(async (tx) => {
    const there = and(eq(links.webId, webId), eq(links.storage, from))
    const mine = await holdLinks(there, { db: tx, against: 'update' })
    if (mine.length === 0) return []
    await settleStorage({ webId, storage: to, claim }, { db: tx })
    const moved: Link[] = []
    const place = { storage: to, lane: laneOf(to), claim }
    const open = { state: 'open', withdrawnAt: null, trouble: null } as const
    for (const { id, granted } of mine) {
      const grant = granted?.startsWith(from) ? to + granted.slice(from.length) : null
      const [link] = await tx
        .update(links)
        .set({ ...place, ...open, granted: grant })
        .where(eq(links.id, id))
        .returning()
      if (link) moved.push(link)
    }
    await tx
      .update(visits)
      .set({ lane: place.lane, notBefore: now(), attempts: 0, reason: null })
      .where(
        inArray(
          visits.link,
          mine.map(({ id }) => id),
        ),
      )
    return moved
  })
}
