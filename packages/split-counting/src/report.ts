import { toBase64Url } from '@selfdata/records'
import type { CryptoKey, JWK } from 'jose'
import { Buffer } from 'buffer'
import { withRest } from './bound.ts'
import { schemeOf } from './parameters.ts'
import type { Parameters } from './parameters.ts'
import { seal } from './seal.ts'

/** What leaves a browser: two sealed halves, of which neither says anything. */
export interface Report {
  nonce: string
  publicShare: string
  leader: string
  helper: string
}

export interface ReportOptions {
  parameters: Parameters
  /** Digest of the exact campaign version. */
  campaign: string
  /** Public keys of both operators. */
  keys: { leader: CryptoKey | JWK; helper: CryptoKey | JWK }
  /** `crypto.getRandomValues`. */
  random: (into: Uint8Array<ArrayBuffer>) => Uint8Array
}

/**
 * Splits counts in two, with a proof that each and all together are within their bounds, and seals each half for its
 * operator.
 *
 * @param counts one number per cell, from 0 to 2^bits - 1
 * @throws {RangeError} for counts that do not fit the parameters
 */
export async function makeReport(
  counts: readonly number[],
  { parameters, campaign, keys, random }: ReportOptions,
): Promise<Report> {
  const scheme = schemeOf(parameters)
  const most = 2 ** parameters.bits - 1
  const fit = counts.every((count) => Number.isInteger(count) && count >= 0 && count <= most)
  if (!fit || counts.length !== parameters.cells) {
    throw new RangeError(
      `Splitting counts failed: ${counts.length} counts of at most ${Math.max(...counts)}, for ${parameters.cells} of at most ${most}`,
    )
  }
  const nonce = Buffer.from(random(new Uint8Array(scheme.nonceSize)))
  const rand = Buffer.from(random(new Uint8Array(scheme.randSize)))
  const { publicShare, inputShares } = await scheme.shardEncoded(
    withRest(counts, parameters),
    nonce,
    rand,
  )
  const binding = { campaign, nonce: toBase64Url(nonce) }
  const [leader, helper] = await Promise.all([
    seal(inputShares[0]!, { ...binding, role: 'leader' }, keys.leader),
    seal(inputShares[1]!, { ...binding, role: 'helper' }, keys.helper),
  ])
  return { nonce: binding.nonce, publicShare: toBase64Url(publicShare), leader, helper }
}
