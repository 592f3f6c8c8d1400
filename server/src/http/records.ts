import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { closeCustomers } from '../links/close-link.ts'
import type { LinkDependencies } from '../links/link-dependencies.ts'
import { makeCodes } from '../links/make-codes.ts'
import { traced } from '../operations/traced.ts'
import { acceptBatch } from '../records/accept-batch.ts'
import type { IngestDependencies } from '../records/ingest-dependencies.ts'
import { showBatch } from '../records/show-batch.ts'
import { createApp } from './app.ts'
import type { App, HttpEnv } from './app.ts'
import { authenticate } from './authenticate.ts'
import type { Authentication } from './authenticate.ts'
import { BatchBody, ProgressBody, batchBody, progressBody } from './batch-body.ts'
import { CodeBody, Customers, codeBody } from './code-bodies.ts'
import { deadLetterRoutes } from './dead-letters.ts'
import { readBatch } from './read-batch.ts'
import { body, json, refusals, small } from './route-parts.ts'
import { secretRoutes } from './secrets.ts'
import { callingService } from './service-caller.ts'
import { RequestError } from './problem.ts'

const params = z.object({ id: z.string().max(50) })
const batchParams = params.extend({ batch: z.uuid() })
const headers = z.object({
  'idempotency-key': z.string().optional().openapi({
    description: 'Required. The same key means the same batch, however often it is sent',
  }),
})

const handing = {
  summary: 'Hands records over, to be written to the pods of linked customers',
  description:
    'text/csv with the columns declared for the service, or application/x-ndjson with `customer`, ' +
    '`record` and the fields of the shape; either may be gzipped. Streamed; answered when ' +
    'everything is queued.',
  request: { params, headers },
  responses: {
    200: json('The batch, sent and accepted before', BatchBody),
    201: json('The batch', BatchBody),
    ...refusals,
  },
}
const post = createRoute({ method: 'post', path: '/services/{id}/batches', ...handing })
const postRecords = createRoute({ method: 'post', path: '/services/{id}/records', ...handing })

const show = createRoute({
  method: 'get',
  path: '/services/{id}/batches/{batch}',
  summary: 'What became of a batch',
  request: { params: batchParams },
  responses: { 200: json('The batch', ProgressBody), ...refusals },
})

const close = createRoute({
  method: 'post',
  path: '/services/{id}/links/close',
  summary: 'Ends the links of customers, such as when a contract ends',
  request: { params, ...body(Customers) },
  responses: { 200: json('How many', z.object({ closed: z.number().int() })), ...refusals },
})

const make = createRoute({
  method: 'post',
  path: '/services/{id}/codes',
  summary: 'Makes a one-time code for each customer; they can be read from this answer only',
  request: { params, ...body(Customers) },
  responses: {
    201: json('The codes', z.array(CodeBody)),
    ...refusals,
  },
})

export interface RecordRoutes extends IngestDependencies {
  services: LinkDependencies['services']
  links: LinkDependencies
  /** Largest body, in bytes once unpacked. */
  maxBatchBytes: number
}

/** What a service does with its records and links. */
export function recordRoutes(dependencies: RecordRoutes, authentication: Authentication): App {
  const { services, links, maxBatchBytes } = dependencies
  const app = createApp()
  app.use('/services/:id/*', authenticate(authentication))
  app.use('/services/:id/links/*', small)
  app.use('/services/:id/codes', small)
  app.openapi(make, async (context) => {
    const service = callingService(context, { id: context.req.valid('param').id, services })
    const made = await makeCodes(service, context.req.valid('json').customers, links)
    return context.json(made.map(codeBody), 201, { 'cache-control': 'no-store' })
  })
  const handOver = async (context: Context<HttpEnv>) => {
    const id = context.req.param('id') ?? ''
    const service = callingService(context, { id, services })
    const key = context.req.header('idempotency-key')?.trim()
    if (!key || key.length > 200) throw new RequestError('key-missing')
    const reading = readBatch(context.req.raw, { service, maxBytes: maxBatchBytes })
    const { batch, repeated } = await traced('take batch in', { service: service.id }, async () =>
      acceptBatch({ service, key, ...reading }, dependencies),
    )
    return context.json(batchBody(batch), repeated ? 200 : 201, {
      location: `/services/${service.id}/batches/${batch.id}`,
    })
  }
  app.openapi(post, handOver)
  app.openapi(postRecords, handOver)
  app.openapi(show, async (context) => {
    const { id, batch } = context.req.valid('param')
    const { id: service } = callingService(context, { id, services })
    return context.json(progressBody(await showBatch({ service, id: batch }, dependencies)), 200)
  })
  app.openapi(close, async (context) => {
    const { id } = context.req.valid('param')
    const { id: service } = callingService(context, { id, services })
    const { customers } = context.req.valid('json')
    return context.json({ closed: await closeCustomers({ service, customers }, links) }, 200)
  })
  app.use('/services/:id/secrets', small)
  app.route('/', secretRoutes(links))
  app.route('/', deadLetterRoutes(dependencies))
  return app
}
