import { createRoute, z } from '@hono/zod-openapi'
import { listActs } from '../staff/acts.ts'
import { mayAudit } from '../staff/rights.ts'
import { createApp } from './app.ts'
import type { App } from './app.ts'
import { json, refusals } from './route-parts.ts'
import { ActBody, actBody } from './staff-bodies.ts'
import type { StaffDependencies } from './staff-caller.ts'

const list = createRoute({
  method: 'get',
  path: '/staff/acts',
  summary: 'What staff did, the latest first: everybody’s for administrators, else one’s own',
  request: {
    query: z.object({ before: z.coerce.number().int().positive().optional() }),
  },
  responses: { 200: json('Acts', z.array(ActBody)), ...refusals },
})

/** The audit. There is no way to change or remove an act. */
export function staffAuditRoutes({ db }: Pick<StaffDependencies, 'db'>): App {
  const app = createApp()
  app.openapi(list, async (context) => {
    const member = context.get('member')
    const { before } = context.req.valid('query')
    const who = mayAudit(member) ? undefined : member.id
    return context.json((await listActs({ who, before }, { db })).map(actBody), 200)
  })
  return app
}
