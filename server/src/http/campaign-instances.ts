import { createRoute } from '@hono/zod-openapi'
import { keepAnswer } from '../campaigns/answer-campaign.ts'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import { askedCampaign } from '../campaigns/asked-campaign.ts'
import { haltCampaign } from '../campaigns/halt-campaign.ts'
import { receiveCampaign } from '../campaigns/receive-campaign.ts'
import { createApp } from './app.ts'
import type { App } from './app.ts'
import { authenticate } from './authenticate.ts'
import type { Authentication } from './authenticate.ts'
import { Answer, Halting, Submission, Taken, slugParam } from './campaign-bodies.ts'
import { limitCaller } from './limit-caller.ts'
import { body, json, large, refusals, small } from './route-parts.ts'

const submit = createRoute({
  method: 'post',
  path: '/campaigns',
  summary: 'Hands a campaign over to be decided on and counted here; for instances that we know',
  description: 'The same version again is the same campaign; another one is refused.',
  request: body(Submission),
  responses: {
    200: json('It was here already', Taken),
    201: json('It is in review', Taken),
    ...refusals,
  },
})

const answer = createRoute({
  method: 'post',
  path: '/campaigns/{slug}/answers',
  summary: 'What the authority did with the result; by the instance that asked',
  request: { params: slugParam, ...body(Answer) },
  responses: { 204: { description: 'It is published' }, ...refusals },
})

const halt = createRoute({
  method: 'post',
  path: '/campaigns/{slug}/halting',
  summary: 'Stops a campaign for good; by the instance that asked',
  request: { params: slugParam, ...body(Halting) },
  responses: { 204: { description: 'It is stopped' }, ...refusals },
})

/** Requests a minute that an instance may make here. */
const MOST = 60

/** What instances of this server tell one another. */
export function campaignInstanceRoutes(
  campaigns: CampaignDependencies,
  authentication: Authentication,
): App {
  const app = createApp()
  const signedIn = [authenticate(authentication), limitCaller({ most: MOST })] as const
  app.on(['POST'], '/campaigns', large, ...signedIn)
  app.on(['POST'], '/campaigns/:slug/answers', small, ...signedIn)
  app.on(['POST'], '/campaigns/:slug/halting', small, ...signedIn)
  app.openapi(submit, async (context) => {
    const caller = context.get('caller').webId
    const taken = await receiveCampaign(context.req.valid('json'), { caller }, campaigns)
    const { fresh, ...told } = taken
    return context.json(told, fresh ? 201 : 200)
  })
  app.openapi(answer, async (context) => {
    const { slug } = context.req.valid('param')
    const campaign = await askedCampaign(slug, context.get('caller').webId, campaigns)
    await keepAnswer(campaign, context.req.valid('json'), campaigns)
    return context.body(null, 204)
  })
  app.openapi(halt, async (context) => {
    const { slug } = context.req.valid('param')
    const { state } = await askedCampaign(slug, context.get('caller').webId, campaigns)
    // Asked again after an answer that was lost: it is what was wanted.
    if (state !== 'halted')
      await haltCampaign(slug, { by: 'requester', ...context.req.valid('json') }, campaigns)
    return context.body(null, 204)
  })
  return app
}
