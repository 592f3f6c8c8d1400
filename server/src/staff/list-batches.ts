import { and, count, desc, eq, inArray, lt } from 'drizzle-orm'
import { batches, deliveries } from '../store/schema.ts'
import type { Batch } from '../store/schema.ts'
import type { Database } from '../store/store.ts'

/** A batch, and how much of it is not over. */
export interface ListedBatch {
  batch: Batch
  waiting: number
  dead: number
}

/** So many batches are told at once. */
const PAGE = 50

/** Batches of services, the latest first. */
export async function listBatches(
  { services, before }: { services: readonly string[]; before?: Date | undefined },
  { db }: { db: Database },
): Promise<ListedBatch[]> {
  if (services.length === 0) return []
  const rows = await db
    .select()
    .from(batches)
    .where(
      and(
        inArray(batches.service, [...services]),
        before === undefined ? undefined : lt(batches.begunAt, before),
      ),
    )
    .orderBy(desc(batches.begunAt))
    .limit(PAGE)
  if (rows.length === 0) return []
  const open = await db
    .select({ batch: deliveries.batch, state: deliveries.state, records: count() })
    .from(deliveries)
    .where(
      inArray(
        deliveries.batch,
        rows.map(({ id }) => id),
      ),
    )
    .groupBy(deliveries.batch, deliveries.state)
  const of = (id: string, wanted: 'waiting' | 'dead') =>
    open.find(({ batch, state }) => batch === id && state === wanted)?.records ?? 0
  return rows.map((batch) => ({
    batch,
    waiting: of(batch.id, 'waiting'),
    dead: of(batch.id, 'dead'),
  }))
}

/** The service that a batch is of, when it is one of these. */
export async function serviceOfBatch(
  { id, services }: { id: string; services: readonly string[] },
  { db }: { db: Database },
): Promise<string | undefined> {
  if (services.length === 0) return undefined
  const [found] = await db
    .select({ service: batches.service })
    .from(batches)
    .where(and(eq(batches.id, id), inArray(batches.service, [...services])))
  return found?.service
}
