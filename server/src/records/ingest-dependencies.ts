import type { Backlog } from './backlog.ts'
import type { Keys } from '../keys.ts'
import type { Log } from '../operations/log.ts'
import type { Metrics } from '../operations/metrics.ts'
import type { Database } from '../store/store.ts'

/** What taking batches in needs from outside. */
export interface IngestDependencies {
  db: Database
  keys: Keys
  metrics: Pick<Metrics, 'lines'>
  log: Log
  now: () => Date
  backlog: Backlog
  /** Told which lanes have something to deliver. */
  wake: (lanes: ReadonlySet<string>) => void
}
