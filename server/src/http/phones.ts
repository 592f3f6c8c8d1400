import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { RecorderDependencies } from '../recorders/recorder-dependencies.ts'
import { TooManyPositionsError } from '../recorders/errors.ts'
import { takeReport } from '../recorders/take-report.ts'
import { createApp } from './app.ts'
import type { App, HttpEnv } from './app.ts'
import { limitCaller } from './limit-caller.ts'
import { authenticatePhone } from './phone-caller.ts'
import { RequestError } from './problem.ts'
import { medium, refusals } from './route-parts.ts'

/** Reports a minute that a recorder may get: a phone that was without network for long has many. */
const MOST = 1200

/** Read as text: apps call JSON what they like, and send nothing at all now and then. */
const described = {
  method: 'post',
  path: '/recorders/{id}/points',
  summary: 'Takes what a phone sends into the pod of its person, at once',
  description:
    'OwnTracks in HTTP mode, or Overland; the secret as the password of Basic, as Bearer, or as ' +
    '`token` in the address. Nothing is kept here: without the pod the answer is 503, and the ' +
    'phone sends it again. The same again changes nothing.',
  request: {
    params: z.object({ id: z.string() }),
    body: { content: { 'application/json': { schema: z.unknown() } } },
  },
  responses: {
    200: {
      description: 'In the pod: `[]` for OwnTracks, `{"result":"ok"}` for Overland',
      content: { 'application/json': { schema: z.unknown() } },
    },
    ...refusals,
    503: { description: 'The pod is away: to be sent again after Retry-After' },
  },
} as const

/** What phones send. */
export function phoneRoutes(recorders: RecorderDependencies): App {
  const app = createApp()
  app.openAPIRegistry.registerPath(described)
  const who = (context: Context<HttpEnv>) => context.get('phone').recorder.id
  const refusal = (seconds: number) => new TooManyPositionsError(seconds)
  app.post(
    '/recorders/:id/points',
    medium,
    authenticatePhone(recorders),
    limitCaller({ most: MOST, who, refusal }),
    async (context) => {
      const text = await context.req.text()
      // OwnTracks, docs/tech/http: nothing, when a friend is deleted.
      if (text.trim() === '') return context.json([])
      const device = context.req.header('x-limit-d')
      const sender = await takeReport(parsed(text), { ...context.get('phone'), device }, recorders)
      if (!sender) throw new RequestError('request-invalid')
      return context.json(sender === 'overland' ? { result: 'ok' } : [])
    },
  )
  return app
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new RequestError('request-invalid')
  }
}
