import { count, eq, inArray } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { deliveries, links } from '../store/schema.ts'
import type { Link } from '../store/schema.ts'
import type { Database } from '../store/store.ts'

/** Against what links are held: being ended or changed, anybody else's change, or all of it. */
type Hold = 'share' | 'no key update' | 'update'

/**
 * Holds links until the transaction ends. Whoever touches what waits for links holds them before
 * anything else, and all in one order: then no two transactions wait for each other for ever.
 *
 * @returns the links that are held, in the order of their ids
 */
export async function holdLinks(
  which: SQL | undefined,
  { db, against }: { db: Database; against: Hold },
): Promise<Link[]> {
  return db.select().from(links).where(which).orderBy(links.id).for(against)
}

/** Holds the links that a batch has records for, against being changed or ended; however many. */
export async function holdLinksOf(batch: string, { db }: { db: Database }): Promise<void> {
  const held = db
    .select({ id: links.id })
    .from(links)
    .where(inBatch(batch, db))
    .orderBy(links.id)
    .for('share')
    .as('held')
  await db.select({ held: count() }).from(held)
}

/** Whether a batch has records for a link. */
export function inBatch(batch: string, db: Database): SQL {
  const theirs = db.select({ link: deliveries.link }).from(deliveries)
  return inArray(links.id, theirs.where(eq(deliveries.batch, batch)))
}
