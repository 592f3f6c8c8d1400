import { createRoute, z } from '@hono/zod-openapi'
import { countCodes } from '../staff/count-codes.ts'
import { countHosts } from '../staff/count-hosts.ts'
import { countFreshness, countLinks } from '../staff/count-links.ts'
import type { StaffMember } from '../staff/staff-file.ts'
import { standing } from '../staff/standing.ts'
import { createApp } from './app.ts'
import type { App } from './app.ts'
import { json, refusals } from './route-parts.ts'
import {
  CodesBody,
  FreshnessBody,
  HostBody,
  StaffServiceBody,
  codesBody,
  freshnessBody,
  hostBody,
  staffServiceBody,
} from './staff-bodies.ts'
import { servicesFor } from './staff-caller.ts'
import type { StaffDependencies } from './staff-caller.ts'

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

/** Figures that the staff looks at. Mounted behind the check of who calls. */
export function staffFigureRoutes(dependencies: StaffDependencies): App {
  const { db, now, staff } = dependencies
  const seen = (member: StaffMember) =>
    servicesFor(member, { right: 'see', services: dependencies.services })
  const ids = (member: StaffMember) => seen(member).map(({ id }) => id)
  const { hosts: known } = staff
  const linksOf = standing(async (of) => countLinks(of, { db }), { now })
  const hostsOf = standing(async (of) => countHosts({ services: of, known }, { db, now }), { now })
  const freshnessOf = standing(async (of) => countFreshness(of, { db, now }), { now })
  const codesOf = standing(async (of) => countCodes(of, { db, now }), { now })
  const app = createApp()
  app.openapi(services, async (context) => {
    const member = context.get('member')
    const { counted, at } = await linksOf(ids(member))
    const bodies = seen(member).flatMap((service) => {
      const of = counted.get(service.id)
      return of ? [staffServiceBody(service, of, at)] : []
    })
    return context.json(bodies, 200)
  })
  app.openapi(hosts, async (context) => {
    const { counted, at } = await hostsOf(ids(context.get('member')))
    const bodies = counted.map((host) => hostBody(host, at))
    return context.json(bodies, 200)
  })
  app.openapi(freshness, async (context) => {
    const { counted, at } = await freshnessOf(ids(context.get('member')))
    const bodies = counted.map((service) => freshnessBody(service, at))
    return context.json(bodies, 200)
  })
  app.openapi(codes, async (context) => {
    const { counted } = await codesOf(ids(context.get('member')))
    return context.json(counted.map(codesBody), 200)
  })
  return app
}
