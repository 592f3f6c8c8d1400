import { serviceSession, SignInError } from '@selfdata/server'
import type { ServiceCredentials } from '@selfdata/server'
import { decodeJwt } from 'jose'
import { steadyFetch } from './steady-fetch.ts'

/** An agent that is signed in for as long as the program runs. */
export interface AgentSession {
  readonly webId: string
  /** Signs every request and renews its token in time. Follows no redirect. */
  readonly fetch: typeof globalThis.fetch
}

/**
 * Signs in with the client credentials of a person or a service, as `createPerson` makes them.
 *
 * @throws {SignInError} when the provider refuses them
 */
export async function signIn(credentials: ServiceCredentials): Promise<AgentSession> {
  let token = ''
  const session = serviceSession(credentials, {
    fetch: (input, init) => {
      token = new Headers(init?.headers).get('authorization')?.replace(/^DPoP /, '') ?? token
      return steadyFetch(input, init)
    },
  })
  await session.fetch(credentials.issuer, { method: 'HEAD' })
  const { webid } = decodeJwt<{ webid?: string }>(token)
  if (!webid) throw new SignInError(credentials.issuer, 'its token names no WebID')
  return { webId: webid, fetch: session.fetch }
}
