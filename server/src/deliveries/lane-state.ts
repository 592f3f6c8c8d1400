import { eq, sql } from 'drizzle-orm'
import { lanes } from '../store/schema.ts'
import { pauseAfter } from './backoff.ts'
import type { DeliveryDependencies } from './delivery-dependencies.ts'

/** Whether a lane is left alone at the moment. */
export async function isPaused(
  lane: string,
  { db, now }: Pick<DeliveryDependencies, 'db' | 'now'>,
): Promise<boolean> {
  const [state] = await db.select().from(lanes).where(eq(lanes.lane, lane))
  return Boolean(state?.openUntil && state.openUntil > now())
}

/**
 * Leaves a lane alone for a while: the breaker of its server opens. No attempt is burnt, because
 * the records are not to blame.
 */
export async function pauseLane(
  lane: string,
  { reason, retryAfter }: { reason: string; retryAfter?: number | undefined },
  {
    db,
    now,
    random,
    retryScale,
  }: Pick<DeliveryDependencies, 'db' | 'now' | 'random' | 'retryScale'>,
): Promise<void> {
  await db.transaction(async (tx) => {
    const [state] = await tx
      .insert(lanes)
      .values({ lane, failures: 1 })
      .onConflictDoUpdate({ target: lanes.lane, set: { failures: sql`${lanes.failures} + 1` } })
      .returning()
    const failures = state?.failures ?? 1
    const pause = pauseAfter({ failures, retryAfter }, { random })
    const openUntil = new Date(now().getTime() + pause * retryScale * 1000)
    await tx.update(lanes).set({ openUntil, reason }).where(eq(lanes.lane, lane))
  })
}

/** A visit went well: the breaker closes. */
export async function resumeLane(
  lane: string,
  { db }: Pick<DeliveryDependencies, 'db'>,
): Promise<void> {
  await db.delete(lanes).where(eq(lanes.lane, lane))
}
