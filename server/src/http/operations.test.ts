import { expect, it } from 'vitest'
import { createMetrics } from '../operations/metrics.ts'
import { operationsRoutes } from './operations.ts'
import { RequestError } from './problem.ts'

/** What came of asking; other routes' errors become answers elsewhere. */
async function asked(ready: () => Promise<boolean>): Promise<string> {
  const app = operationsRoutes({ metrics: createMetrics(), ready })
  app.onError((error, context) => context.text(error instanceof RequestError ? 'told' : 'broken'))
  return (await app.request('/ready')).text()
}

it('says that it is not ready when the database does not answer at all', async () => {
  expect(await asked(async () => new Promise<boolean>(() => {}))).toBe('told')
  expect(await asked(async () => true)).toBe('{"ready":true}')
})
