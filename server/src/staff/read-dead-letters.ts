import { and, asc, eq } from 'drizzle-orm'
import { Draft } from '../records/draft.ts'
import { deliveries, links } from '../store/schema.ts'
import type { Database } from '../store/store.ts'

/** What can be said of a record that was set aside without saying anything of its person. */
export interface DeadLetter {
  /** Month of the record: `2026-03`. */
  month: string
  /** Names of the fields it has; their values stay where they are. */
  fields: string[]
  /** Size as it waits. */
  bytes: number
  queuedAt: Date
}

/** So many are read at once. */
const MOST = 20

/** Reads some of the records that were set aside, without their values. */
export async function readDeadLetters(
  { service, batch, reason }: { service: string; batch: string; reason: string },
  { db }: { db: Database },
): Promise<DeadLetter[]> {
  const rows = await db
    .select({ record: deliveries.record, queuedAt: deliveries.queuedAt })
    .from(deliveries)
    .innerJoin(links, eq(links.id, deliveries.link))
    .where(
      and(
        eq(links.service, service),
        eq(deliveries.batch, batch),
        eq(deliveries.state, 'dead'),
        eq(deliveries.reason, reason),
      ),
    )
    .orderBy(asc(deliveries.id))
    .limit(MOST)
  return rows.map(({ record, queuedAt }) => {
    const draft = Draft.safeParse(JSON.parse(record)).data
    const filled = Object.entries(draft?.fields ?? {}).filter(
      ([, value]) => !(Array.isArray(value) && value.length === 0),
    )
    return {
      month: draft?.startTime.slice(0, 7) ?? '',
      fields: filled.map(([name]) => name),
      bytes: Buffer.byteLength(record),
      queuedAt,
    }
  })
}
