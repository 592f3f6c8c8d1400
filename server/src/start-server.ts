import { sql } from 'drizzle-orm'
import type { Config } from './config.ts'
import { startLaneWorkers } from './deliveries/lane-workers.ts'
import { createServer } from './http/create-server.ts'
import { listen } from './http/listen.ts'
import { guardedFetch } from './identity/guarded-fetch.ts'
import { proofMemory } from './identity/proof-memory.ts'
import { serviceSession } from './identity/service-session.ts'
import { tokenVerifier } from './identity/verify-token.ts'
import { keysFrom } from './keys.ts'
import { startHousekeeping } from './operations/housekeeping.ts'
import type { Log } from './operations/log.ts'
import { createMetrics } from './operations/metrics.ts'
import { checkServices } from './services/check-services.ts'
import type { Services } from './services/read-services.ts'
import { openStore } from './store/open-store.ts'
import type { Database, Store } from './store/store.ts'

/** A server that listens. */
export interface RunningServer {
  readonly port: number
  /** Answers nobody new, lets what is under way come to its end, closes the database. */
  readonly stop: () => Promise<void>
}

/** Time for visits under way when the server is asked to stop, in milliseconds. */
const PATIENCE = 4000

/**
 * Opens the database, starts the workers and listens.
 *
 * @throws {ConfigError} when a service is declared that cannot work
 * @throws {FolderInUseError} when another process has the embedded database open
 */
export async function startServer(
  config: Config,
  { services, log }: { services: Services; log: Log },
): Promise<RunningServer> {
  checkServices(services)
  const store = await openStore(config)
  if (store.kind === 'embedded')
    log.warn('embedded database, trial mode: a power cut can lose data')
  const parts = partsOf(store, { config, services, log })
  const { shared, sessions, guarded } = parts
  const workers = await startLaneWorkers(store, config, {
    ...shared,
    sessions,
    random: Math.random,
  })
  const endHousekeeping = startHousekeeping(shared)
  let stopping = false
  const { db, now, fetch, metrics } = shared
  const app = createServer({
    services,
    links: shared,
    records: { ...shared, links: shared, maxBatchBytes: config.maxBatchBytes, wake: workers.wake },
    authentication: {
      verify: tokenVerifier({ fetch, now, isNewProof: proofMemory({ db, now }) }),
      publicUrl: config.publicUrl,
      metrics,
    },
    operations: { metrics, ready: async () => !stopping && isAnswering(db) },
    log,
  })
  const listening = await listen(app, config)
  log.info('listening', { port: listening.port })
  return {
    port: listening.port,
    stop: async () => {
      stopping = true
      endHousekeeping()
      await Promise.all([listening.close(), workers.stop(PATIENCE)])
      await guarded.close()
      await store.close()
      log.info('stopped')
    },
  }
}

const now = () => new Date()

/** What the nouns share: made once from the settings. */
function partsOf(
  { db }: Store,
  { config, services, log }: { config: Config; services: Services; log: Log },
) {
  const metrics = createMetrics()
  const guarded = guardedFetch({ ...config, onRefused: () => metrics.refusedTargets.inc() })
  const { fetch } = guarded
  const onToken = (outcome: string) => metrics.tokens.inc({ outcome })
  const sessions = new Map(
    [...services.values()].map((service) => [
      service.id,
      serviceSession(service, { fetch, now, onToken }),
    ]),
  )
  const keys = keysFrom(config.secrets)
  return { shared: { db, services, keys, metrics, log, now, fetch }, sessions, guarded }
}

async function isAnswering(db: Database): Promise<boolean> {
  return db.execute(sql`select 1`).then(
    () => true,
    () => false,
  )
}
