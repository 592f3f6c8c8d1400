import { createRoute } from '@hono/zod-openapi'
import { noteAct } from '../staff/acts.ts'
import { mayAudit } from '../staff/rights.ts'
import type { StaffMember } from '../staff/staff-file.ts'
import { createApp } from './app.ts'
import type { App } from './app.ts'
import { authenticate } from './authenticate.ts'
import type { Authentication } from './authenticate.ts'
import { json, refusals, small } from './route-parts.ts'
import { staffActRoutes } from './staff-acts.ts'
import type { StaffActRoutes } from './staff-acts.ts'
import { staffAuditRoutes } from './staff-audit.ts'
import { staffBatchRoutes } from './staff-batches.ts'
import { MeBody, meBody } from './staff-bodies.ts'
import { servicesFor, staffOnly } from './staff-caller.ts'
import { staffFigureRoutes } from './staff-figures.ts'

const me = createRoute({
  method: 'get',
  path: '/staff/me',
  summary: 'Who of the staff is calling, and what they may do',
  responses: { 200: json('The member', MeBody), ...refusals },
})

/** What the city's staff sees and does. Nothing here shows a person's records or WebID. */
export function staffRoutes(dependencies: StaffActRoutes, authentication: Authentication): App {
  const { db, now } = dependencies
  const seen = (member: StaffMember) =>
    servicesFor(member, { right: 'see', services: dependencies.services })
  const app = createApp()
  app.use('/staff/*', small, authenticate(authentication), staffOnly(dependencies))
  app.openapi(me, async (context) => {
    const member = context.get('member')
    await noteAct({ act: 'opened' }, member, { db, now })
    const theirs = { services: seen(member), mayAudit: mayAudit(member) }
    return context.json(meBody(member, theirs), 200)
  })
  app.route('/', staffFigureRoutes(dependencies))
  app.route('/', staffBatchRoutes(dependencies))
  app.route('/', staffActRoutes(dependencies))
  app.route('/', staffAuditRoutes(dependencies))
  return app
}
