import { createHash } from 'node:crypto'
import { verifySolidAccessToken } from '@solid/access-token-verifier/dist/algorithm/verifySolidAccessToken.js'
import { decodeJwt } from 'jose'
import { z } from 'zod'
import { NotSignedInError } from './errors.ts'
import { issuerKeys } from './issuer-keys.ts'
import { trustedIssuers } from './trusted-issuers.ts'

/** Who is calling. */
export interface Caller {
  webId: string
  /** Who confirmed it. */
  issuer?: string
  /** The app that the token was given to. */
  clientId?: string | undefined
}

/** What a request says about who makes it. */
interface Presented {
  method: string
  /** Address as the caller knows it. */
  url: string
  authorization: string | undefined
  dpop: string | undefined
}

/** What proves a caller's WebID, and throws {@link NotSignedInError} when it is not proved. */
export type VerifyToken = (presented: Presented) => Promise<Caller>

export interface VerifierOptions {
  /** For addresses that the token names. */
  fetch: typeof fetch
  now: () => Date
  /** Whether a proof is seen for the first time; remembers it. */
  isNewProof: (hash: string) => Promise<boolean>
}

/** Longer headers are not looked at, in characters. */
const LONGEST = 8192

const Method = z.enum(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])

/**
 * Verifies Solid-OIDC access tokens: bound to a key of the caller (DPoP), signed by an issuer that
 * the WebID names, for this very request, and never seen before.
 */
export function tokenVerifier({ fetch, now, isNewProof }: VerifierOptions): VerifyToken {
  const issuers = trustedIssuers({ fetch, now })
  const keys = issuerKeys({ fetch, now })

  async function check({ method, url, authorization = '', dpop = '' }: Presented, token: string) {
    const { webid, iss, client_id } = await verifySolidAccessToken(
      { header: authorization, issuers, keySet: keys },
      { header: dpop, method: Method.parse(method), url, isDuplicateJTI: () => false },
    )
    const { ath, jti } = Proof.parse(decodeJwt(dpop))
    // The log-in library of browsers leaves the hash out; the token names the key all the same.
    if (ath !== undefined && ath !== sha256(token))
      throw new NotSignedInError('a proof for another token')
    const caller = { webId: webid, issuer: iss, clientId: client_id }
    return { caller, proof: sha256(`${jti}\n${dpop.split('.')[0]}`) }
  }

  return async (presented) => {
    const { authorization = '', dpop = '' } = presented
    if (!authorization || !dpop) throw new NotSignedInError('no token')
    if (authorization.length > LONGEST || dpop.length > LONGEST)
      throw new NotSignedInError('a token that is too long')
    const [scheme, token = ''] = authorization.split(' ')
    // A bearer token can be used by whoever sees it.
    if (scheme?.toLowerCase() !== 'dpop') throw new NotSignedInError('not a DPoP token')
    const { caller, proof } = await check(presented, token).catch((cause: unknown) => {
      if (cause instanceof NotSignedInError) throw cause
      throw new NotSignedInError('a token that does not hold', { cause })
    })
    // Where our memory of proofs fails us, nothing is wrong with the token.
    if (!(await isNewProof(proof))) throw new NotSignedInError('a proof that was used before')
    return caller
  }
}

const Proof = z.object({ ath: z.string().optional(), jti: z.string().min(1).max(500) })

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
