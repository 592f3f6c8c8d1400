import { createRoute, z } from '@hono/zod-openapi'
import { noteAct } from '../staff/acts.ts'
import { countCodes } from '../staff/count-codes.ts'
import { countHosts } from '../staff/count-hosts.ts'
import { countFreshness, countLinks } from '../staff/count-links.ts'
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
import {
  CodesBody,
  FreshnessBody,
  HostBody,
  MeBody,
  StaffServiceBody,
  hostBody,
  meBody,
  staffServiceBody,
} from './staff-bodies.ts'
import { servicesFor, staffOnly } from './staff-caller.ts'

const me = createRoute({
  method: 'get',
  path: '/staff/me',
  summary: 'Who of the staff is calling, and what they may do',
  responses: { 200: json('The member', MeBody), ...refusals },
})

const services = createRoute({
  method: 'get',
  path: '/staff/services',
  summary: 'Services with counts of their links and of what waits',
  responses: { 200: json('Those the caller may see', z.array(StaffServiceBody)), ...refusals },
})

const hosts = createRoute({
  method: 'get',
  path: '/staff/hosts',
  summary: 'Deliveries by state and pod server; small servers together, without their names',
  responses: { 200: json('Servers', z.array(HostBody)), ...refusals },
})

const freshness = createRoute({
  method: 'get',
  path: '/staff/freshness',
  summary: 'How long ago links were last delivered to, by service',
  responses: { 200: json('Counts of links', z.array(FreshnessBody)), ...refusals },
})

const codes = createRoute({
  method: 'get',
  path: '/staff/codes',
  summary: 'How many codes were made, used and expired, by service and day',
  responses: { 200: json('Counts, never codes', z.array(CodesBody)), ...refusals },
})

/** What the city's staff sees and does. Nothing here shows a person's records or WebID. */
export function staffRoutes(dependencies: StaffActRoutes, authentication: Authentication): App {
  const { db, now, staff } = dependencies
  const seen = (member: StaffMember) =>
    servicesFor(member, { right: 'see', services: dependencies.services })
  const ids = (member: StaffMember) => seen(member).map(({ id }) => id)
  const app = createApp()
  app.use('/staff/*', small, authenticate(authentication), staffOnly(dependencies))
  app.openapi(me, async (context) => {
    const member = context.get('member')
    await noteAct({ act: 'opened' }, member, { db, now })
    const theirs = { services: seen(member), mayAudit: mayAudit(member) }
    return context.json(meBody(member, theirs), 200)
  })
  app.openapi(services, async (context) => {
    const member = context.get('member')
    const counts = await countLinks(ids(member), { db })
    const bodies = seen(member).flatMap((service) => {
      const of = counts.get(service.id)
      return of ? [staffServiceBody(service, of)] : []
    })
    return context.json(bodies, 200)
  })
  app.openapi(hosts, async (context) => {
    const asked = { services: ids(context.get('member')), known: staff.hosts }
    return context.json((await countHosts(asked, { db, now })).map(hostBody), 200)
  })
  app.openapi(freshness, async (context) =>
    context.json(await countFreshness(ids(context.get('member')), { db, now }), 200),
  )
  app.openapi(codes, async (context) => {
    const series = await countCodes(ids(context.get('member')), { db, now })
    const bodies = series.map(({ expires, ...row }) => ({
      ...row,
      expires: expires.toISOString(),
    }))
    return context.json(bodies, 200)
  })
  app.route('/', staffBatchRoutes(dependencies))
  app.route('/', staffActRoutes(dependencies))
  app.route('/', staffAuditRoutes(dependencies))
  return app
}
