import type { PollRow } from '../store/poll-tables.ts'

/** The public key of a vote, by which anybody checks its ballots. */
export async function ballotKeyOf({ poll, ballotKey }: PollRow): Promise<CryptoKey> {
  if (!ballotKey) throw new Error(`Reading the key of vote ${poll} failed: it has none`)
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' }
  return crypto.subtle.importKey('jwk', ballotKey, algorithm, true, ['verify'])
}
