import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { HttpEnv } from './app.ts'
import { TooManyRequestsError } from './problem.ts'

const MINUTE = 60_000

/**
 * Lets a caller make so many requests a minute on this server, counted after they proved who they
 * are. What is counted is forgotten each minute.
 */
export function limitCaller({ most, who = webIdIn }: { most: number; who?: Who }) {
  let counts = new Map<string, number>()
  let begun = performance.now()
  return createMiddleware<HttpEnv>(async (context, next) => {
    if (performance.now() - begun > MINUTE) {
      counts = new Map()
      begun = performance.now()
    }
    const caller = who(context)
    const count = (counts.get(caller) ?? 0) + 1
    counts.set(caller, count)
    if (count > most) throw new TooManyRequestsError(60)
    await next()
  })
}

/** What tells callers apart. */
type Who = (context: Context<HttpEnv>) => string

const webIdIn: Who = (context) => context.get('caller').webId
