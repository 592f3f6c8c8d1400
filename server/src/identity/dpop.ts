import { createHash, generateKeyPair, randomUUID, sign } from 'node:crypto'
import { promisify } from 'node:util'

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

/**
 * Makes a fresh P-256 key pair; it lives in memory only. Source: RFC 9449; RFC 7515, appendix A.3.
 *
 * Signed at once, not by Web Crypto: a proof goes with every request, and handing so little work to
 * another thread costs more than the work.
 */
export async function proofKey(): Promise<ProofKey> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('ec', { namedCurve: 'P-256' })
  const { kty, crv, x, y } = publicKey.export({ format: 'jwk' })
  const header = encoded({ alg: 'ES256', typ: 'dpop+jwt', jwk: { kty, crv, x, y } })
  const hashOf = lastOf((token: string) => createHash('sha256').update(token).digest('base64url'))
  return {
    prove: async ({ method, url, accessToken, issuedAt }) => {
      const claims = {
        htm: method,
        htu: withoutQuery(url),
        ...(accessToken && { ath: hashOf(accessToken) }),
        iat: issuedAt,
        jti: randomUUID(),
      }
      const signed = `${header}.${encoded(claims)}`
      const key = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const
      return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`
    },
  }
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

/** Remembers the last answer: one token goes with thousands of proofs. */
function lastOf(work: (text: string) => string): (text: string) => string {
  let last: { text: string; answer: string } | undefined
  return (text) => {
    if (last?.text !== text) last = { text, answer: work(text) }
    return last.answer
  }
}

function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url)
  return origin + pathname
}
