import { describe, expect, it } from 'vitest'
import { addressesOf } from '../expiries/address.ts'
import type { ExpiryDependencies } from '../expiries/expiry-dependencies.ts'
import { keysFrom } from '../keys.ts'
import { createLog } from '../operations/log.ts'
import { createMetrics } from '../operations/metrics.ts'
import { createApp } from './app.ts'
import { expiryRoutes } from './expiries.ts'
import { problemOf } from './problem-of.ts'
import { problemResponse } from './problem.ts'

const keys = keysFrom(['a secret of the tests with forty characters'])
const [address = ''] = addressesOf('https://alice.example/#me', 'key', keys)

/** Routes over a database that never answers. */
function silentServer() {
  const metrics = createMetrics()
  const never = { from: () => ({ where: async () => new Promise<never>(() => {}) }) }
  const parts = { keys, metrics, log: createLog('silent'), db: { select: () => never }, clock: {} }
  const verify = async () => ({ webId: 'https://alice.example/#me' })
  const publicUrl = 'https://city.example'
  const app = createApp()
  app.route(
    '/',
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only what never answers is asked
    expiryRoutes(parts as unknown as ExpiryDependencies, { verify, publicUrl, metrics }),
  )
  app.onError((error) => problemResponse(problemOf(error).key, { language: 'en' }))
  return app
}

describe('a group whose database does not answer', () => {
  it('lists nobody, and says so soon: the servers of pods wait for it', async () => {
    const begun = performance.now()
    const response = await silentServer().request(`/expiries/${address}`)
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ type: '/problems/unavailable' })
    expect(performance.now() - begun).toBeLessThan(20_000)
  })

  it('is not asked for at addresses that were never made', async () => {
    const response = await silentServer().request(`/expiries/${'A'.repeat(51)}`)
    expect(response.status).toBe(404)
  })
})
