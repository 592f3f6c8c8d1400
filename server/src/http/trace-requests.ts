import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'

/**
 * Makes each request a span, for whoever has set a tracer up. It is named by its route, never by
 * its address, and takes no trace from the caller: nobody outside can join what we see with what
 * they do.
 */
export const traceRequests = createMiddleware(async (context, next) => {
  const { method } = context.req
  const kind = { kind: SpanKind.SERVER, root: true }
  await trace.getTracer('selfdata').startActiveSpan(method, kind, async (span) => {
    await next()
    const { status } = context.res
    const route = routePath(context, -1)
    span.updateName(`${method} ${route}`)
    span.setAttributes({
      'http.request.method': method,
      'http.route': route,
      'http.response.status_code': status,
    })
    if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
    span.end()
  })
})
