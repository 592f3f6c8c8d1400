import { createMiddleware } from 'hono/factory'
import { checkSecret } from '../recorders/check-secret.ts'
import type { RecorderDependencies } from '../recorders/recorder-dependencies.ts'
import type { HttpEnv } from './app.ts'

/** Lets only phones through that show the secret of the recorder they send to. */
export function authenticatePhone(recorders: Pick<RecorderDependencies, 'db' | 'keys'>) {
  return createMiddleware<HttpEnv>(async (context, next) => {
    const id = context.req.param('id') ?? ''
    const authorization = context.req.header('authorization')
    // Apps that know no header put it into the address; neither is ever in our log.
    const secret = secretIn(authorization) ?? context.req.query('token')
    context.set('phone', await checkSecret({ id, secret }, recorders))
    await next()
  })
}

/** The password of Basic, whatever the name before it, or the token of Bearer. */
function secretIn(authorization = ''): string | undefined {
  const [, scheme = '', given = ''] = /^(basic|bearer) +(\S{1,1000})$/i.exec(authorization) ?? []
  if (scheme.toLowerCase() === 'bearer') return given
  if (scheme === '') return undefined
  const pair = Buffer.from(given, 'base64').toString()
  return pair.includes(':') ? pair.slice(pair.indexOf(':') + 1) : undefined
}
