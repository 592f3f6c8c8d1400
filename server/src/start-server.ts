import { setTimeout as wait } from 'node:timers/promises'
import { clockWatch } from './clock/clock-watch.ts'
import type { CampaignSettings } from './campaigns/campaign-settings.ts'
import { startCampaigns } from './campaigns/start-campaigns.ts'
import { startExpiryRounds } from './expiries/expiry-rounds.ts'
import type { Config } from './config.ts'
import { dayColoursSource } from './day-colours/read-day-colours.ts'
import { createServer } from './http/create-server.ts'
import { listen } from './http/listen.ts'
import { proofMemory } from './identity/proof-memory.ts'
import { tokenVerifier } from './identity/verify-token.ts'
import type { Log } from './operations/log.ts'
import { backlogOf } from './records/backlog.ts'
import { watchFolder } from './records/watch-folder.ts'
import type { Staff } from './staff/staff-file.ts'
import type { Services } from './services/read-services.ts'
import { startWorker } from './start-worker.ts'
import { weatherSource } from './weather/read-weather.ts'

/** A server that listens. */
export interface RunningServer {
  readonly port: number
  /** Answers nobody new, lets what is under way come to its end, closes the database. */
  readonly stop: () => Promise<void>
}

/** What is declared in files. */
interface Declared {
  services: Services
  staff: Staff
  campaigns?: CampaignSettings | undefined
  log: Log
}

/**
 * Opens the database, starts the workers and listens.
 *
 * @throws {ConfigError} when a service is declared that cannot work
 * @throws {FolderInUseError} when another process has the embedded database open
 */
export async function startServer(
  config: Config,
  { services, staff, campaigns: settings, log }: Declared,
): Promise<RunningServer> {
  const weather = await weatherSource(config.weather)
  const dayColours = await dayColoursSource(config.dayColours)
  const worker = await startWorker(config, { services, log })
  const { shared, wake } = worker
  const { db, now, fetch, metrics } = shared
  const issuers = new Set([...services.values()].map(({ issuer }) => issuer))
  const steady = () => performance.now()
  const clock = clockWatch({ ...shared, steady, references: [...issuers] })
  const endRounds = await startExpiryRounds({ ...shared, clock })
  const campaigns = settings && startCampaigns(config, { ...shared, locks: worker.locks, settings })
  const backlog = backlogOf({ db, most: config.maxWaiting }, { steady, wait })
  let stopping = false
  const app = createServer({
    services,
    links: shared,
    expiries: { ...shared, clock },
    recorders: { ...shared, ...worker.writing },
    records: { ...shared, links: shared, maxBatchBytes: config.maxBatchBytes, wake, backlog },
    staff: { ...shared, staff, wake },
    ...(campaigns && { campaigns: campaigns.dependencies }),
    authentication: {
      verify: tokenVerifier({ fetch, now, isNewProof: proofMemory({ db, now }) }),
      publicUrl: config.publicUrl,
      metrics,
    },
    operations: { metrics, ready: async () => !stopping && worker.isReady() },
    weather,
    dayColours,
    log,
  })
  const { watch: folder, maxBatchBytes } = config
  const watched = folder && watchFolder({ ...shared, wake, backlog, folder, maxBatchBytes })
  const endWatching = (await watched) || (async () => {})
  const listening = await listen(app, config)
  log.info('listening', { port: listening.port })
  return {
    port: listening.port,
    stop: async () => {
      stopping = true
      endRounds()
      await Promise.all([listening.close(), worker.finish(), endWatching(), campaigns?.end()])
      await worker.close()
      log.info('stopped')
    },
  }
}
