import { inArray } from 'drizzle-orm'
import { deliveries } from '../store/schema.ts'
import type { Database } from '../store/store.ts'
import { countInBatches } from './count-in-batches.ts'
import { countOf, deleteDeliveries } from './delete-deliveries.ts'

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
  const gone = await deleteDeliveries(inArray(deliveries.link, [...links]), db)
  await countInBatches({ [as]: gone }, { db })
  return countOf(gone)
}
