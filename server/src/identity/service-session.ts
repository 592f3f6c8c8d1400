import { decodeJwt } from 'jose'
import { serverClocks } from './clock-skew.ts'
import { proofKey } from './dpop.ts'
import { SignInError } from './errors.ts'
import { keepToken } from './keep-token.ts'
import { requestParts } from './request-parts.ts'
import type { RequestParts } from './request-parts.ts'
import { requestToken } from './request-token.ts'
import type { AccessToken, ServiceCredentials } from './request-token.ts'
import { tokenRefusals } from './token-refusals.ts'

/** What a session takes from outside. */
export interface SessionOptions {
  fetch?: typeof fetch
  now?: () => Date
  /** Told each time a token was asked for. */
  onToken?: (outcome: 'new' | 'failed') => void
}

/** A service signed in as its own WebID. */
export interface ServiceSession {
  /**
   * Like `fetch`, with the service's token and a fresh proof. Never follows a redirect. On 401 the
   * token is renewed once and the request made again, but not for a server that has just refused a
   * new one.
   *
   * @throws {SignInError} when the issuer gives no token
   */
  readonly fetch: typeof fetch
  /**
   * The WebID that the issuer signs this service in as.
   *
   * @throws {SignInError} when the issuer gives no token, or one without a WebID
   */
  readonly webId: () => Promise<string>
  /**
   * The headers that sign one request, for bodies that are streamed and cannot be sent twice.
   *
   * @throws {SignInError} when the issuer gives no token
   */
  readonly sign: (method: string, url: string) => Promise<Record<string, string>>
}

/**
 * Signs a service in with client credentials and keeps it signed in: the token is asked for at
 * the first request, renewed a minute before it ends, and once more when a server answers 401.
 *
 * Client-credentials tokens come without a refresh token (Community Solid Server: 600 s).
 */
export function serviceSession(
  credentials: ServiceCredentials,
  { fetch: send = fetch, now = () => new Date(), onToken }: SessionOptions = {},
): ServiceSession {
  const key = proofKey()
  const clockOf = serverClocks({ now })
  const clock = clockOf(credentials.issuer)
  const refusals = tokenRefusals({ now })
  const tokenAfter = keepToken(ask, clock)

  async function ask(): Promise<AccessToken> {
    try {
      const token = await requestToken(credentials, { fetch: send, key: await key, clock })
      onToken?.('new')
      return token
    } catch (error) {
      onToken?.('failed')
      throw error
    }
  }

  async function signed(method: string, url: string, { value }: AccessToken) {
    const issuedAt = clockOf(url).seconds()
    const dpop = await (await key).prove({ method, url, accessToken: value, issuedAt })
    return { authorization: `DPoP ${value}`, dpop }
  }

  async function once({ url, ...parts }: RequestParts, token: AccessToken) {
    const headers = new Headers(parts.headers)
    const signature = await signed(parts.method, url, token)
    for (const [name, value] of Object.entries(signature)) headers.set(name, value)
    return send(url, { ...parts, headers, redirect: 'manual' })
  }

  return {
    sign: async (method, url) => signed(method, url, await tokenAfter()),
    webId: async () => webIdIn(credentials.issuer, await tokenAfter()),
    fetch: async (input, init) => {
      const parts = await requestParts(input, init)
      const token = await tokenAfter()
      let response = await once(parts, token)
      // A proof by a clock that was off: nothing is wrong with the token.
      if (response.status === 401 && clockOf(parts.url).correct(response)) {
        await response.body?.cancel()
        response = await once(parts, token)
      }
      if (response.status !== 401 || refusals.isCertain(parts.url)) return response
      await response.body?.cancel()
      response = await once(parts, await tokenAfter(token))
      if (response.status === 401) refusals.add(parts.url)
      return response
    },
  }
}

function webIdIn(issuer: string, { value }: AccessToken): string {
  const { webid } = decodeJwt(value)
  if (typeof webid !== 'string') throw new SignInError(issuer, 'its token names no WebID')
  return webid
}
