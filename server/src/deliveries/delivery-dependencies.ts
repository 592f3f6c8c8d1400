import type { KnownDocuments } from '@selfdata/pod'
import type { ServiceSession } from '../identity/service-session.ts'
import type { Keys } from '../keys.ts'
import type { Log } from '../operations/log.ts'
import type { Metrics } from '../operations/metrics.ts'
import type { Services } from '../services/read-services.ts'
import type { Database } from '../store/store.ts'
import type { Carrying } from './carrying.ts'
import type { LanePace } from './lane-pace.ts'

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
  /** Address of this server, without `/` at the end: what journals call the system that writes. */
  publicUrl: string
  log: Log
  now: () => Date
  /** What each lane's server bears. */
  paceOf: (lane: string) => LanePace
  /** What all visits of this process take along, together. */
  carrying: Carrying
  /** Manifests and figures in pods as we left them last. */
  known: KnownDocuments
  /** Multiplies every wait before something is tried again. */
  retryScale: number
  /** From 0 to 1, for jitter. */
  random: () => number
}
