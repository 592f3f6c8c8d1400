import { createRoute, z } from '@hono/zod-openapi'
import { createMiddleware } from 'hono/factory'
import { actOnCampaign } from '../campaigns/act-on-campaign.ts'
import { rowOf } from '../campaigns/campaign-of.ts'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import type { CampaignPerson } from '../campaigns/campaign-settings.ts'
import { deskOf } from '../campaigns/desk-of.ts'
import { personOf } from '../campaigns/person-of.ts'
import { listWork, workOf } from '../campaigns/work-of.ts'
import { createDraft, saveDraft } from '../campaigns/write-draft.ts'
import { voteOnBoard } from '../decisions/vote-on-board.ts'
import { createApp } from './app.ts'
import type { App, HttpEnv } from './app.ts'
import { authenticate } from './authenticate.ts'
import type { Authentication } from './authenticate.ts'
import { DeskBody, SeatVote, Step, WorkBody, Writing, slugParam } from './campaign-bodies.ts'
import { limitCaller } from './limit-caller.ts'
import { offerRoutes } from './offers.ts'
import { RequestError } from './problem.ts'
import { body, json, large, refusals } from './route-parts.ts'

const work = { 200: json('The campaign as it is now', WorkBody), ...refusals }
const one = { params: slugParam }

const desk = createRoute({
  method: 'get',
  path: '/staff/desk',
  summary: 'Who of the people of campaigns is calling, and whom this instance knows',
  responses: { 200: json('Their desk', DeskBody), ...refusals },
})
const list = createRoute({
  method: 'get',
  path: '/staff/campaigns',
  summary: 'All campaigns, drafts too, with what the caller may do',
  responses: { 200: json('Those begun last first', z.array(WorkBody)), ...refusals },
})
const create = createRoute({
  method: 'post',
  path: '/staff/campaigns',
  summary: 'Begins a draft; anything may be missing yet',
  request: body(Writing),
  responses: { 201: json('The draft', WorkBody), ...refusals },
})
const show = createRoute({
  method: 'get',
  path: '/staff/campaigns/{slug}',
  summary: 'A campaign with its checklist and what the caller may do',
  request: one,
  responses: work,
})
const save = createRoute({
  method: 'put',
  path: '/staff/campaigns/{slug}',
  summary: 'Saves a draft over the version that was read, named by If-Match',
  request: { ...one, ...body(Writing), headers: z.object({ 'if-match': z.string().optional() }) },
  responses: work,
})
const act = createRoute({
  method: 'post',
  path: '/staff/campaigns/{slug}/events',
  summary: 'Takes a step: submits, accepts, refuses, halts or answers',
  request: { ...one, ...body(Step) },
  responses: work,
})
const vote = createRoute({
  method: 'post',
  path: '/staff/campaigns/{slug}/votes',
  summary: 'Votes as a seat of the board, with reasons, or stands back for an interest',
  request: { ...one, ...body(SeatVote) },
  responses: work,
})

/** Requests a minute that one of the people may make here. */
const MOST = 240

/** What the people of campaigns see and do, each within their roles at this instance. */
export function staffCampaignRoutes(
  campaigns: CampaignDependencies,
  authentication: Authentication,
): App {
  const app = createApp()
  const known = [authenticate(authentication), limitCaller({ most: MOST })] as const
  app.use('/staff/desk', large, ...known, peopleOnly(campaigns))
  app.use('/staff/campaigns/*', large, ...known, peopleOnly(campaigns))
  app.openapi(desk, (context) =>
    context.json(deskOf(context.get('person'), campaigns.settings), 200),
  )
  app.openapi(list, async (context) =>
    context.json(await listWork(context.get('person'), campaigns), 200),
  )
  const shown = async (slug: string, person: CampaignPerson) =>
    workOf(await rowOf(slug, campaigns), person, campaigns)
  app.openapi(create, async (context) => {
    const slug = await createDraft(context.get('person'), context.req.valid('json'), campaigns)
    return context.json(await shown(slug, context.get('person')), 201)
  })
  app.openapi(show, async (context) =>
    context.json(await shown(context.req.valid('param').slug, context.get('person')), 200),
  )
  app.openapi(save, async (context) => {
    const { slug } = context.req.valid('param')
    const version = versionIn(context.req.valid('header')['if-match'])
    const writing = { slug, version, ...context.req.valid('json') }
    await saveDraft(context.get('person'), writing, campaigns)
    return context.json(await shown(slug, context.get('person')), 200)
  })
  app.openapi(act, async (context) => {
    const { slug } = context.req.valid('param')
    const step = { slug, ...context.req.valid('json') }
    await actOnCampaign(context.get('person'), step, campaigns)
    return context.json(await shown(slug, context.get('person')), 200)
  })
  app.openapi(vote, async (context) => {
    const { slug } = context.req.valid('param')
    const said = { slug, ...context.req.valid('json') }
    await voteOnBoard(context.get('person'), said, campaigns)
    return context.json(await shown(slug, context.get('person')), 200)
  })
  app.route('/', offerRoutes(campaigns))
  return app
}

/** Lets only people of campaigns through. Mounted behind authentication. */
function peopleOnly({ settings, metrics }: Pick<CampaignDependencies, 'settings' | 'metrics'>) {
  return createMiddleware<HttpEnv>(async (context, next) => {
    try {
      context.set('person', personOf(context.get('caller'), settings))
    } catch (error) {
      metrics.refusedStaff.inc()
      throw error
    }
    context.header('cache-control', 'no-store')
    await next()
  })
}

/** @throws {RequestError} when it does not name the version that was read */
function versionIn(header: string | undefined): number {
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header ?? '')?.[1]
  if (version === undefined) throw new RequestError('request-invalid', 'if-match: "version"')
  return Number(version)
}
