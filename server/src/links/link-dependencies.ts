import type { Keys } from '../keys.ts'
import type { Metrics } from '../operations/metrics.ts'
import type { Services } from '../services/read-services.ts'
import type { Database } from '../store/store.ts'

/** What enrolment needs from outside. */
export interface LinkDependencies {
  services: Services
  db: Database
  keys: Keys
  metrics: Pick<Metrics, 'guesses' | 'deliveries'>
  /** For addresses that citizens name. */
  fetch: typeof fetch
  now: () => Date
}
