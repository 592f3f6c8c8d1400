import { SpanStatusCode, trace } from '@opentelemetry/api'

/**
 * Runs something as a span of a trace, for whoever has set a tracer up; costs nothing otherwise.
 * Attributes are numbers and names of services: no trace tells people apart, and none is sent to
 * pods.
 */
export async function traced<T>(
  name: string,
  attributes: Record<string, string | number>,
  run: () => Promise<T>,
): Promise<T> {
  return trace.getTracer('selfdata').startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await run()
    } catch (error) {
      const message = error instanceof Error ? error.name : 'Error'
      span.setStatus({ code: SpanStatusCode.ERROR, message })
      throw error
    } finally {
      span.end()
    }
  })
}
