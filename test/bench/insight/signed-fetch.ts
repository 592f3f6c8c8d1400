import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import type { Fetch } from '@selfdata/pod'

/** Credentials of a program that acts for a person. */
export interface Credentials {
  issuer: string
  clientId: string
  clientSecret: string
}

/** A signed fetch for a page that lives shorter than its token: no renewal. Runs in the browser. */
export async function signedFetch({ issuer, clientId, clientSecret }: Credentials): Promise<Fetch> {
  const { privateKey, publicKey } = await generateKeyPair('ES256')
  const jwk = await exportJWK(publicKey)
  const proof = (htm: string, htu: string) =>
    new SignJWT({ htm, htu, jti: crypto.randomUUID() })
      .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk })
      .setIssuedAt()
      .sign(privateKey)
  const endpoint = new URL('.oidc/token', issuer).href
  const id = `${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      authorization: `Basic ${btoa(id)}`,
      dpop: await proof('POST', endpoint),
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials&scope=webid',
  })
  const { access_token: token } = (await response.json()) as { access_token: string }
  return async (input, init) => {
    const url = input instanceof Request ? input.url : input.toString()
    const headers = new Headers(init?.headers)
    headers.set('authorization', `DPoP ${token}`)
    headers.set('dpop', await proof(init?.method ?? 'GET', url))
    return fetch(url, { ...init, headers })
  }
}
