import { z } from 'zod'
import type { ServerClock } from './clock-skew.ts'
import type { ProofKey } from './dpop.ts'
import { SignInError } from './errors.ts'

/** How a service proves to its issuer who it is. */
export interface ServiceCredentials {
  /** OpenID provider of the service's WebID. */
  issuer: string
  clientId: string
  clientSecret: string
}

/** A token, and when it ends. */
export interface AccessToken {
  value: string
  /** Seconds since 1970. */
  expiresAt: number
}

interface Asking {
  fetch: typeof fetch
  key: ProofKey
  clock: ServerClock
}

const Token = z.object({ access_token: z.string(), expires_in: z.number().default(300) })
const Configuration = z.object({ issuer: z.string(), token_endpoint: z.url() })

/** How long an issuer may take, in milliseconds. */
const PATIENCE = 15_000

/**
 * Asks for a DPoP-bound access token with the client-credentials grant. A proof refused because
 * our clock is off is made once more with the issuer's time.
 *
 * @throws {SignInError} when the issuer refuses or does not answer
 */
export async function requestToken(
  credentials: ServiceCredentials,
  asking: Asking,
): Promise<AccessToken> {
  const { issuer } = credentials
  const endpoint = await tokenEndpointOf(issuer, asking)
  let response = await answerOf(issuer, post(credentials, endpoint, asking))
  if (!response.ok && asking.clock.correct(response)) {
    await response.body?.cancel()
    response = await answerOf(issuer, post(credentials, endpoint, asking))
  }
  if (!response.ok) throw await refusal(issuer, response)
  const body = Token.safeParse(await response.json().catch(() => undefined))
  if (!body.success) throw new SignInError(issuer, 'it gave no token')
  const { access_token: value, expires_in: lifetime } = body.data
  return { value, expiresAt: asking.clock.seconds() + lifetime }
}

async function tokenEndpointOf(issuer: string, { fetch }: Asking): Promise<string> {
  const url = `${withoutSlash(issuer)}/.well-known/openid-configuration`
  const response = await answerOf(issuer, fetch(url, { signal: AbortSignal.timeout(PATIENCE) }))
  if (!response.ok) throw await refusal(issuer, response)
  const found = Configuration.safeParse(await response.json().catch(() => undefined))
  if (!found.success) throw new SignInError(issuer, 'its configuration names no token endpoint')
  if (withoutSlash(found.data.issuer) !== withoutSlash(issuer))
    throw new SignInError(issuer, 'its configuration names another issuer')
  return found.data.token_endpoint
}

async function post(
  { clientId, clientSecret }: ServiceCredentials,
  endpoint: string,
  { fetch, key, clock }: Asking,
): Promise<Response> {
  const basic = `${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`
  return fetch(endpoint, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(basic).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
      dpop: await key.prove({ method: 'POST', url: endpoint, issuedAt: clock.seconds() }),
    },
    body: 'grant_type=client_credentials&scope=webid',
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
  })
}

async function refusal(issuer: string, response: Response): Promise<SignInError> {
  await response.body?.cancel()
  return new SignInError(issuer, `it answered ${response.status}`, { status: response.status })
}

async function answerOf(issuer: string, asked: Promise<Response>): Promise<Response> {
  try {
    return await asked
  } catch (cause) {
    throw new SignInError(issuer, 'it did not answer', { cause })
  }
}

function withoutSlash(url: string): string {
  return url.replace(/\/$/, '')
}
