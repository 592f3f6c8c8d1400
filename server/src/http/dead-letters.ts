import { createRoute, z } from '@hono/zod-openapi'
import { dropDeadLetters, listDeadLetters, replayDeadLetters } from '../deliveries/dead-letters.ts'
import type { DeadLetters } from '../deliveries/dead-letters.ts'
import type { IngestDependencies } from '../records/ingest-dependencies.ts'
import type { Services } from '../services/read-services.ts'
import { createApp } from './app.ts'
import type { App } from './app.ts'
import { body, json, refusals } from './route-parts.ts'
import { callingService } from './service-caller.ts'

const params = z.object({ id: z.string().max(50) })
const Chosen = z.object({ batch: z.uuid().optional(), reason: z.string().max(50).optional() })
const Done = z.object({ records: z.number().int() })
export const DeadLettersBody = z
  .object({
    batch: z.uuid(),
    reason: z.string().openapi({ example: 'quota' }),
    records: z.number().int(),
    pods: z.number().int(),
    since: z.iso.datetime(),
  })
  .openapi('DeadLetters')

/** Records that were set aside, as they are told. */
export function deadLettersBody(letters: DeadLetters): z.infer<typeof DeadLettersBody> {
  return { ...letters, since: letters.since.toISOString() }
}

const list = createRoute({
  method: 'get',
  path: '/services/{id}/dead-letters',
  summary: 'Records that cannot be delivered until a person steps in, by batch and reason',
  request: { params, query: Chosen },
  responses: { 200: json('What was set aside', z.array(DeadLettersBody)), ...refusals },
})

const replay = createRoute({
  method: 'post',
  path: '/services/{id}/dead-letters/replay',
  summary: 'Tries records that were set aside again, and pods that were left alone for a while',
  request: { params, ...body(Chosen) },
  responses: { 200: json('How many', Done.extend({ pods: z.number().int() })), ...refusals },
})

const drop = createRoute({
  method: 'post',
  path: '/services/{id}/dead-letters/drop',
  summary: 'Throws records that were set aside away',
  request: { params, ...body(Chosen) },
  responses: { 200: json('How many', Done), ...refusals },
})

export interface DeadLetterRoutes extends Pick<IngestDependencies, 'db' | 'now' | 'wake'> {
  services: Services
}

/** What a service does with records that could not be delivered. Mounted behind authentication. */
export function deadLetterRoutes(dependencies: DeadLetterRoutes): App {
  const { services, wake } = dependencies
  const app = createApp()
  app.openapi(list, async (context) => {
    const { id } = context.req.valid('param')
    const { id: service } = callingService(context, { id, services })
    const letters = await listDeadLetters({ service, ...context.req.valid('query') }, dependencies)
    return context.json(letters.map(deadLettersBody), 200)
  })
  app.openapi(replay, async (context) => {
    const { id } = context.req.valid('param')
    const { id: service } = callingService(context, { id, services })
    const chosen = { service, ...context.req.valid('json') }
    const { records, pods, lanes } = await replayDeadLetters(chosen, dependencies)
    wake(lanes)
    return context.json({ records, pods }, 200)
  })
  app.openapi(drop, async (context) => {
    const { id } = context.req.valid('param')
    const { id: service } = callingService(context, { id, services })
    const chosen = { service, ...context.req.valid('json') }
    return context.json({ records: await dropDeadLetters(chosen, dependencies) }, 200)
  })
  return app
}
