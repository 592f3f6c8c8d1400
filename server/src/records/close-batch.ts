import { and, eq } from 'drizzle-orm'
import { visitSoon } from '../deliveries/visit-soon.ts'
import { holdLinksOf, inBatch } from '../links/hold-links.ts'
import { batches, deliveries } from '../store/schema.ts'
import type { Batch } from '../store/schema.ts'
import { BatchInProgressError } from './errors.ts'
import type { IngestDependencies } from './ingest-dependencies.ts'

/**
 * Accepts a batch that was read to its end: from this moment its records are delivered.
 *
 * @throws {BatchInProgressError} when another reader has taken it over
 */
export async function closeBatch(
  { batch, reader, digest }: { batch: string; reader: string; digest: string },
  { db, now, wake }: IngestDependencies,
): Promise<Batch> {
  const { accepted, lanes } = await db.transaction(async (tx) => {
    await holdLinksOf(batch, { db: tx })
    const [closed] = await tx
      .update(batches)
      .set({ state: 'accepted', digest, acceptedAt: now(), reader: null })
      .where(and(eq(batches.id, batch), eq(batches.reader, reader)))
      .returning()
    if (!closed) throw new BatchInProgressError()
    return { accepted: closed, lanes: await visitSoon(inBatch(batch, tx), { db: tx, now }) }
  })
  wake(lanes)
  return accepted
}

/** Forgets what was read of a batch that broke off; it can be sent again from its first line. */
export async function abandonBatch(
  { batch, reader }: { batch: string; reader: string },
  { db }: Pick<IngestDependencies, 'db'>,
): Promise<void> {
  await db.transaction(async (tx) => {
    await holdLinksOf(batch, { db: tx })
    const mine = await tx
      .update(batches)
      .set({ reader: null })
      .where(and(eq(batches.id, batch), eq(batches.reader, reader)))
      .returning({ id: batches.id })
    if (mine.length > 0) await tx.delete(deliveries).where(eq(deliveries.batch, batch))
  })
}
