import { ForeignTargetError } from '../identity/errors.ts'
import type { Metrics } from '../operations/metrics.ts'
import type { VisitPace } from './request-queue.ts'

/** Counts requests to pods, and makes them at the pace that their server bears. */
export function measured(
  send: typeof fetch,
  { pace, metrics }: { pace: VisitPace; metrics: Pick<Metrics, 'podRequests' | 'refusedTargets'> },
): typeof fetch {
  return async (input, init) => {
    const method = (input instanceof Request ? input.method : init?.method) ?? 'GET'
    try {
      const response = await pace.ask(async () => send(input, init))
      metrics.podRequests.inc({ method, class: `${Math.floor(response.status / 100)}xx` })
      return response
    } catch (error) {
      if (error instanceof ForeignTargetError) metrics.refusedTargets.inc()
      metrics.podRequests.inc({ method, class: 'none' })
      throw error
    }
  }
}
