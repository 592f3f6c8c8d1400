import { fromBase64Url, toBase64Url } from '@selfdata/records'
import { schemeOf } from './parameters.ts'
import type { Parameters } from './parameters.ts'
import { readElements } from './wire.ts'

/** What an operator keeps of a campaign: the sum of its halves, and how many reports are in it. */
export interface PartialSum {
  reports: number
  /** Base64url; random-looking whatever was counted. */
  sum: string
}

/** Adds the half of one report; only the sum is kept. */
export function addHalf(
  half: readonly bigint[],
  before: PartialSum | undefined,
  parameters: Parameters,
): PartialSum {
  const scheme = schemeOf(parameters)
  const { field } = scheme.flp
  const sum = before
    ? field.vecAdd(readElements(fromBase64Url(before.sum), field), [...half])
    : [...half]
  return { reports: (before?.reports ?? 0) + 1, sum: toBase64Url(field.encode(sum)) }
}

/** Fewer reports than the smallest group: wait for more, or give the count up. */
export class TooFewReportsError extends Error {
  override name = 'TooFewReportsError'
}

/**
 * Puts the two sums together: the counts per cell of everybody. They are not yet protected: cells
 * of few people show. Whoever does this must not be the requester, and publishes through the
 * group-size rules only.
 *
 * @throws {TooFewReportsError} below the minimum, or when the operators did not sum the same reports
 */
export function putTogether(
  { leader, helper }: { leader: PartialSum; helper: PartialSum },
  { parameters, minReports }: { parameters: Parameters; minReports: number },
): number[] {
  if (leader.reports !== helper.reports || leader.reports < minReports) {
    throw new TooFewReportsError(
      `Putting sums together failed: ${leader.reports} and ${helper.reports} reports, at least ${minReports} of the same are needed`,
    )
  }
  const { field } = schemeOf(parameters).flp
  const [first = [], second = []] = [leader, helper].map(({ sum }) =>
    readElements(fromBase64Url(sum), field),
  )
  return field.vecAdd(first, second).map(Number)
}
