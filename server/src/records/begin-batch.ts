import { and, eq, isNull, lt, or } from 'drizzle-orm'
import { holdLinksOf } from '../links/hold-links.ts'
import { batches, deliveries } from '../store/schema.ts'
import type { Batch } from '../store/schema.ts'
import type { Database } from '../store/store.ts'
import { BatchInProgressError } from './errors.ts'

/** A reader that says nothing for this long is dead, in milliseconds. */
const SILENCE = 60_000

/** What a reader found: a batch to read, with its turn, or one that was accepted before. */
export type Begun = { batch: Batch; reader: string } | { accepted: Batch }

/**
 * Begins a batch, or takes up one whose reader died: what was counted and queued of it is taken
 * back, because it is read again from its first line.
 *
 * @throws {BatchInProgressError} when somebody is reading it now
 */
export async function beginBatch(
  { service, key }: { service: string; key: string },
  { db, now }: { db: Database; now: () => Date },
): Promise<Begun> {
  const reader = crypto.randomUUID()
  return db.transaction(async (tx) => {
    const begun = { id: crypto.randomUUID(), service, key, state: 'reading', reader } as const
    const [fresh] = await tx
      .insert(batches)
      .values({ ...begun, begunAt: now(), readAt: now() })
      .onConflictDoNothing()
      .returning()
    if (fresh) return { batch: fresh, reader }
    const mine = and(eq(batches.service, service), eq(batches.key, key))
    const [there] = await tx.select().from(batches).where(mine)
    if (there?.state === 'accepted') return { accepted: there }
    if (there) await holdLinksOf(there.id, { db: tx })
    const silent = or(
      isNull(batches.reader),
      lt(batches.readAt, new Date(now().getTime() - SILENCE)),
    )
    const [taken] = await tx
      .update(batches)
      .set({ reader, readAt: now(), ...nothingCounted })
      .where(and(mine, eq(batches.state, 'reading'), silent))
      .returning()
    if (taken) {
      await tx.delete(deliveries).where(eq(deliveries.batch, taken.id))
      return { batch: taken, reader }
    }
    const [accepted] = await tx
      .select()
      .from(batches)
      .where(and(mine, eq(batches.state, 'accepted')))
    if (!accepted) throw new BatchInProgressError()
    return { accepted }
  })
}

const nothingCounted = {
  accepted: 0,
  refused: 0,
  unknown: 0,
  delivered: 0,
  withdrawn: 0,
  dropped: 0,
  torn: 0,
  refusals: [],
}
