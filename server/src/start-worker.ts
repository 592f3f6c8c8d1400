import { knownDocuments } from '@selfdata/pod'
import { sql } from 'drizzle-orm'
import type { Config } from './config.ts'
import { carryingAtMost } from './deliveries/carrying.ts'
import { lanePaces } from './deliveries/lane-pace.ts'
import { startLaneWorkers } from './deliveries/lane-workers.ts'
import { guardedFetch } from './identity/guarded-fetch.ts'
import { serviceSession } from './identity/service-session.ts'
import { startJournalSweeps } from './journal/sweep-journals.ts'
import { keysFrom } from './keys.ts'
import { startHousekeeping } from './operations/housekeeping.ts'
import type { Log } from './operations/log.ts'
import { createMetrics } from './operations/metrics.ts'
import { noteSecret } from './secrets/former-secret.ts'
import { checkServices } from './services/check-services.ts'
import type { Services } from './services/read-services.ts'
import { openStore } from './store/open-store.ts'
import type { Store } from './store/store.ts'

/** Time for visits under way when we are asked to stop, in milliseconds. */
const PATIENCE = 4000

/**
 * Opens the database and starts delivering. Any number of these may run on one PostgreSQL.
 *
 * @throws {ConfigError} when a service is declared that cannot work
 * @throws {FolderInUseError} when another process has the embedded database open
 */
export async function startWorker(
  config: Config,
  { services, log }: { services: Services; log: Log },
) {
  checkServices(services)
  const store = await openStore(config)
  if (store.kind === 'embedded')
    log.warn('embedded database, trial mode: a power cut can lose data')
  const { shared, sessions, guarded } = partsOf(store, { config, services, log })
  const dependencies = {
    ...shared,
    sessions,
    paceOf: lanePaces(10_000, config.requests),
    carrying: carryingAtMost(config.maxCarried),
    known: knownDocuments(),
    retryScale: config.retryScale,
    random: Math.random,
  }
  const workers = await startLaneWorkers(store, config, dependencies)
  await noteSecret(shared)
  const endHousekeeping = startHousekeeping(shared)
  const endUpkeep = store.startUpkeep(log)
  const endSweeps = config.lanes > 0 ? startJournalSweeps(dependencies) : () => {}
  const { db } = store
  return {
    shared,
    /** What writing into pods needs. */
    writing: { sessions, paceOf: dependencies.paceOf },
    /** Who holds what, of all processes that share the database. */
    locks: store.lanes,
    wake: workers.wake,
    /** Whether the database answers. */
    isReady: async () =>
      db.execute(sql`select 1`).then(
        () => true,
        () => false,
      ),
    /** Begins no new visits and lets those under way come to their end. */
    finish: async () => {
      endHousekeeping()
      endUpkeep()
      endSweeps()
      await workers.stop(PATIENCE)
    },
    close: async () => {
      await guarded.close()
      await store.close()
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
  const { publicUrl } = config
  return { shared: { db, services, keys, metrics, log, now, fetch, publicUrl }, sessions, guarded }
}
