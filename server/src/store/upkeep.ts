import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import type { Log } from '../operations/log.ts'
import { keepDaily } from './backup/keep-daily.ts'

/** How often the embedded database is cleaned up, in milliseconds; it has no autovacuum of its own. */
const PERIOD = 10 * 60_000

/**
 * Vacuum now and then, and a backup each day.
 *
 * @returns what ends it
 */
export function startUpkeep(
  { client, data }: { client: PGlite; data: string },
  log: Log,
): () => void {
  const ending = new AbortController()
  const { signal } = ending
  const place = {
    database: join(data, 'database'),
    quietly: async (work: () => Promise<void>) => client.runExclusive(work),
  }
  const round = async () => {
    await client.exec('vacuum analyze')
    const begun = performance.now()
    const written = await keepDaily(join(data, 'backups'), { ...place, now: new Date(), signal })
    const seconds = Math.round((performance.now() - begun) / 1000)
    if (written) log.info('backup written', { seconds })
  }
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    round()
      // The next round makes up for it.
      .catch((error: unknown) => signal.aborted || log.error('upkeep failed', { error }))
      .finally(() => (busy = false))
  }, PERIOD)
  timer.unref()
  return () => {
    clearInterval(timer)
    ending.abort()
  }
}
