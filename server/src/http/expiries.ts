import { createRoute, z } from '@hono/zod-openapi'
import { beginExpiry } from '../expiries/begin-expiry.ts'
import { endExpiry } from '../expiries/end-expiry.ts'
import { LONGEST } from '../expiries/end-limits.ts'
import type { ExpiryDependencies } from '../expiries/expiry-dependencies.ts'
import { listMembers } from '../expiries/list-members.ts'
import { moveEnd } from '../expiries/move-end.ts'
import { readEnd } from '../expiries/read-end.ts'
import { sureTime } from '../expiries/sure-time.ts'
import { createApp } from './app.ts'
import type { App } from './app.ts'
import { authenticate } from './authenticate.ts'
import type { Authentication } from './authenticate.ts'
import { groupAt, groupDocument } from './group-document.ts'
import { limitCaller } from './limit-caller.ts'
import { RequestError } from './problem.ts'
import { body, json, refusals, small } from './route-parts.ts'

// An IRI that can stand in Turtle as it is; checked again by whoever compares it with a token.
const Member = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .regex(/^[^\s<>"{}|\\^`]+$/)
const Moment = z.iso.datetime({ offset: true })
const params = z.object({ address: z.string().max(100) })
const headers = z.object({
  'idempotency-key': z.string().max(200).optional().openapi({
    description: 'Required. The same key is the same group, however often it is sent',
  }),
})

const NewExpiry = z.object({ members: z.array(Member).min(1).max(20), until: Moment })
const Begun = z
  .object({ group: z.url(), until: Moment })
  .openapi('Expiry', { description: 'The group that a rule names with acl:agentGroup' })
const Moved = z.object({ was: Moment, until: Moment })
const End = z.object({ until: Moment, state: z.enum(['running', 'over']) })

const about = createRoute({
  method: 'get',
  path: '/expiries',
  summary: 'Whether this server sees to the ends of grants now, and how far away an end may be',
  responses: {
    200: json('It does', z.object({ longestDays: z.number().int() })),
    '5XX': { description: 'Not now: the clocks disagree, or the database does not answer' },
  },
})

const begin = createRoute({
  method: 'post',
  path: '/expiries',
  summary: 'Begins a group that lists its members until a moment, for one grant of the caller',
  request: { headers, ...body(NewExpiry) },
  responses: {
    200: json('The group, begun before with this key', Begun),
    201: json('The group', Begun),
    ...refusals,
  },
})

const show = createRoute({
  method: 'get',
  path: '/expiries/{address}',
  summary: 'The group as Turtle, for servers of pods: its members until its end, nobody after',
  description: 'Public; the address is the secret. Never cached, so that an end is one at once.',
  request: { params },
  responses: {
    200: {
      description: 'A vcard:Group, with members or without',
      content: { 'text/turtle': { schema: z.string() } },
    },
    ...refusals,
    '5XX': { description: 'Nobody is listed: clocks disagree, or the row was tampered with' },
  },
})

const read = createRoute({
  method: 'get',
  path: '/expiries/{address}/end',
  summary: 'When a group of the caller ends',
  request: { params },
  responses: { 200: json('Its end', End), ...refusals },
})

const move = createRoute({
  method: 'patch',
  path: '/expiries/{address}',
  summary: 'Moves the end of a group of the caller from `was` to `until`, later or earlier',
  description: 'Where the end is neither, nothing happens: another device moved it.',
  request: { params, ...body(Moved) },
  responses: { 200: json('The group', Begun), ...refusals },
})

const end = createRoute({
  method: 'delete',
  path: '/expiries/{address}',
  summary: 'Ends a group of the caller now; it lists nobody from here on',
  request: { params },
  responses: { 204: { description: 'It has ended' }, ...refusals },
})

/** Requests a minute that a caller may make here. */
const MOST = 120

/** Ends that the server sees to: groups that list their members only until a moment. */
export function expiryRoutes(expiries: ExpiryDependencies, authentication: Authentication): App {
  const { publicUrl } = authentication
  const app = createApp()
  const signedIn = [small, authenticate(authentication), limitCaller({ most: MOST })] as const
  app.on(['POST'], '/expiries', ...signedIn)
  app.on(['PATCH', 'DELETE'], '/expiries/:address', ...signedIn)
  app.on(['GET'], '/expiries/:address/end', ...signedIn)
  app.openapi(about, async (context) => {
    sureTime(await expiries.clock.ask())
    return context.json({ longestDays: LONGEST }, 200, { 'cache-control': 'no-store' })
  })
  app.openapi(begin, async (context) => {
    const { members, until } = context.req.valid('json')
    const key = context.req.valid('header')['idempotency-key']
    if (!key) throw new RequestError('key-missing')
    const asked = { members, until: new Date(until), key }
    const { address, fresh } = await beginExpiry(asked, context.get('caller').webId, expiries)
    const begun = { group: groupAt(publicUrl, address), until: asked.until.toISOString() }
    return context.json(begun, fresh ? 201 : 200)
  })
  app.openapi(show, async (context) => {
    const { address } = context.req.valid('param')
    const members = await soon(listMembers(address, expiries))
    return context.body(groupDocument(groupAt(publicUrl, address), members), 200, {
      'content-type': 'text/turtle; charset=utf-8',
      ...uncached,
    })
  })
  app.openapi(read, async (context) => {
    const { webId } = context.get('caller')
    const { address } = context.req.valid('param')
    const { until, running } = await readEnd({ address, webId }, expiries)
    const state = running ? ('running' as const) : ('over' as const)
    return context.json({ until: until.toISOString(), state }, 200)
  })
  app.openapi(move, async (context) => {
    const { address } = context.req.valid('param')
    const { was, until } = context.req.valid('json')
    const ends = { was: new Date(was), until: new Date(until) }
    await moveEnd({ address, ...ends }, context.get('caller').webId, expiries)
    const moved = { group: groupAt(publicUrl, address), until: ends.until.toISOString() }
    return context.json(moved, 200)
  })
  app.openapi(end, async (context) => {
    const { webId } = context.get('caller')
    await endExpiry({ address: context.req.valid('param').address, webId }, expiries)
    return context.body(null, 204)
  })
  return app
}

/** Longest a server of pods waits for a group, in milliseconds: meanwhile its people wait too. */
const PATIENCE = 3000

/** @throws {RequestError} `unavailable` when it takes too long */
async function soon<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new RequestError('unavailable')), PATIENCE)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}

/** Also for caches that know only HTTP/1.0: an answer is of the moment in which it was asked for. */
const uncached = { 'cache-control': 'no-store', pragma: 'no-cache', expires: '0' }
