import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { HttpEnv } from './app.ts'
import { TooManyRequestsError } from './problem.ts'

const MINUTE = 60_000

/**
 * Lets a caller make so many requests a minute on this server, counted after they proved who they
 * are. What is counted is forgotten each minute.
 */
export function limitCaller({ most, who = webIdIn, refusal = tooMany }: Limit) {
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
    if (count > most) throw refusal(60)
    await next()
  })
}

interface Limit {
  most: number
  /** What tells callers apart; their WebID when left out. */
  who?: (context: Context<HttpEnv>) => string
  /** What a caller is told who may go on after some seconds. */
  refusal?: (seconds: number) => Error
}

const webIdIn = (context: Context<HttpEnv>) => context.get('caller').webId
const tooMany = (seconds: number) => new TooManyRequestsError(seconds)
