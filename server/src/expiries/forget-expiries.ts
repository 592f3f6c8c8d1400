import { and, count, isNotNull, lt, lte } from 'drizzle-orm'
import type { ClockWatch } from '../clock/clock-watch.ts'
import type { Metrics } from '../operations/metrics.ts'
import { expiries } from '../store/schema.ts'
import type { Database } from '../store/store.ts'

/** That an address is used up is kept for so long after its end, in milliseconds. */
const REMEMBERED = 86_400_000

/** Erases the members of groups whose end has passed, forgets old ones, and counts the others. */
export async function forgetExpiries({
  db,
  clock,
  metrics,
}: {
  db: Database
  clock: Pick<ClockWatch, 'ask'>
  metrics: Pick<Metrics, 'runningExpiries'>
}): Promise<void> {
  const judged = await clock.ask()
  // Without knowing the time nothing can be said to be over.
  if (!judged.sure) return
  const { now } = judged
  await db
    .update(expiries)
    .set({ sealed: null })
    .where(and(isNotNull(expiries.sealed), lte(expiries.until, now)))
  await db.delete(expiries).where(lt(expiries.until, new Date(now.getTime() - REMEMBERED)))
  const [running] = await db
    .select({ count: count() })
    .from(expiries)
    .where(isNotNull(expiries.sealed))
  metrics.runningExpiries.set(running?.count ?? 0)
}
