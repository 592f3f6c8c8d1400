import type { ClockWatch } from '../clock/clock-watch.ts'
import type { Keys } from '../keys.ts'
import type { Log } from '../operations/log.ts'
import type { Metrics } from '../operations/metrics.ts'
import type { Database } from '../store/store.ts'

/** What seeing to ends needs from outside. */
export interface ExpiryDependencies {
  db: Database
  keys: Keys
  clock: ClockWatch
  metrics: Pick<Metrics, 'groupAnswers'>
  log: Log
}
