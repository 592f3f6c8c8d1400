import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import type { Log } from '../operations/log.ts'
import type { Metrics } from '../operations/metrics.ts'

/** Counts and logs each request by its route, never by its address. */
export function measure({ metrics, log }: { metrics: Metrics; log: Log }) {
  return createMiddleware(async (context, next) => {
    const begun = performance.now()
    await next()
    const { method } = context.req
    const { status } = context.res
    const route = routePath(context, -1)
    const milliseconds = Math.round(performance.now() - begun)
    metrics.requests.observe({ method, route, status }, milliseconds / 1000)
    if (route !== '/health' && route !== '/ready')
      log.info('answered', { method, route, status, milliseconds })
  })
}
