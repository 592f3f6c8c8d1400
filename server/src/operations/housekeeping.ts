import { count, lt } from 'drizzle-orm'
import { forgetProofs } from '../identity/proof-memory.ts'
import { forgetGuesses } from '../links/guesses.ts'
import { countOutbox } from '../records/count-outbox.ts'
import { codes, lanes } from '../store/schema.ts'
import type { Database } from '../store/store.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'

interface Keeping {
  db: Database
  metrics: Metrics
  log: Log
  now: () => Date
}

/** How often, in milliseconds. */
const PERIOD = 60_000

/**
 * Forgets what is over (proofs, wrong guesses, codes) and measures what waits, each minute.
 *
 * @returns what ends it
 */
export function startHousekeeping(keeping: Keeping): () => void {
  const { log } = keeping
  const round = () => {
    keepHouse(keeping).catch((error: unknown) => log.error('housekeeping failed', { error }))
  }
  const timer = setInterval(round, PERIOD)
  timer.unref()
  round()
  return () => clearInterval(timer)
}

/** One round of it. */
async function keepHouse({ db, metrics, now }: Keeping): Promise<void> {
  await forgetProofs({ db, now })
  await forgetGuesses({ db, now })
  await db.delete(codes).where(lt(codes.expiresAt, now()))
  await measureOutbox({ db, metrics, now })
}

/** Sets the gauges of the outbox. */
async function measureOutbox({
  db,
  metrics,
  now,
}: Pick<Keeping, 'db' | 'metrics' | 'now'>): Promise<void> {
  const { waiting, dead, oldest } = await countOutbox(db)
  metrics.waiting.set({ state: 'waiting' }, waiting)
  metrics.waiting.set({ state: 'dead' }, dead)
  metrics.oldest.set(oldest ? (now().getTime() - oldest.getTime()) / 1000 : 0)
  const [paused] = await db.select({ lanes: count() }).from(lanes)
  metrics.pausedLanes.set(paused?.lanes ?? 0)
}
