import { readCampaignSettings } from './campaigns/read-campaign-settings.ts'
import { ConfigError, configFrom } from './config.ts'
import { createApp } from './http/app.ts'
import { listen } from './http/listen.ts'
import { operationsRoutes } from './http/operations.ts'
import { createLog } from './operations/log.ts'
import type { Log } from './operations/log.ts'
import { readServices } from './services/read-services.ts'
import { readStaff } from './staff/staff-file.ts'
import { startServer } from './start-server.ts'
import { startWorker } from './start-worker.ts'

/** Runs the server until the process is asked to stop. */
export async function runServer(env: NodeJS.ProcessEnv): Promise<void> {
  const config = configFrom(env)
  const log = createLog(config.logLevel)
  const services = await readServices(config.services, env)
  const staff = await readStaff(config.staff, { services })
  const campaigns = await readCampaignSettings(config.campaigns)
  const server = await startServer(config, { services, staff, campaigns, log })
  untilAsked(server.stop, log)
}

/** Runs a worker beside servers on the same PostgreSQL, with only health and metrics on its port. */
export async function runWorker(env: NodeJS.ProcessEnv): Promise<void> {
  const config = configFrom(env)
  if (config.database.kind === 'pglite')
    throw new ConfigError(
      'DATABASE_URL',
      'a worker of its own needs a database that several processes share; set it, or SELFDATA_DB=embedded-postgres',
    )
  const log = createLog(config.logLevel)
  const services = await readServices(config.services, env)
  const worker = await startWorker(config, { services, log })
  let stopping = false
  const { metrics } = worker.shared
  const ready = async () => !stopping && worker.isReady()
  const app = createApp().route('/', operationsRoutes({ metrics, ready }))
  const listening = await listen(app, config)
  log.info('working', { port: listening.port })
  untilAsked(async () => {
    stopping = true
    await Promise.all([listening.close(), worker.finish()])
    await worker.close()
    log.info('stopped')
  }, log)
}

function untilAsked(stop: () => Promise<void>, log: Log): void {
  const end = () => {
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error('stopping failed', { error })
        process.exit(1)
      },
    )
  }
  process.once('SIGTERM', end)
  process.once('SIGINT', end)
  // Started by another program with a channel to it: ends with that program, however it ends.
  if (process.connected) process.once('disconnect', end)
}
