import { fromBase64Url, toBase64Url } from '@selfdata/records'
import type { Prio3SumVec } from '@divviup/prio3'
import type { CryptoKey, JWK } from 'jose'
import { Buffer } from 'buffer'
import { boundShare } from './bound.ts'
import { schemeOf } from './parameters.ts'
import type { Parameters } from './parameters.ts'
import type { Report } from './report.ts'
import { number } from './role.ts'
import type { Role } from './role.ts'
import { open } from './seal.ts'
import { readElements, readPublicShare, readShare } from './wire.ts'

export interface Operator {
  role: Role
  parameters: Parameters
  campaign: string
  /** Private key of this operator. */
  key: CryptoKey | JWK
  /** Secret that both operators share and no contributor knows; base64url, 16 bytes. */
  verifyKey: string
}

/** What one operator knows of one report between the two steps of checking it. */
export interface Prepared {
  state: Awaited<ReturnType<Prio3SumVec['prepareInit']>>['preparationState']
  /** For the other operator; says nothing about the counts. */
  share: string
}

/**
 * Opens the half of one operator and begins to check its proof.
 *
 * @throws {SealError | ShareError} for a half that is not for this operator, or is none
 */
export async function prepare(
  { nonce, publicShare, ...halves }: Report,
  { role, parameters, campaign, key, verifyKey }: Operator,
): Promise<Prepared> {
  const scheme = schemeOf(parameters)
  const opened = await open(halves[role], { campaign, nonce, role }, key)
  const { preparationState, preparationShare } = await scheme.prepareInit(
    Buffer.from(fromBase64Url(verifyKey)),
    number[role],
    null,
    Buffer.from(fromBase64Url(nonce)),
    readPublicShare(scheme, fromBase64Url(publicShare)),
    await readShare(scheme, role, opened),
  )
  const { field } = scheme.flp
  const bound = boundShare(preparationState.outputShare, parameters, scheme.flp)
  return {
    state: preparationState,
    share: toBase64Url(
      Buffer.concat([scheme.encodePreparationShare(preparationShare), field.encode([bound])]),
    ),
  }
}

/** Counts out of bounds, or a half that was changed: this report is not counted. */
export class ProofError extends Error {
  override name = 'ProofError'
}

/**
 * Ends the check with the shares of both. What comes out is this operator's half of the counts: a
 * random-looking number per cell, to be added to the sum and forgotten.
 *
 * @throws {ProofError} when the counts are not within their bounds, or a half was changed
 */
export async function finish(
  { state }: Prepared,
  shares: { leader: string; helper: string },
  parameters: Parameters,
): Promise<bigint[]> {
  const scheme = schemeOf(parameters)
  const both = [shares.leader, shares.helper].map((share) => readPreparationShare(scheme, share))
  try {
    const message = await scheme.unshardPreparationShares(null, both)
    const next = scheme.prepareNext(state, message)
    const [one = 0n, other = 0n] = both.map(({ bound }) => bound)
    const isBound = scheme.flp.field.add(one, other) === BigInt(parameters.most)
    if ('outputShare' in next && isBound) return next.outputShare.slice(0, parameters.cells)
  } catch (cause) {
    throw new ProofError('Checking a report failed: its proof does not hold', { cause })
  }
  throw new ProofError('Checking a report failed: its counts do not keep to the bound')
}

function readPreparationShare({ flp, xof }: Prio3SumVec, text: string) {
  const bytes = fromBase64Url(text)
  const bound = Math.max(0, bytes.length - flp.field.encodedSize)
  const seed = Math.max(0, bound - xof.seedSize)
  return {
    verifiersShare: readElements(bytes.subarray(0, seed), flp.field),
    jointRandomnessPart: Buffer.from(bytes.subarray(seed, bound)),
    bound: readElements(bytes.subarray(bound), flp.field)[0],
  }
}
