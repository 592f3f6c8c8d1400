import { eq, sql } from 'drizzle-orm'
import { batches } from '../store/schema.ts'
import type { Database } from '../store/store.ts'
import type { Gone } from './delete-deliveries.ts'

type Outcome = 'delivered' | 'withdrawn' | 'dropped'

/**
 * Adds what became of some deliveries to the counts of their batches. Called once in a transaction,
 * after its deliveries: batches are held in one order, so that no two wait for each other.
 */
export async function countInBatches(
  gone: Partial<Record<Outcome, readonly Gone[]>>,
  { db }: { db: Database },
): Promise<void> {
  const counts = new Map<string, Partial<Record<Outcome, number>>>()
  for (const outcome of ['delivered', 'withdrawn', 'dropped'] as const)
    for (const { batch, count } of gone[outcome] ?? [])
      counts.set(batch, { ...counts.get(batch), [outcome]: count })
  for (const [batch, of] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const { delivered = 0, withdrawn = 0, dropped = 0 } = of
    await db
      .update(batches)
      .set({
        delivered: sql`${batches.delivered} + ${delivered}`,
        withdrawn: sql`${batches.withdrawn} + ${withdrawn}`,
        dropped: sql`${batches.dropped} + ${dropped}`,
      })
      .where(eq(batches.id, batch))
  }
}
