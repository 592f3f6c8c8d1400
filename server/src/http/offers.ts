import { createRoute, z } from '@hono/zod-openapi'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import { answerOffer } from '../offers/answer-offer.ts'
import { listOffers } from '../offers/list-offers.ts'
import { readOffer } from '../offers/read-offer.ts'
import { createApp } from './app.ts'
import type { App } from './app.ts'
import { Reason } from './campaign-bodies.ts'
import { body, json, refusals } from './route-parts.ts'

const slug = z.string().max(100)
const Named = z.object({ slug, offer: z.string().regex(/^[\w-]{20,100}$/) })
const Offer = z.object({ id: z.string(), since: z.iso.datetime() }).openapi('Offer')
const Opened = z
  .object({
    id: z.string(),
    lines: z.array(z.object({ cell: z.number().int(), count: z.number().int() })),
  })
  .openapi('OpenedOffer')

const list = createRoute({
  method: 'get',
  path: '/staff/campaigns/{slug}/offers',
  summary: 'What people offer to a campaign that asks for records, without who they are',
  request: { params: z.object({ slug }) },
  responses: { 200: json('The oldest first', z.array(Offer)), ...refusals },
})
const open = createRoute({
  method: 'get',
  path: '/staff/campaigns/{slug}/offers/{offer}',
  summary: 'Reads one in its pod, and notes there that it was read',
  request: { params: Named },
  responses: { 200: json('Its lines', Opened), ...refusals },
})
const answer = createRoute({
  method: 'post',
  path: '/staff/campaigns/{slug}/offers/{offer}/answer',
  summary: 'Answers that person in their inbox',
  request: { params: Named, ...body(Reason) },
  responses: { 204: { description: 'The inbox took it' }, ...refusals },
})

/** What single people offer, for those whom the model lets see records. Mounted behind them. */
export function offerRoutes(campaigns: CampaignDependencies): App {
  const app = createApp()
  app.openapi(list, async (context) => {
    const { slug: name } = context.req.valid('param')
    return context.json(await listOffers(name, context.get('person'), campaigns), 200)
  })
  app.openapi(open, async (context) =>
    context.json(
      await readOffer(context.req.valid('param'), context.get('person'), campaigns),
      200,
    ),
  )
  app.openapi(answer, async (context) => {
    const named = { ...context.req.valid('param'), words: context.req.valid('json') }
    await answerOffer(named, context.get('person'), campaigns)
    return context.body(null, 204)
  })
  return app
}
