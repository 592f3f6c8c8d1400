/** The public key of a vote, by which anybody checks its ballots. */
export async function ballotKeyOf({ kty, n, e }: JsonWebKey): Promise<CryptoKey> {
  const jwk = { kty, n, e } as JsonWebKey
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' }
  return crypto.subtle.importKey('jwk', jwk, algorithm, true, ['verify'])
}
