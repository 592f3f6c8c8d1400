import type { ServiceSession } from '../identity/service-session.ts'
import type { Keys } from '../keys.ts'
import type { Log } from '../operations/log.ts'
import type { Metrics } from '../operations/metrics.ts'
import type { Services } from '../services/read-services.ts'
import type { Database } from '../store/store.ts'

/** What delivering needs from outside. */
export interface DeliveryDependencies {
  db: Database
  services: Services
  /** The session in which a service writes, by its id. */
  sessions: ReadonlyMap<string, ServiceSession>
  /** For addresses that citizens name, without a token. */
  fetch: typeof fetch
  keys: Keys
  metrics: Metrics
  log: Log
  now: () => Date
  /** From 0 to 1, for jitter. */
  random: () => number
}
