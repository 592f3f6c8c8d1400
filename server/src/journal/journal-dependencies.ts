import type { Metrics } from '../operations/metrics.ts'
import type { Database } from '../store/store.ts'

/** What writing journals needs from outside. */
export interface JournalDependencies {
  db: Database
  metrics: Pick<Metrics, 'journal'>
  /** Address of this server, without `/` at the end: names the system that reads and writes. */
  publicUrl: string
  now: () => Date
}
