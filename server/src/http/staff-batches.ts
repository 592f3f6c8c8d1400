import { createRoute, z } from '@hono/zod-openapi'
import { BatchUnknownError } from '../records/errors.ts'
import { showBatch } from '../records/show-batch.ts'
import { countOpen, listBatches, serviceOfBatch } from '../staff/list-batches.ts'
import type { StaffMember } from '../staff/staff-file.ts'
import { standing } from '../staff/standing.ts'
import { createApp } from './app.ts'
import type { App } from './app.ts'
import { ProgressBody, progressBody } from './batch-body.ts'
import { json, refusals } from './route-parts.ts'
import { StaffBatchBody, staffBatchBody } from './staff-bodies.ts'
import { servicesFor } from './staff-caller.ts'
import type { StaffDependencies } from './staff-caller.ts'

const query = z.object({
  service: z.string().max(50).optional(),
  before: z.iso.datetime().optional(),
})
const Shown = ProgressBody.extend({ service: z.string(), begun: z.iso.datetime() })

const list = createRoute({
  method: 'get',
  path: '/staff/batches',
  summary: 'Batches, the latest first, fifty at a time',
  request: { query },
  responses: { 200: json('Batches', z.array(StaffBatchBody)), ...refusals },
})

const show = createRoute({
  method: 'get',
  path: '/staff/batches/{batch}',
  summary: 'How far a batch is; asked again and again while it is delivered',
  request: { params: z.object({ batch: z.uuid() }) },
  responses: { 200: json('The batch', Shown.openapi('StaffBatchProgress')), ...refusals },
})

/** Batches as the staff follows them. Mounted behind the check of who calls. */
export function staffBatchRoutes({ services, db, now }: StaffDependencies): App {
  const seen = (member: StaffMember) =>
    servicesFor(member, { right: 'see', services }).map(({ id }) => id)
  const openOf = standing(async (of) => countOpen(of, { db }), { now })
  const app = createApp()
  app.openapi(list, async (context) => {
    const { service, before } = context.req.valid('query')
    const mine = seen(context.get('member')).filter((id) => service === undefined || id === service)
    const since = before === undefined ? undefined : new Date(before)
    const listed = await listBatches({ services: mine, before: since }, { db })
    const { counted, at } = await openOf(mine)
    const none = { waiting: 0, dead: 0 }
    const bodies = listed.map((batch) => staffBatchBody(batch, counted.get(batch.id) ?? none, at))
    return context.json(bodies, 200)
  })
  app.openapi(show, async (context) => {
    const { batch: id } = context.req.valid('param')
    const service = await serviceOfBatch({ id, services: seen(context.get('member')) }, { db })
    if (service === undefined) throw new BatchUnknownError()
    const progress = await showBatch({ service, id }, { db })
    const begun = progress.batch.begunAt.toISOString()
    return context.json({ ...progressBody(progress), service, begun }, 200)
  })
  return app
}
