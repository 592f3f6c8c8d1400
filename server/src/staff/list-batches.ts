import { and, count, desc, eq, inArray, lt } from 'drizzle-orm'
import { batches, deliveries } from '../store/schema.ts'
import type { Batch } from '../store/schema.ts'
import type { Database } from '../store/store.ts'

/** How much of a batch is not over. */
export interface OpenRecords {
  waiting: number
  dead: number
}

/** So many batches are told at once. */
const PAGE = 50

/** Batches of services, the latest first. */
export async function listBatches(
  { services, before }: { services: readonly string[]; before?: Date | undefined },
  { db }: { db: Database },
): Promise<Batch[]> {
  if (services.length === 0) return []
  return db
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
}

/** What is not over, by batch; takes the longer the more waits. */
export async function countOpen(
  services: readonly string[],
  { db }: { db: Database },
): Promise<Map<string, OpenRecords>> {
  if (services.length === 0) return new Map()
  const rows = await db
    .select({ batch: deliveries.batch, state: deliveries.state, records: count() })
    .from(deliveries)
    .innerJoin(batches, eq(batches.id, deliveries.batch))
    .where(inArray(batches.service, [...services]))
    .groupBy(deliveries.batch, deliveries.state)
  const open = new Map<string, OpenRecords>()
  for (const { batch, state, records } of rows) {
    const known = open.get(batch) ?? { waiting: 0, dead: 0 }
    open.set(batch, { ...known, [state]: records })
  }
  return open
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
