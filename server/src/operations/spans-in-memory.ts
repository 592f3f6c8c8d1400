import { AsyncLocalStorage } from 'node:async_hooks'
import { ROOT_CONTEXT, SpanStatusCode, context, trace } from '@opentelemetry/api'
import type {
  Attributes,
  Context,
  ContextManager,
  Span,
  SpanOptions,
  Tracer,
} from '@opentelemetry/api'

/** A span that has ended, as a test looks at it. */
export interface EndedSpan {
  name: string
  /** The span around it, whose name may still change. */
  parent: EndedSpan | undefined
  attributes: Attributes
  failed: boolean
}

/**
 * Registers a tracer through the OpenTelemetry API that keeps spans in this process: what a city
 * does with the SDK of its choice. For tests.
 */
export function keepSpans(): { ended: EndedSpan[]; stop: () => void } {
  const ended: EndedSpan[] = []
  const storage = new AsyncLocalStorage<Context>()
  const manager: ContextManager = {
    active: () => storage.getStore() ?? ROOT_CONTEXT,
    with: (within, run, self, ...given) =>
      storage.run(within, () => Reflect.apply(run, self, given)),
    bind: (_, target) => target,
    enable: () => manager,
    disable: () => manager,
  }
  context.setGlobalContextManager(manager)
  trace.setGlobalTracerProvider({ getTracer: () => tracer(ended) })
  const stop = () => {
    trace.disable()
    context.disable()
  }
  return { ended, stop }
}

const around = new WeakMap<Span, EndedSpan>()

function tracer(ended: EndedSpan[]): Tracer {
  const startSpan = (name: string, options: SpanOptions = {}, within = context.active()): Span => {
    const outer = options.root ? undefined : trace.getSpan(within)
    const one: EndedSpan = {
      name,
      parent: outer && around.get(outer),
      attributes: { ...options.attributes },
      failed: false,
    }
    return spanOf(one, ended)
  }
  const startActiveSpan = (name: string, ...rest: unknown[]) => {
    const run = rest.at(-1) as (span: Span) => unknown
    const options = rest.length > 1 ? (rest[0] as SpanOptions) : {}
    const span = startSpan(name, options)
    return context.with(trace.setSpan(context.active(), span), () => run(span))
  }
  return { startSpan, startActiveSpan }
}

function spanOf(one: EndedSpan, ended: EndedSpan[]): Span {
  const same = () => span
  const span: Span = {
    spanContext: () => ({ traceId: '1'.repeat(32), spanId: '1'.repeat(16), traceFlags: 1 }),
    setAttribute: (key, value) => {
      one.attributes[key] = value
      return span
    },
    setAttributes: (attributes) => {
      Object.assign(one.attributes, attributes)
      return span
    },
    setStatus: ({ code }) => {
      one.failed = code === SpanStatusCode.ERROR
      return span
    },
    updateName: (name) => {
      one.name = name
      return span
    },
    addEvent: same,
    addLink: same,
    addLinks: same,
    end: () => void ended.push(one),
    isRecording: () => true,
    recordException: () => {},
  }
  around.set(span, one)
  return span
}
