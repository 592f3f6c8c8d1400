import { fromBase64Url, toBase64Url } from '@selfdata/records'
import { sha256 } from './certificate.ts'
import type { Certificate } from './certificate.ts'

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const
const signing = { name: 'ECDSA', hash: 'SHA-256' } as const
const prefix = 'SELFDATA1'

type Subtle = Pick<Crypto, 'subtle'>

/** The person's key: its private half cannot leave the browser. */
export function makeKey({ subtle }: Subtle): Promise<CryptoKeyPair> {
  return subtle.generateKey(algorithm, false, ['sign', 'verify'])
}

/**
 * A certificate with its signature and the public half of the key, as one line of letters and
 * digits: whoever has the line can check it, without asking anybody.
 */
export async function sign(
  certificate: Certificate,
  { key, crypto }: { key: CryptoKeyPair; crypto: Subtle },
): Promise<string> {
  const { x, y } = await crypto.subtle.exportKey('jwk', key.publicKey)
  const text = JSON.stringify({ certificate, key: { x, y } })
  const bytes = new TextEncoder().encode(text)
  const signature = await crypto.subtle.sign(signing, key.privateKey, bytes)
  return `${prefix}.${toBase64Url(bytes)}.${toBase64Url(new Uint8Array(signature))}`
}

/** What became of checking a certificate. */
export type Verdict =
  | { is: 'whole'; certificate: Certificate; fingerprint: string }
  /** Something in it was changed after it was signed. */
  | { is: 'changed' }
  /** Not a certificate, or only a piece of one. */
  | { is: 'none' }

/** Checks that a certificate is as it was when it was signed. */
export async function verify(line: string, crypto: Subtle): Promise<Verdict> {
  const [start, body = '', mark = ''] = line.replaceAll(/\s+/gu, '').split('.')
  if (start !== prefix || body === '' || mark === '') return { is: 'none' }
  try {
    const bytes = fromBase64Url(body)
    const read: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (!isSigned(read)) return { is: 'none' }
    const { x, y } = read.key
    const jwk = { kty: 'EC', crv: 'P-256', x, y }
    const key = await crypto.subtle.importKey('jwk', jwk, algorithm, true, ['verify'])
    if (!(await crypto.subtle.verify(signing, key, fromBase64Url(mark), bytes)))
      return { is: 'changed' }
    return {
      is: 'whole',
      certificate: read.certificate,
      fingerprint: await fingerprintOf(read.key, crypto),
    }
  } catch {
    // Broken letters, a point that is not on the curve: somebody has been at it.
    return { is: 'changed' }
  }
}

/** Sixteen signs to compare two certificates by: the same key, the same browser. */
async function fingerprintOf({ x, y }: { x: string; y: string }, crypto: Subtle): Promise<string> {
  const hash = await sha256(`${x}.${y}`, crypto)
  return hash
    .slice(0, 16)
    .toUpperCase()
    .replaceAll(/(.{4})(?=.)/gu, '$1-')
}

function isSigned(
  value: unknown,
): value is { certificate: Certificate; key: { x: string; y: string } } {
  if (typeof value !== 'object' || value === null) return false
  const { certificate, key } = value as Record<string, unknown>
  if (typeof certificate !== 'object' || certificate === null) return false
  if (typeof key !== 'object' || key === null) return false
  const { kind, version, days, name, employer, year, metres, trips, evidence, issued } =
    certificate as Record<string, unknown>
  const { x, y } = key as Record<string, unknown>
  return (
    kind === 'selfdata-cycle-to-work' &&
    version === 1 &&
    [name, employer, evidence, issued, x, y].every((one) => typeof one === 'string') &&
    [year, metres, trips].every((one) => typeof one === 'number') &&
    Array.isArray(days) &&
    days.every((day) => typeof day === 'string' && /^\d{4}-\d\d-\d\d$/u.test(day)) &&
    new Set(days).size === days.length
  )
}
