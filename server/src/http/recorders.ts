import { createRoute, z } from '@hono/zod-openapi'
import { beginRecorder } from '../recorders/begin-recorder.ts'
import { endRecorder, pauseRecorder, renewSecret } from '../recorders/change-recorder.ts'
import { listRecorders } from '../recorders/own-recorders.ts'
import type { RecorderDependencies } from '../recorders/recorder-dependencies.ts'
import { createApp } from './app.ts'
import type { App } from './app.ts'
import { authenticate } from './authenticate.ts'
import type { Authentication } from './authenticate.ts'
import { limitCaller } from './limit-caller.ts'
import { phoneRoutes } from './phones.ts'
import { RecorderBody, recorderBody } from './recorder-body.ts'
import { body, json, refusals, small } from './route-parts.ts'

const params = z.object({ id: z.uuid() })
const Secret = z.object({
  secret: z.string().openapi({ description: 'In this answer only: a keyed hash of it is kept' }),
})
const New = z.object({
  storage: z.url().max(2000),
  grant: z.url().max(2000).optional().openapi({
    description: 'The record of what the person agreed to, in that storage; the journal names it',
  }),
})

const begin = createRoute({
  method: 'post',
  path: '/recorders',
  summary: 'Lets the phone of the caller record into a storage of theirs',
  description: 'A person has one recorder, for any number of phones: one of before ends.',
  request: body(New),
  responses: { 201: json('The recorder', RecorderBody.extend(Secret.shape)), ...refusals },
})

const list = createRoute({
  method: 'get',
  path: '/recorders',
  summary: 'The recorders of the caller, and when each last heard its phone',
  responses: { 200: json('The recorders', z.array(RecorderBody)), ...refusals },
})

const pause = createRoute({
  method: 'patch',
  path: '/recorders/{id}',
  summary: 'Pauses a recorder of the caller, or lets it go on',
  description: 'What a phone sends to a paused recorder is taken from it and thrown away.',
  request: { params, ...body(z.object({ paused: z.boolean() })) },
  responses: { 200: json('The recorder', RecorderBody), ...refusals },
})

const renew = createRoute({
  method: 'post',
  path: '/recorders/{id}/secret',
  summary: 'Gives a recorder of the caller another secret; the former one opens nothing any more',
  request: { params },
  responses: { 200: json('The new secret', Secret), ...refusals },
})

const end = createRoute({
  method: 'delete',
  path: '/recorders/{id}',
  summary: 'Ends a recorder of the caller; nothing about it is kept',
  request: { params },
  responses: { 204: { description: 'There is no recorder any more' }, ...refusals },
})

/** Requests a minute that a person may make here. */
const MOST = 60

/** Phones that send their positions into the pod of their person. */
export function recorderRoutes(
  recorders: RecorderDependencies,
  authentication: Authentication,
): App {
  const app = createApp()
  app.route('/', phoneRoutes(recorders))
  const signedIn = [small, authenticate(authentication), limitCaller({ most: MOST })] as const
  app.on(['GET', 'POST'], '/recorders', ...signedIn)
  app.on(['PATCH', 'DELETE'], '/recorders/:id', ...signedIn)
  app.on(['POST'], '/recorders/:id/secret', ...signedIn)
  app.openapi(begin, async (context) => {
    const { webId } = context.get('caller')
    const { secret, ...begun } = await beginRecorder(context.req.valid('json'), webId, recorders)
    return context.json({ ...recorderBody(begun, recorders), secret }, 201, uncached)
  })
  app.openapi(list, async (context) => {
    const mine = await listRecorders(context.get('caller').webId, recorders)
    return context.json(
      mine.map((one) => recorderBody(one, recorders)),
      200,
    )
  })
  app.openapi(pause, async (context) => {
    const own = { ...context.req.valid('param'), webId: context.get('caller').webId }
    const changed = await pauseRecorder({ ...own, ...context.req.valid('json') }, recorders)
    return context.json(recorderBody(changed, recorders), 200)
  })
  app.openapi(renew, async (context) => {
    const own = { ...context.req.valid('param'), webId: context.get('caller').webId }
    return context.json({ secret: await renewSecret(own, recorders) }, 200, uncached)
  })
  app.openapi(end, async (context) => {
    await endRecorder(
      { ...context.req.valid('param'), webId: context.get('caller').webId },
      recorders,
    )
    return context.body(null, 204)
  })
  return app
}

const uncached = { 'cache-control': 'no-store' }
