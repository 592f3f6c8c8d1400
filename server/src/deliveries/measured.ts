import type { Metrics } from '../operations/metrics.ts'
import type { LanePace } from './lane-pace.ts'

/** Counts requests to pods, and tells the pace how long each answer took to begin. */
export function measured(
  send: typeof fetch,
  { pace, metrics }: { pace: Pick<LanePace, 'answered'>; metrics: Pick<Metrics, 'podRequests'> },
): typeof fetch {
  return async (input, init) => {
    const method = (input instanceof Request ? input.method : init?.method) ?? 'GET'
    const begun = performance.now()
    try {
      const response = await send(input, init)
      pace.answered(performance.now() - begun)
      metrics.podRequests.inc({ method, class: `${Math.floor(response.status / 100)}xx` })
      return response
    } catch (error) {
      metrics.podRequests.inc({ method, class: 'none' })
      throw error
    }
  }
}
