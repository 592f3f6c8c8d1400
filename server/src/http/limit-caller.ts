import { createMiddleware } from 'hono/factory'
import type { HttpEnv } from './app.ts'
import { TooManyRequestsError } from './problem.ts'

const MINUTE = 60_000

/**
 * Lets a caller make so many requests a minute on this server, counted after they proved who they
 * are. What is counted is forgotten each minute.
 */
export function limitCaller({ most }: { most: number }) {
  let counts = new Map<string, number>()
  let begun = performance.now()
  return createMiddleware<HttpEnv>(async (context, next) => {
    if (performance.now() - begun > MINUTE) {
      counts = new Map()
      begun = performance.now()
    }
    const { webId } = context.get('caller')
    const count = (counts.get(webId) ?? 0) + 1
    counts.set(webId, count)
    if (count > most) throw new TooManyRequestsError(60)
    await next()
  })
}
