import { createRoute, z } from '@hono/zod-openapi'
import { checkCode } from '../links/check-code.ts'
import { closeLinks } from '../links/close-link.ts'
import type { LinkDependencies } from '../links/link-dependencies.ts'
import { listLinks } from '../links/list-links.ts'
import { moveLinks } from '../links/move-links.ts'
import { nameGrant } from '../links/name-grant.ts'
import { openLink } from '../links/open-link.ts'
import type { Link } from '../store/schema.ts'
import { createApp } from './app.ts'
import type { App } from './app.ts'
import { authenticate } from './authenticate.ts'
import type { Authentication } from './authenticate.ts'
import { body, json, refusals, small } from './route-parts.ts'

const Service = z.string().max(50)
const Code = z.string().max(200).openapi({ example: '7GKP-2M4X-…' })
const Asked = z.object({ service: Service, code: Code })
const Grant = z.url().max(2000).openapi({
  description: 'The record of what the person agreed to, in that storage; the journal names it',
})
const Opened = Asked.extend({ storage: z.url().max(2000), grant: Grant.optional() })
const Named = z.object({ storage: z.url().max(2000), grant: Grant })

const Moved = z.object({ from: z.url().max(2000), to: z.url().max(2000) })

const LinkBody = z
  .object({
    service: z.string(),
    storage: z.url(),
    state: z.enum(['open', 'withdrawn']),
    since: z.iso.datetime(),
    lastDelivered: z.iso.datetime().nullable(),
    trouble: z.string().nullable().openapi({ description: 'Why records wait, when they do' }),
  })
  .openapi('Link')

const check = createRoute({
  method: 'post',
  path: '/links/check',
  summary: 'Says whether a code can be used, without using it',
  request: body(Asked),
  responses: {
    200: json('The code can be used', z.object({ valid: z.literal(true), expires: z.string() })),
    ...refusals,
  },
})

const open = createRoute({
  method: 'post',
  path: '/links',
  summary: 'Links the customer whom the code was sent to with a storage of the caller',
  request: body(Opened),
  responses: { 201: json('The link', LinkBody), ...refusals },
})

const list = createRoute({
  method: 'get',
  path: '/links',
  summary: 'The links of the caller, and when each was last delivered to',
  responses: { 200: json('The links', z.array(LinkBody)), ...refusals },
})

const name = createRoute({
  method: 'patch',
  path: '/links/{service}',
  summary: 'Says under which grant a service delivers into a storage of the caller',
  request: { params: z.object({ service: Service }), ...body(Named) },
  responses: { 204: { description: 'Noted' }, ...refusals },
})

const move = createRoute({
  method: 'post',
  path: '/links/move',
  summary: 'The pod of the caller moved: services deliver into the new storage from now on',
  request: body(Moved),
  responses: { 200: json('The links that moved', z.array(LinkBody)), ...refusals },
})

const close = createRoute({
  method: 'delete',
  path: '/links/{service}',
  summary: 'Ends the links of the caller with a service; nothing about them is kept',
  request: { params: z.object({ service: Service }) },
  responses: { 204: { description: 'There is no link any more' }, ...refusals },
})

/** What a citizen does with their links. */
export function linkRoutes(links: LinkDependencies, authentication: Authentication): App {
  const app = createApp()
  // Also stands for `/links` itself; twice on one request would find its proof used before.
  app.use('/links/*', small, authenticate(authentication))
  app.openapi(check, async (context) => {
    const { webId } = context.get('caller')
    const { expiresAt } = await checkCode(context.req.valid('json'), webId, links)
    return context.json({ valid: true as const, expires: expiresAt.toISOString() }, 200)
  })
  app.openapi(open, async (context) => {
    const { webId } = context.get('caller')
    return context.json(shown(await openLink(context.req.valid('json'), webId, links)), 201)
  })
  app.openapi(list, async (context) => {
    const mine = await listLinks(context.get('caller').webId, links)
    return context.json(mine.map(shown), 200)
  })
  app.openapi(name, async (context) => {
    const { webId } = context.get('caller')
    const { service } = context.req.valid('param')
    await nameGrant({ service, ...context.req.valid('json') }, webId, links)
    return context.body(null, 204)
  })
  app.openapi(move, async (context) => {
    const moved = await moveLinks(context.req.valid('json'), context.get('caller').webId, links)
    return context.json(moved.map(shown), 200)
  })
  app.openapi(close, async (context) => {
    const { webId } = context.get('caller')
    await closeLinks({ service: context.req.valid('param').service, webId }, links)
    return context.body(null, 204)
  })
  return app
}

function shown(link: Link): z.infer<typeof LinkBody> {
  const { service, storage, state, since, lastDeliveredAt, trouble } = link
  const lastDelivered = lastDeliveredAt?.toISOString() ?? null
  return { service, storage, state, since: since.toISOString(), lastDelivered, trouble }
}
