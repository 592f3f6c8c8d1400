import { createServer } from 'node:http'
import type { Person } from '@selfdata/lab'

type Fetch = typeof globalThis.fetch

/** An app with a Client ID document, in which somebody is signed in. */
export interface AppSession {
  readonly clientId: string
  readonly fetch: Fetch
}

/** Serves the Client ID document of an app until closed. */
export async function serveApp(): Promise<{ clientId: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const clientId = `http://${request.headers.host}/client.jsonld`
    response.setHeader('content-type', 'application/ld+json')
    response.end(
      JSON.stringify({
        '@context': ['https://www.w3.org/ns/solid/oidc-context.jsonld'],
        client_id: clientId,
        client_name: 'An app',
        redirect_uris: [new URL('callback', clientId).href],
        scope: 'openid webid',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'none',
      }),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { clientId: `http://localhost:${port}/client.jsonld`, close }
}

/** Signs a person in to an app, as a browser would: log-in, consent, code, token (Solid-OIDC). */
export async function signInTo(clientId: string, person: Person): Promise<AppSession> {
  const redirect = new URL('callback', clientId).href
  const verifier = 'a'.repeat(64)
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  const authorize = new URL('.oidc/auth', person.issuer)
  authorize.search = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirect,
    response_type: 'code',
    scope: 'openid webid',
    code_challenge: Buffer.from(digest).toString('base64url'),
    code_challenge_method: 'S256',
    prompt: 'consent',
  }).toString()
  const code = await consentedCode(authorize.href, redirect, person)

  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const endpoint = new URL('.oidc/token', person.issuer).href
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: { dpop: await proof(keys, 'POST', endpoint) },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      client_id: clientId,
      redirect_uri: redirect,
      code_verifier: verifier,
    }),
  })
  const { access_token: token }: { access_token?: string } = await answer.json()
  if (!token) throw new Error(`No token for ${clientId}: ${answer.status}`)
  return { clientId, fetch: signing(token, keys) }
}

/** Logs in, picks the WebID and consents; the code that is sent back to the app. */
async function consentedCode(start: string, redirect: string, person: Person): Promise<string> {
  const browser = cookieJar()
  await browser.follow(start, redirect)
  const { email, password, webId } = person
  const login = await browser.post(person, ['password', 'login'], { email, password })
  await browser.follow(login.location ?? '', redirect)
  const picked = await browser.post(person, ['oidc', 'webId'], { webId, remember: true })
  await browser.follow(picked.location ?? '', redirect)
  const consent = await browser.post(person, ['oidc', 'consent'], { remember: true })
  const back = await browser.follow(consent.location ?? '', redirect)
  return new URL(back).searchParams.get('code') ?? ''
}

function signing(token: string, keys: CryptoKeyPair): Fetch {
  return async (input, init) => {
    const { url, method } = new Request(input, init)
    const headers = new Headers(init?.headers)
    headers.set('authorization', `DPoP ${token}`)
    headers.set('dpop', await proof(keys, method, url))
    return fetch(input, { ...init, headers })
  }
}

interface Controls {
  controls: Record<string, Record<string, string>>
}

function cookieJar() {
  const cookies = new Map<string, string>()
  const send: Fetch = async (input, init) => {
    const headers = new Headers(init?.headers)
    headers.set('accept', 'application/json')
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await fetch(input, { ...init, headers, redirect: 'manual' })
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';', 1)[0]?.split(/=(.*)/s) ?? []
      cookies.set(name, value)
    }
    return response
  }
  return {
    /** Follows redirects; the last address, or the one that leads back to the app. */
    follow: async (start: string, end: string): Promise<string> => {
      for (let url = start; ;) {
        if (url.startsWith(end)) return url
        const location = (await send(url)).headers.get('location')
        if (!location) return url
        url = new URL(location, url).href
      }
    },
    post: async (person: Person, [group, name]: [string, string], body: object) => {
      const account = await send(new URL('.account/', person.issuer))
      const { controls }: Controls = await account.json()
      const url = controls[group]?.[name]
      if (!url) throw new Error(`No control ${group}.${name}: ${JSON.stringify(controls)}`)
      const response = await send(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      const answered: { location?: string } = await response.json()
      return answered
    },
  }
}

/** A DPoP proof (RFC 9449). */
async function proof(keys: CryptoKeyPair, method: string, url: string): Promise<string> {
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', keys.publicKey)
  const header = part({ typ: 'dpop+jwt', alg: 'ES256', jwk: { kty, crv, x, y } })
  const { origin, pathname } = new URL(url)
  const claims = part({
    htm: method,
    htu: origin + pathname,
    iat: Math.floor(Date.now() / 1000),
    jti: crypto.randomUUID(),
  })
  const signed = new TextEncoder().encode(`${header}.${claims}`)
  const signature = await crypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    keys.privateKey,
    signed,
  )
  return `${header}.${claims}.${Buffer.from(signature).toString('base64url')}`
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
