import { createRoute, z } from '@hono/zod-openapi'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import { ownContribution, withdrawContribution } from '../contributions/own-contribution.ts'
import { registerContribution } from '../contributions/register-contribution.ts'
import { createApp } from './app.ts'
import type { App } from './app.ts'
import { authenticate } from './authenticate.ts'
import type { Authentication } from './authenticate.ts'
import { limitCaller } from './limit-caller.ts'
import { body, json, refusals, small } from './route-parts.ts'

const Web = z.url({ protocol: /^https?$/ }).max(2000)
const Offer = z.object({
  document: Web.openapi({
    description: 'In the caller’s own storage, at `selfdata/contributions/{campaign}.{host}.ttl`',
  }),
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .openapi({ description: 'Of the version that the person saw' }),
  grant: Web.optional().openapi({ description: 'The record under which it may be read' }),
  inbox: Web.optional().openapi({ description: 'Where to tell the person of the result' }),
})
const Own = z
  .object({
    state: z.enum(['registered', 'counted', 'withdrawn', 'not-counted']),
    document: z.string(),
    since: z.iso.datetime(),
  })
  .openapi('OwnContribution')
const named = { params: z.object({ slug: z.string().max(100) }) }

const register = createRoute({
  method: 'post',
  path: '/campaigns/{slug}/contributions',
  summary: 'Says that a contribution waits in the caller’s pod; a second one replaces the first',
  request: { ...named, ...body(Offer) },
  responses: { 201: json('What is known of it', Own), ...refusals },
})

const mine = createRoute({
  method: 'get',
  path: '/campaigns/{slug}/contributions/mine',
  summary: 'What is known of the caller’s own contribution',
  request: named,
  responses: { 200: json('What is known of it', Own), ...refusals },
})

const withdraw = createRoute({
  method: 'delete',
  path: '/campaigns/{slug}/contributions/mine',
  summary: 'Forgets the caller’s contribution, as long as it is not in the count',
  request: named,
  responses: { 204: { description: 'Nothing of it is known any more' }, ...refusals },
})

/** So many requests a minute of one caller: each first one reads their profile. */
const MOST = 60

/** What a citizen does with their contribution to a campaign. */
export function contributionRoutes(
  campaigns: CampaignDependencies,
  authentication: Authentication,
): App {
  const app = createApp()
  // Also stands for `…/contributions` itself.
  app.use(
    '/campaigns/:slug/contributions/*',
    small,
    authenticate(authentication),
    limitCaller({ most: MOST }),
  )
  app.openapi(register, async (context) => {
    const { webId } = context.get('caller')
    const { slug } = context.req.valid('param')
    const offer = context.req.valid('json')
    return context.json(await registerContribution({ slug, offer, webId }, campaigns), 201)
  })
  app.openapi(mine, async (context) => {
    const { webId } = context.get('caller')
    const { slug } = context.req.valid('param')
    return context.json(await ownContribution({ slug, webId }, campaigns), 200)
  })
  app.openapi(withdraw, async (context) => {
    const { webId } = context.get('caller')
    const { slug } = context.req.valid('param')
    await withdrawContribution({ slug, webId }, campaigns)
    return context.body(null, 204)
  })
  return app
}
