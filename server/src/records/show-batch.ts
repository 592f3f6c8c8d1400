import { and, count, eq, sql } from 'drizzle-orm'
import { batches, deliveries, lanes, visits } from '../store/schema.ts'
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

/** Why a record is where it is: its own reason, its pod's, or that of the server with the pod. */
const reason = sql<
  string | null
>`coalesce(${deliveries.reason}, ${visits.reason}, ${lanes.reason})`.as('why')

/** @throws {BatchUnknownError} when the service has no such batch */
export async function showBatch(
  { service, id }: { service: string; id: string },
  { db }: { db: Database },
): Promise<BatchProgress> {
  // At one moment, or records would be missed or seen twice on their way from one count to another.
  return db.transaction(async (tx) => read({ service, id }, tx), {
    isolationLevel: 'repeatable read',
    accessMode: 'read only',
  })
}

async function read(
  { service, id }: { service: string; id: string },
  db: Database,
): Promise<BatchProgress> {
  const [batch] = await db
    .select()
    .from(batches)
    .where(and(eq(batches.id, id), eq(batches.service, service)))
  if (!batch) throw new BatchUnknownError()
  const rows = await db
    .select({ state: deliveries.state, reason, records: count() })
    .from(deliveries)
    .leftJoin(visits, eq(visits.link, deliveries.link))
    .leftJoin(lanes, eq(lanes.lane, visits.lane))
    .where(eq(deliveries.batch, id))
    .groupBy(deliveries.state, reason)
  const of = (state: 'waiting' | 'dead') =>
    Object.fromEntries(
      rows.filter((row) => row.state === state).map((row) => [row.reason ?? 'queued', row.records]),
    )
  return { batch, waiting: of('waiting'), dead: of('dead') }
}
