import type { Campaign, DateTime, Iri, Release } from '@selfdata/vocab'
import { rounded } from '../counting/protect.ts'
import type { Result } from '../counting/protect.ts'

export interface ReleaseOptions {
  id: Iri
  campaign: Campaign
  digest: string
  publisher: Iri
  /** How many people counted. */
  people: number
  now: DateTime
}

/** What is published of a count, without its cells. */
export function releaseOf(
  { cells }: Result,
  { id, campaign, digest, publisher, people, now }: ReleaseOptions,
): Release {
  const { title, license, minGroupSize, roundTo, privacyBudget } = campaign
  return {
    id,
    title,
    about: campaign.id,
    campaignDigest: digest,
    publisher,
    license,
    issued: now,
    // A handful of contributors is itself a small group.
    ...(people >= minGroupSize && { contributors: rounded(people, roundTo) }),
    cellsPublished: cells.filter(({ status }) => status !== 'withheld').length,
    cellsWithheld: cells.filter(({ status }) => status === 'withheld').length,
    minGroupSize,
    roundTo,
    ...(privacyBudget !== undefined && { privacyBudget }),
  }
}

/** What a release must not be: less protected than its campaign promised. */
export function brokenPromises(
  release: Pick<Release, 'minGroupSize' | 'roundTo' | 'privacyBudget' | 'campaignDigest'>,
  campaign: Pick<Campaign, 'minGroupSize' | 'roundTo' | 'privacyBudget'>,
  digest: string,
): ('smaller-group' | 'finer-rounding' | 'less-noise' | 'other-version')[] {
  const noise = campaign.privacyBudget
  return [
    ...(release.minGroupSize < campaign.minGroupSize ? (['smaller-group'] as const) : []),
    ...(release.roundTo < campaign.roundTo ? (['finer-rounding'] as const) : []),
    ...(noise !== undefined && (release.privacyBudget ?? Number.POSITIVE_INFINITY) > noise
      ? (['less-noise'] as const)
      : []),
    ...(release.campaignDigest === digest ? [] : (['other-version'] as const)),
  ]
}
