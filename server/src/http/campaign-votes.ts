import { createRoute } from '@hono/zod-openapi'
import { addComment } from '../campaigns/comments.ts'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import { castBallot } from '../decisions/cast-ballot.ts'
import { giveBallot } from '../decisions/give-ballot.ts'
import { moveAsMember } from '../decisions/move-to-halt.ts'
import { createApp } from './app.ts'
import type { App } from './app.ts'
import { authenticate } from './authenticate.ts'
import type { Authentication } from './authenticate.ts'
import {
  BallotAnswer,
  BallotBody,
  BallotRequest,
  Motion,
  NewComment,
  slugParam,
} from './campaign-bodies.ts'
import { limitCaller } from './limit-caller.ts'
import { body, json, refusals, small } from './route-parts.ts'

const comment = createRoute({
  method: 'post',
  path: '/campaigns/{slug}/comments',
  summary: 'Says something in public on a campaign in review',
  request: { params: slugParam, ...body(NewComment) },
  responses: { 201: { description: 'It is said' }, ...refusals },
})

const ask = createRoute({
  method: 'post',
  path: '/campaigns/{slug}/ballot-requests',
  summary: 'Signs the caller’s blinded ballot, one for each member',
  description: 'The same blinded ballot again gets the same signature.',
  request: { params: slugParam, ...body(BallotRequest) },
  responses: { 200: json('The blind signature', BallotAnswer), ...refusals },
})

const cast = createRoute({
  method: 'post',
  path: '/campaigns/{slug}/ballots',
  summary: 'Puts a ballot into the box; nobody signs in for it, and no token is read',
  request: { params: slugParam, ...body(BallotBody) },
  responses: { 201: { description: 'It is in the box' }, ...refusals },
})

const move = createRoute({
  method: 'post',
  path: '/campaigns/{slug}/motions',
  summary: 'Wants a vote of the members on stopping a campaign; it opens when enough want it',
  request: { params: slugParam },
  responses: { 200: json('How many want it, and how many are needed', Motion), ...refusals },
})

/** Requests a minute that a caller may make here. */
const MOST = 30

/** What citizens and members say on campaigns. */
export function campaignVoteRoutes(
  campaigns: CampaignDependencies,
  authentication: Authentication,
): App {
  const app = createApp()
  const signedIn = [small, authenticate(authentication), limitCaller({ most: MOST })] as const
  app.on(['POST'], '/campaigns/:slug/comments', ...signedIn)
  app.on(['POST'], '/campaigns/:slug/ballot-requests', ...signedIn)
  app.on(['POST'], '/campaigns/:slug/motions', ...signedIn)
  app.on(['POST'], '/campaigns/:slug/ballots', small)
  app.openapi(comment, async (context) => {
    const said = { ...context.req.valid('param'), ...context.req.valid('json') }
    await addComment(said, { caller: context.get('caller').webId }, campaigns)
    return context.body(null, 201)
  })
  app.openapi(ask, async (context) => {
    const asked = { ...context.req.valid('param'), ...context.req.valid('json') }
    const caller = context.get('caller').webId
    return context.json({ blindSignature: await giveBallot(asked, { caller }, campaigns) }, 200)
  })
  app.openapi(cast, async (context) => {
    const { slug } = context.req.valid('param')
    await castBallot({ slug, ballot: context.req.valid('json') }, campaigns)
    return context.body(null, 201)
  })
  app.openapi(move, async (context) => {
    const { slug } = context.req.valid('param')
    const caller = context.get('caller').webId
    return context.json(await moveAsMember(slug, { caller }, campaigns), 200)
  })
  return app
}
