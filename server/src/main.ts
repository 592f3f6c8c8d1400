import { configFrom } from './config.ts'
import { createLog } from './operations/log.ts'
import { readServices } from './services/read-services.ts'
import { startServer } from './start-server.ts'

/** Runs the server until the process is asked to stop. */
export async function main(env: NodeJS.ProcessEnv): Promise<void> {
  const config = configFrom(env)
  const log = createLog(config.logLevel)
  const services = await readServices(config.services, env)
  const server = await startServer(config, { services, log })
  const stop = () => {
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error('stopping failed', { error })
        process.exit(1)
      },
    )
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  // Started by another program with a channel to it: ends with that program, however it ends.
  if (process.connected) process.once('disconnect', stop)
}
