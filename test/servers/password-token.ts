import { exportJWK, generateKeyPair, SignJWT } from 'jose'

type Fetch = typeof globalThis.fetch

/** A `fetch` signed with a token that a server gives for a password (`/idp/credentials`). */
export function signedWith(
  { issuer, email, password }: { issuer: string; email: string; password: string },
  send: Fetch,
): Fetch {
  const keys = generateKeyPair('ES256')
  const proof = async (method: string, url: string) => {
    const { publicKey, privateKey } = await keys
    const jwk = await exportJWK(publicKey)
    return new SignJWT({ htm: method, htu: url.replace(/[?#].*/, ''), jti: crypto.randomUUID() })
      .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk })
      .setIssuedAt()
      .sign(privateKey)
  }
  let token: Promise<string> | undefined
  const tokenOf = async () => {
    const url = `${issuer}idp/credentials`
    const response = await send(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', dpop: await proof('POST', url) },
      body: JSON.stringify({ email, password }),
    })
    if (!response.ok) throw new Error(`POST ${url}: ${response.status}`)
    return ((await response.json()) as { access_token: string }).access_token
  }
  return async (input, init) => {
    const request = new Request(input)
    const method = init?.method ?? 'GET'
    const headers = new Headers(init?.headers)
    headers.set('authorization', `DPoP ${await (token ??= tokenOf())}`)
    headers.set('dpop', await proof(method, request.url))
    return send(request.url, { ...init, headers })
  }
}
