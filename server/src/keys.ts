import { createHmac, createSecretKey, hkdfSync } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

/** What a keyed hash is for; each purpose has its own key. */
type HashPurpose =
  | 'code'
  | 'customer'
  | 'subject'
  | 'expiry'
  | 'expiry-address'
  | 'expiry-check'
  | 'elector'
  | 'commenter'
  | 'contributor'
  | 'recorder'
  | 'announcement'

/** What is sealed; each purpose has its own keys. */
type SealingPurpose = 'expiry-members' | 'ballot-key' | 'split-key' | 'contributor'

/** Keyed hashes: what they hide cannot be found again without the server's secret. */
export interface Keys {
  /** Says which secret is today's, and nothing of what it is. */
  mark: string
  /** The hash as it is stored today, base64url of HMAC-SHA-256. */
  hash(purpose: HashPurpose, ...parts: string[]): string
  /**
   * The hash under today's secret and under each former one, today's first. Hashes of customers
   * begin with the mark of their secret; those that were kept before marks were are found too.
   */
  hashes(purpose: HashPurpose, ...parts: string[]): string[]
  /** Keys that seal what belongs to `context`, under today's secret and each former one. */
  sealing(purpose: SealingPurpose, context: string): KeyObject[]
}

/** Derives the keys from the secrets; the first secret is today's. */
export function keysFrom(secrets: readonly string[]): Keys {
  const derived = new Map<string, KeyObject>()
  const keyOf = (secret: string, purpose: HashPurpose) => {
    const name = `${purpose}\n${secret}`
    const key =
      derived.get(name) ?? createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', purpose, 32)))
    derived.set(name, key)
    return key
  }
  const marks = secrets.map(markOf)
  const hashes = (purpose: HashPurpose, ...parts: string[]) => {
    const plain = secrets.map((secret) =>
      // JSON keeps the parts apart: ('a', 'bc') and ('ab', 'c') must differ.
      createHmac('sha256', keyOf(secret, purpose))
        .update(JSON.stringify(parts))
        .digest('base64url'),
    )
    if (purpose !== 'customer') return plain
    return [...plain.map((hash, index) => `${marks[index]}.${hash}`), ...plain]
  }
  return {
    mark: marks[0] ?? '',
    hashes,
    hash: (purpose, ...parts) => hashes(purpose, ...parts)[0] ?? '',
    sealing: (purpose, context) =>
      secrets.map((secret) =>
        createSecretKey(Buffer.from(hkdfSync('sha256', secret, context, purpose, 32))),
      ),
  }
}

/** Eight characters of a secret's own: enough to tell a few apart, far too few to find it. */
function markOf(secret: string): string {
  return Buffer.from(hkdfSync('sha256', secret, '', 'mark', 6)).toString('base64url')
}
