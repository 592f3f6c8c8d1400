import { SignJWT, exportJWK, generateKeyPair } from 'jose'
import type { JWK } from 'jose'

/** What one proof of possession is for. */
interface ProofOptions {
  method: string
  url: string
  /** The access token that the proof accompanies, where there is one. */
  accessToken?: string
  /** Seconds since 1970. */
  issuedAt: number
}

/** A key pair that proves, request by request, that a token is ours. */
export interface ProofKey {
  prove(options: ProofOptions): Promise<string>
}

/** Makes a fresh P-256 key pair; it lives in memory only. Source: RFC 9449. */
export async function proofKey(): Promise<ProofKey> {
  const { privateKey, publicKey } = await generateKeyPair('ES256')
  const { kty, crv, x, y } = await exportJWK(publicKey)
  const jwk = { kty, crv, x, y } as JWK
  return {
    prove: async ({ method, url, accessToken, issuedAt }) =>
      new SignJWT({
        htm: method,
        htu: withoutQuery(url),
        ...(accessToken ? { ath: await digest(accessToken) } : {}),
      })
        .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk })
        .setIssuedAt(issuedAt)
        .setJti(crypto.randomUUID())
        .sign(privateKey),
  }
}

function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url)
  return origin + pathname
}

async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Buffer.from(hash).toString('base64url')
}
