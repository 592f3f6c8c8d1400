import { inArray } from 'drizzle-orm'
import { deliveries } from '../store/schema.ts'
import type { Database } from '../store/store.ts'
import { takeOutWhere } from './take-out.ts'

/**
 * Takes everything that waits for some links out of the outbox, with the records themselves, and
 * counts it in the batches it came with. Whoever calls holds the links.
 *
 * @returns how many records there were
 */
export async function dropDeliveries(
  { links, as }: { links: readonly string[]; as: 'withdrawn' | 'dropped' },
  { db }: { db: Database },
): Promise<number> {
  return takeOutWhere(inArray(deliveries.link, [...links]), as, { db })
}
