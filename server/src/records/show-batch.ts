import { and, count, eq } from 'drizzle-orm'
import { batches, deliveries } from '../store/schema.ts'
import type { Batch } from '../store/schema.ts'
import type { Database } from '../store/store.ts'
import { BatchUnknownError } from './errors.ts'

/** What became of a batch so far. */
export interface BatchProgress {
  batch: Batch
  /** Records that wait, by why: `queued` when nothing is in their way. */
  waiting: Record<string, number>
  /** Records that cannot be delivered until a person steps in, by why. */
  dead: Record<string, number>
}

/** @throws {BatchUnknownError} when the service has no such batch */
export async function showBatch(
  { service, id }: { service: string; id: string },
  { db }: { db: Database },
): Promise<BatchProgress> {
  const [batch] = await db
    .select()
    .from(batches)
    .where(and(eq(batches.id, id), eq(batches.service, service)))
  if (!batch) throw new BatchUnknownError()
  const rows = await db
    .select({ state: deliveries.state, reason: deliveries.reason, records: count() })
    .from(deliveries)
    .where(eq(deliveries.batch, id))
    .groupBy(deliveries.state, deliveries.reason)
  const of = (state: 'waiting' | 'dead') =>
    Object.fromEntries(
      rows
        .filter((row) => row.state === state)
        .map(({ reason, records }) => [reason ?? 'queued', records]),
    )
  return { batch, waiting: of('waiting'), dead: of('dead') }
}
