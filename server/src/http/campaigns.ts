import { createRoute, z } from '@hono/zod-openapi'
import { encodeCampaign } from '@selfdata/campaigns'
import { writeTurtle } from '@selfdata/records'
import { accepts } from 'hono/accepts'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import { campaignOf } from '../campaigns/campaign-of.ts'
import { listComments } from '../campaigns/comments.ts'
import { detailOf } from '../campaigns/detail-of.ts'
import { entryOf } from '../campaigns/entry-of.ts'
import { listRegistered } from '../campaigns/list-sent.ts'
import { ballotPage } from '../decisions/ballot-pages.ts'
import { createApp } from './app.ts'
import type { App } from './app.ts'
import { BallotBody, CommentShown, DetailBody, EntryBody, slugParam } from './campaign-bodies.ts'
import { json, refusals } from './route-parts.ts'

const list = createRoute({
  method: 'get',
  path: '/campaigns',
  summary: 'The public register of campaigns; no drafts',
  responses: { 200: json('All that this instance asks for or decides on', z.array(EntryBody)) },
})

const show = createRoute({
  method: 'get',
  path: '/campaigns/{slug}',
  summary: 'A campaign: its exact version, what happened to it, its decision, its answers',
  description: 'As Turtle: the campaign and all that can be counted in it.',
  request: { params: slugParam },
  responses: {
    200: {
      description: 'The campaign',
      content: {
        'application/json': { schema: DetailBody },
        'text/turtle': { schema: z.string() },
      },
    },
    ...refusals,
  },
})

const comments = createRoute({
  method: 'get',
  path: '/campaigns/{slug}/comments',
  summary: 'What the public said during the review; plain text, without names',
  request: { params: slugParam },
  responses: { 200: json('Comments, the first first', z.array(CommentShown)), ...refusals },
})

const ballots = createRoute({
  method: 'get',
  path: '/campaigns/{slug}/ballots/{page}',
  summary: 'All ballots of a vote of members that is over, for everybody to count',
  description: 'Pages from 0; the campaign says how many there are. A page never changes.',
  request: { params: slugParam.extend({ page: z.coerce.number().int().min(0).max(10_000) }) },
  responses: { 200: json('Ballots, by their numbers', z.array(BallotBody)), ...refusals },
})

/** The public register: needs no sign-in. */
export function campaignRoutes(campaigns: CampaignDependencies): App {
  const app = createApp()
  app.openapi(list, async (context) => {
    const all = await listRegistered(campaigns)
    return context.json(
      all.map((campaign) => entryOf(campaign, campaigns)),
      200,
      fresh,
    )
  })
  app.openapi(show, async (context) => {
    const campaign = await campaignOf(context.req.valid('param').slug, campaigns)
    const supports = ['application/json', 'text/turtle']
    const type = accepts(context, { header: 'Accept', supports, default: 'application/json' })
    if (type === 'application/json')
      return context.json(await detailOf(campaign, campaigns), 200, fresh)
    const turtle = writeTurtle(encodeCampaign(campaign), { base: campaign.iri })
    return context.body(turtle, 200, { 'content-type': 'text/turtle; charset=utf-8', ...fresh })
  })
  app.openapi(comments, async (context) => {
    const { slug } = await campaignOf(context.req.valid('param').slug, campaigns)
    const said = await listComments(slug, campaigns)
    return context.json(
      said.map(({ at, text }) => ({ at: at.toISOString(), text })),
      200,
      fresh,
    )
  })
  app.openapi(ballots, async (context) =>
    context.json(await ballotPage(context.req.valid('param'), campaigns), 200, fresh),
  )
  return app
}

/** A register says what is true now. */
const fresh = { 'cache-control': 'no-cache', vary: 'accept' }
