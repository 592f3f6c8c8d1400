import { CompactEncrypt, compactDecrypt } from 'jose'
import type { CryptoKey, JWK } from 'jose'
import type { Role } from './role.ts'

/** What a sealed half belongs to; it opens for nothing else. */
export interface Binding {
  /** Digest of the exact campaign version. */
  campaign: string
  /** Base64url, drawn at random for each report. */
  nonce: string
  role: Role
}

/** Seals a half for one operator: JWE, ECDH-ES with AES-256-GCM, the binding in the header. */
export function seal(
  bytes: Uint8Array,
  { campaign, nonce, role }: Binding,
  key: CryptoKey | JWK,
): Promise<string> {
  return new CompactEncrypt(bytes)
    .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', campaign, nonce, role })
    .encrypt(key)
}

/**
 * Opens a half that was sealed for this operator and this report.
 *
 * @throws {SealError} when it was sealed for another key, campaign, report or operator
 */
export async function open(
  sealed: string,
  binding: Binding,
  key: CryptoKey | JWK,
): Promise<Uint8Array> {
  const { plaintext, protectedHeader } = await compactDecrypt(sealed, key, {
    keyManagementAlgorithms: ['ECDH-ES'],
    contentEncryptionAlgorithms: ['A256GCM'],
  }).catch((cause: unknown) => {
    throw new SealError('Opening a share failed: it was not sealed for this operator', { cause })
  })
  for (const field of ['campaign', 'nonce', 'role'] as const) {
    if (protectedHeader[field] !== binding[field]) {
      throw new SealError(`Opening a share failed: it was sealed for another ${field}`)
    }
  }
  return plaintext
}

/** Sealed for somebody or something else, or changed on the way: this half cannot be opened. */
export class SealError extends Error {
  override name = 'SealError'
}
