import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

const CIPHER = 'aes-256-gcm'
const NONCE = 12
const TAG = 16

/**
 * Seals a text with the first of the keys, for the database. What is in `bound` stays readable
 * elsewhere and cannot be changed: with another value the text opens no more.
 *
 * @param keys from `keys.sealing(purpose, context)`
 */
export function seal(text: string, keys: readonly KeyObject[], bound: unknown = ''): string {
  const [key] = keys
  if (!key) throw new Error('Sealing a text failed: there is no secret')
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG })
  cipher.setAAD(Buffer.from(JSON.stringify(bound)))
  const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url')
}

/** The text again; undefined when it was changed, or sealed under no secret of ours. */
export function unseal(
  sealed: string,
  keys: readonly KeyObject[],
  bound: unknown = '',
): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url')
  for (const key of keys) {
    try {
      const cipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE), { authTagLength: TAG })
      cipher.setAAD(Buffer.from(JSON.stringify(bound)))
      cipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
      const text = Buffer.concat([cipher.update(bytes.subarray(NONCE + TAG)), cipher.final()])
      return text.toString('utf8')
    } catch {
      // Sealed under another secret, or not by us: the next key, or nothing.
    }
  }
  return undefined
}
