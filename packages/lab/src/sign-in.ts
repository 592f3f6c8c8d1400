import { calculateJwkThumbprint, decodeJwt, exportJWK, generateKeyPair, SignJWT } from 'jose'
import { asText, objectOf } from './json-object.ts'

/** What a program needs to act as an agent: made by `createPerson`. */
export interface Credentials {
  /** OpenID provider, ends in `/`. */
  issuer: string
  clientId: string
  clientSecret: string
}

/** An agent that is signed in for as long as the program runs. */
export interface AgentSession {
  readonly webId: string
  /** Signs every request, and renews its token 60 seconds before it ends. */
  readonly fetch: typeof globalThis.fetch
}

/** The provider refused the credentials, or did not answer as an OpenID provider. */
export class SignInError extends Error {
  override readonly name = 'SignInError'
}

interface Token {
  value: string
  webId: string
  /** Milliseconds since 1970. */
  ends: number
}

const renewalMargin = 60_000

/**
 * Signs in with client credentials: DPoP-bound tokens, renewed before they end.
 *
 * Source: Solid-OIDC, and RFC 9449 (DPoP). Such tokens have no refresh token.
 *
 * @throws {SignInError} when the provider refuses
 */
export async function signIn(credentials: Credentials): Promise<AgentSession> {
  const { privateKey, publicKey } = await generateKeyPair('ES256')
  const jwk = { ...(await exportJWK(publicKey)), alg: 'ES256' }
  const thumbprint = await calculateJwkThumbprint(jwk)
  const prove = (url: string, method: string) =>
    new SignJWT({ htu: withoutQuery(url), htm: method })
      .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk })
      .setJti(crypto.randomUUID())
      .setIssuedAt()
      .sign(privateKey)

  const endpoint = await tokenEndpoint(credentials.issuer)
  const renew = async () =>
    requestToken(endpoint, credentials, await prove(endpoint, 'POST'), thumbprint)
  let pending: Promise<Token> | undefined
  let token = await renew()
  const current = async (): Promise<Token> => {
    if (Date.now() < token.ends - renewalMargin) return token
    // Single flight: requests that start together wait for one new token.
    pending ??= renew().finally(() => (pending = undefined))
    return (token = await pending)
  }
  return {
    webId: token.webId,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const { value } = await current()
      request.headers.set('authorization', `DPoP ${value}`)
      request.headers.set('dpop', await prove(request.url, request.method))
      return fetch(request)
    },
  }
}

async function tokenEndpoint(issuer: string): Promise<string> {
  const url = new URL('.well-known/openid-configuration', issuer).href
  const response = await fetch(url)
  const endpoint = asText((await objectOf(response)).token_endpoint)
  if (endpoint) return endpoint
  throw new SignInError(`Reading <${url}> failed: ${response.status}, not an OpenID provider`)
}

async function requestToken(
  endpoint: string,
  { clientId, clientSecret }: Credentials,
  proof: string,
  thumbprint: string,
): Promise<Token> {
  const basic = `${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(basic).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
      dpop: proof,
    },
    body: 'grant_type=client_credentials&scope=webid',
  })
  const value = asText((await objectOf(response)).access_token)
  if (!response.ok || !value) {
    throw new SignInError(`Signing in at <${endpoint}> failed: ${response.status}`)
  }
  const { webid, exp, cnf } = decodeJwt<{ webid?: string; cnf?: { jkt?: string } }>(value)
  if (!webid || !exp || cnf?.jkt !== thumbprint) {
    throw new SignInError(`Signing in at <${endpoint}> failed: the token names no WebID or key`)
  }
  return { value, webId: webid, ends: exp * 1000 }
}

function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url)
  return origin + pathname
}
