import { createMiddleware } from 'hono/factory'
import { NotSignedInError } from '../identity/errors.ts'
import type { VerifyToken } from '../identity/verify-token.ts'
import type { Metrics } from '../operations/metrics.ts'
import type { HttpEnv } from './app.ts'

/** What proving who calls needs. */
export interface Authentication {
  verify: VerifyToken
  /** Address under which callers know this server, without `/` at the end. */
  publicUrl: string
  metrics: Pick<Metrics, 'refusedTokens'>
}

/** Lets only callers through who prove their WebID. */
export function authenticate({ verify, publicUrl, metrics }: Authentication) {
  return createMiddleware<HttpEnv>(async (context, next) => {
    const { method, path } = context.req
    try {
      const caller = await verify({
        method,
        url: `${publicUrl}${path}`,
        authorization: context.req.header('authorization'),
        dpop: context.req.header('dpop'),
      })
      context.set('caller', caller)
    } catch (error) {
      if (error instanceof NotSignedInError) metrics.refusedTokens.inc()
      throw error
    }
    await next()
  })
}
