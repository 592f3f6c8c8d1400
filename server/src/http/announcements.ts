import { createRoute, z } from '@hono/zod-openapi'
import { isOurSeal } from '../inbox/seal.ts'
import type { Keys } from '../keys.ts'
import { createApp } from './app.ts'
import type { App } from './app.ts'
import { body, json, refusals, small } from './route-parts.ts'

const Sealed = z.object({
  digest: z
    .string()
    .max(100)
    .openapi({ description: 'Of the words, the page and the person; nothing can be read from it' }),
  seal: z.string().max(100),
})

const check = createRoute({
  method: 'post',
  path: '/announcements/check',
  summary: 'Says whether a message in an inbox is from this server, to that very person',
  request: body(Sealed),
  responses: { 200: json('The answer', z.object({ ours: z.boolean() })), ...refusals },
})

/** Whoever has a message may ask, without a token: the question names nobody. */
export function announcementRoutes({ keys }: { keys: Keys }): App {
  const app = createApp()
  app.use('/announcements/*', small)
  return app.openapi(check, (context) =>
    context.json({ ours: isOurSeal(context.req.valid('json'), keys) }, 200),
  )
}
