import { setTimeout as wait } from 'node:timers/promises'
import type { Metrics } from '../operations/metrics.ts'
import { createApp } from './app.ts'
import type { App } from './app.ts'
import { RequestError } from './problem.ts'

/** What watching the server needs. */
export interface OperationsDependencies {
  metrics: Metrics
  /** Whether requests can be answered: the database answers, and nobody asked us to stop. */
  ready: () => Promise<boolean>
}

/** A database that does not answer within so many milliseconds does not answer. */
const PATIENCE = 2000

/** What those who run the server ask it. Not for the open internet. */
export function operationsRoutes({ metrics, ready }: OperationsDependencies): App {
  const app = createApp()
  app.get('/health', (context) => context.json({ alive: true }))
  app.get('/ready', async (context) => {
    const late = wait(PATIENCE, false, { ref: false })
    if (!(await Promise.race([ready(), late]))) throw new RequestError('unavailable')
    return context.json({ ready: true })
  })
  app.get('/metrics', async (context) =>
    context.text(await metrics.registry.metrics(), 200, {
      'content-type': metrics.registry.contentType,
    }),
  )
  return app
}
