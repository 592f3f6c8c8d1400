import { and, eq, inArray } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { dropDeliveries } from '../deliveries/drop-deliveries.ts'
import { serviceOf } from '../services/service-of.ts'
import { links } from '../store/schema.ts'
import type { Database } from '../store/store.ts'
import { holdLinks } from './hold-links.ts'
import type { LinkDependencies } from './link-dependencies.ts'

/**
 * Ends a person's links with a service, as the person wishes: what waits for them is dropped and
 * nothing about them is kept.
 *
 * @returns how many links there were
 * @throws {ServiceUnknownError} when no service of that name is declared
 */
export async function closeLinks(
  { service, webId }: { service: string; webId: string },
  { services, db, metrics }: Pick<LinkDependencies, 'services' | 'db' | 'metrics'>,
): Promise<number> {
  const { id } = serviceOf(service, services)
  return db.transaction(async (tx) => {
    const mine = and(eq(links.service, id), eq(links.webId, webId))
    const { ended, dropped } = await endLinks(mine, { db: tx, as: 'withdrawn' })
    metrics.deliveries.inc({ service: id, outcome: 'withdrawn' }, dropped)
    return ended
  })
}

/**
 * Ends the links of customers, as the service wishes: a contract ended, a card was returned.
 *
 * @returns how many links there were
 */
export async function closeCustomers(
  { service, customers }: { service: string; customers: readonly string[] },
  { db, keys, metrics }: Pick<LinkDependencies, 'db' | 'keys' | 'metrics'>,
): Promise<number> {
  const hashes = customers.flatMap((customer) => keys.hashes('customer', service, customer))
  if (hashes.length === 0) return 0
  return db.transaction(async (tx) => {
    const theirs = and(eq(links.service, service), inArray(links.customer, hashes))
    const { ended, dropped } = await endLinks(theirs, { db: tx, as: 'dropped' })
    metrics.deliveries.inc({ service, outcome: 'dropped' }, dropped)
    return ended
  })
}

/** Ends links, with what waits for them; in the caller's transaction. */
async function endLinks(
  which: SQL | undefined,
  { db, as }: { db: Database; as: 'withdrawn' | 'dropped' },
): Promise<{ ended: number; dropped: number }> {
  const held = await holdLinks(which, { db, against: 'update' })
  if (held.length === 0) return { ended: 0, dropped: 0 }
  const ids = held.map(({ id }) => id)
  const dropped = await dropDeliveries({ links: ids, as }, { db })
  await db.delete(links).where(inArray(links.id, ids))
  return { ended: ids.length, dropped }
}
