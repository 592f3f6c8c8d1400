import { and, eq, inArray } from 'drizzle-orm'
import { dropDeliveries } from '../deliveries/drop-deliveries.ts'
import { serviceOf } from '../services/service-of.ts'
import { links } from '../store/schema.ts'
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
    const mine = await tx
      .select({ id: links.id })
      .from(links)
      .where(and(eq(links.service, id), eq(links.webId, webId)))
      .for('update')
    const ids = mine.map((link) => link.id)
    if (ids.length === 0) return 0
    const dropped = await dropDeliveries({ links: ids, as: 'withdrawn' }, { db: tx })
    metrics.deliveries.inc({ service: id, outcome: 'withdrawn' }, dropped)
    await tx.delete(links).where(inArray(links.id, ids))
    return ids.length
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
    const theirs = await tx
      .select({ id: links.id })
      .from(links)
      .where(and(eq(links.service, service), inArray(links.customer, hashes)))
      .for('update')
    const ids = theirs.map((link) => link.id)
    if (ids.length === 0) return 0
    const dropped = await dropDeliveries({ links: ids, as: 'dropped' }, { db: tx })
    metrics.deliveries.inc({ service, outcome: 'dropped' }, dropped)
    await tx.delete(links).where(inArray(links.id, ids))
    return ids.length
  })
}
