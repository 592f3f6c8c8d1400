import { eq, sql } from 'drizzle-orm'
import { batches } from '../store/schema.ts'
import type { Database } from '../store/store.ts'

/** Adds what became of some deliveries to the counts of their batches. */
export async function countInBatches(
  outcome: 'delivered' | 'withdrawn' | 'dropped',
  gone: readonly { batch: string }[],
  { db }: { db: Database },
): Promise<void> {
  const counts = Map.groupBy(gone, ({ batch }) => batch)
  // Always in the same order, so that two transactions never wait for each other.
  for (const [batch, rows] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const column = batches[outcome]
    await db
      .update(batches)
      .set({ [outcome]: sql`${column} + ${rows.length}` })
      .where(eq(batches.id, batch))
  }
}
