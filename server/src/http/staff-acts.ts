import { createRoute, z } from '@hono/zod-openapi'
import { listDeadLetters } from '../deliveries/dead-letters.ts'
import type { Keys } from '../keys.ts'
import type { IngestDependencies } from '../records/ingest-dependencies.ts'
import { dropAs, makeCodesAs, replayAs } from '../staff/act.ts'
import { readDeadLetters } from '../staff/read-dead-letters.ts'
import { createApp } from './app.ts'
import type { App } from './app.ts'
import { DeadLettersBody, deadLettersBody } from './dead-letters.ts'
import { CodeBody, Customers, codeBody } from './code-bodies.ts'
import { body, json, refusals } from './route-parts.ts'
import { allowedService } from './staff-caller.ts'
import type { StaffDependencies } from './staff-caller.ts'

const params = z.object({ service: z.string().max(50) })
const Chosen = z.object({ batch: z.uuid(), reason: z.string().max(50) })
const LetterBody = z.object({
  month: z.string(),
  fields: z.array(z.string()).openapi({ description: 'Names of fields; never their values' }),
  bytes: z.number().int(),
  queuedAt: z.iso.datetime(),
})

const list = createRoute({
  method: 'get',
  path: '/staff/services/{service}/dead-letters',
  summary: 'Records that wait for a person to step in, by batch and reason',
  request: { params },
  responses: { 200: json('What was set aside', z.array(DeadLettersBody)), ...refusals },
})

const read = createRoute({
  method: 'get',
  path: '/staff/services/{service}/dead-letters/read',
  summary: 'Some of these records, without anything of their people',
  request: { params, query: Chosen },
  responses: { 200: json('At most twenty', z.array(LetterBody)), ...refusals },
})

const replay = createRoute({
  method: 'post',
  path: '/staff/services/{service}/dead-letters/replay',
  summary: 'Tries records that were set aside again; without a choice, all that waits for a pod',
  request: { params, ...body(Chosen.partial()) },
  responses: {
    200: json('How many', z.object({ records: z.number().int(), pods: z.number().int() })),
    ...refusals,
  },
})

const drop = createRoute({
  method: 'post',
  path: '/staff/services/{service}/dead-letters/drop',
  summary: 'Throws records that were set aside away',
  request: { params, ...body(Chosen) },
  responses: { 200: json('How many', z.object({ records: z.number().int() })), ...refusals },
})

const make = createRoute({
  method: 'post',
  path: '/staff/services/{service}/codes',
  summary: 'Makes a one-time code for each customer; they can be read from this answer only',
  request: { params, ...body(Customers) },
  responses: { 201: json('The codes', z.array(CodeBody)), ...refusals },
})

export interface StaffActRoutes extends StaffDependencies, Pick<IngestDependencies, 'wake'> {
  keys: Keys
}

/** What the staff does about a service. Mounted behind the check of who calls. */
export function staffActRoutes(dependencies: StaffActRoutes): App {
  const { db, wake } = dependencies
  const app = createApp()
  app.openapi(list, async (context) => {
    const asked = { id: context.req.valid('param').service, right: 'see' } as const
    const member = context.get('member')
    const { id: service } = await allowedService({ ...asked, member }, dependencies)
    return context.json((await listDeadLetters({ service }, { db })).map(deadLettersBody), 200)
  })
  app.openapi(read, async (context) => {
    const asked = { id: context.req.valid('param').service, right: 'see' } as const
    const member = context.get('member')
    const { id: service } = await allowedService({ ...asked, member }, dependencies)
    const letters = await readDeadLetters({ service, ...context.req.valid('query') }, { db })
    const bodies = letters.map(({ queuedAt, ...letter }) => ({
      ...letter,
      queuedAt: queuedAt.toISOString(),
    }))
    return context.json(bodies, 200)
  })
  app.openapi(replay, async (context) => {
    const asked = { id: context.req.valid('param').service, right: 'replay' } as const
    const member = context.get('member')
    const { id: service } = await allowedService({ ...asked, member }, dependencies)
    const chosen = { service, ...context.req.valid('json') }
    const { records, pods, lanes } = await replayAs(member, chosen, dependencies)
    wake(lanes)
    return context.json({ records, pods }, 200)
  })
  app.openapi(drop, async (context) => {
    const asked = { id: context.req.valid('param').service, right: 'drop' } as const
    const member = context.get('member')
    const { id: service } = await allowedService({ ...asked, member }, dependencies)
    const chosen = { service, ...context.req.valid('json') }
    return context.json({ records: await dropAs(member, chosen, dependencies) }, 200)
  })
  app.openapi(make, async (context) => {
    const asked = { id: context.req.valid('param').service, right: 'codes' } as const
    const member = context.get('member')
    const service = await allowedService({ ...asked, member }, dependencies)
    const { customers } = context.req.valid('json')
    const made = await makeCodesAs(member, { service, customers }, dependencies)
    return context.json(made.map(codeBody), 201)
  })
  return app
}
