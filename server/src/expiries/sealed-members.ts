import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Keys } from '../keys.ts'
import type { Expiry } from '../store/schema.ts'

const CIPHER = 'aes-256-gcm'
const NONCE = 12
const TAG = 16

/** Everything of a row that must be as it was sealed. */
type Frame = Pick<Expiry, 'id' | 'owner' | 'until' | 'begunAt'>

/**
 * Seals the members of a group together with its row. The key comes from the address, which is
 * kept nowhere: whoever has the database cannot read whom a group lists, and whoever changes any
 * of its columns gets a row that opens no more.
 */
export function sealMembers(
  members: readonly string[],
  frame: Frame,
  { address, keys }: { address: string; keys: Keys },
): string {
  const [key] = keys.sealing('expiry-members', address)
  if (!key) throw new Error('Sealing the members of a group failed: there is no secret')
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG })
  cipher.setAAD(framed(frame))
  const text = Buffer.concat([cipher.update(JSON.stringify(members), 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64url')
}

/** The members of a row; undefined when it is not as it was sealed, or by no secret of ours. */
export function openMembers(
  { sealed, ...frame }: Frame & Pick<Expiry, 'sealed'>,
  { address, keys }: { address: string; keys: Keys },
): string[] | undefined {
  if (sealed === null) return undefined
  const bytes = Buffer.from(sealed, 'base64url')
  for (const key of keys.sealing('expiry-members', address)) {
    try {
      const cipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE), { authTagLength: TAG })
      cipher.setAAD(framed(frame))
      cipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
      const text = Buffer.concat([cipher.update(bytes.subarray(NONCE + TAG)), cipher.final()])
      return z.array(z.string()).parse(JSON.parse(text.toString('utf8')))
    } catch {
      // Sealed under another secret, or not by us: the next key, or nobody.
    }
  }
  return undefined
}

function framed({ id, owner, until, begunAt }: Frame): Buffer {
  return Buffer.from(JSON.stringify([id, owner, until.toISOString(), begunAt.toISOString()]))
}
