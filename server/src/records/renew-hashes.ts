import { and, eq, inArray, notExists } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Keys } from '../keys.ts'
import { links } from '../store/schema.ts'
import type { Link } from '../store/schema.ts'
import type { Database } from '../store/store.ts'

/**
 * Keeps links that were found under a former secret under today's from now on. One whose person
 * linked again since stays as it is: it ends with the former secret. Outside the transaction that
 * found them: two readers who hold a link together could not both change it.
 */
export async function renewHashes(
  {
    service,
    customers,
    found,
  }: {
    service: string
    customers: ReadonlySet<string>
    /** Links by hash. */
    found: ReadonlyMap<string, readonly Pick<Link, 'id'>[]>
  },
  { db, keys }: { db: Database; keys: Keys },
): Promise<void> {
  for (const customer of customers) {
    const [today = '', ...former] = keys.hashes('customer', service, customer)
    const ids = former.flatMap((hash) => found.get(hash) ?? []).map(({ id }) => id)
    if (ids.length === 0) continue
    const newer = alias(links, 'newer')
    const linkedAgain = db
      .select({ id: newer.id })
      .from(newer)
      .where(
        and(eq(newer.service, service), eq(newer.customer, today), eq(newer.webId, links.webId)),
      )
    await db
      .update(links)
      .set({ customer: today })
      .where(and(inArray(links.id, ids), notExists(linkedAgain)))
  }
}
