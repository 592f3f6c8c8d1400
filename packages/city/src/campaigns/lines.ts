import type { Quad } from '@rdfjs/types'
import { contributionOf, sealedContributionOf, splitBounds, vectorOf } from '@selfdata/campaigns'
import type { Counts } from '@selfdata/campaigns'
import { encode } from '@selfdata/records'
import { CityError } from '../city-error.ts'
import type { CampaignDetail } from './campaign-bodies.ts'

/**
 * What waits in the pod, as triples: the lines, or where two operators count, two sealed halves of
 * which neither says anything.
 */
export async function linesOf(
  { detail, counts }: { detail: CampaignDetail; counts: Counts },
  { document, pseudonym, now }: { document: string; pseudonym: string; now: string },
): Promise<Quad[]> {
  const { campaign, codeList } = detail
  const about = { document, campaign, codeList, pseudonym, now }
  if (campaign.countingMode !== 'split')
    return encode('Contribution', contributionOf(counts, about))
  const report = await sealedReport(detail, counts)
  return encode('SealedContribution', sealedContributionOf(report, about))
}

async function sealedReport(detail: CampaignDetail, counts: Counts): Promise<string> {
  const { codeList, digest, splitKeys } = detail
  if (!splitKeys) throw new CityError('version', detail.host, 'it names no keys of two operators')
  // Large, and needed by few campaigns.
  const { makePersonReport } = await import('@selfdata/split-counting')
  return makePersonReport(vectorOf(counts, codeList), {
    parameters: splitBounds(detail),
    campaign: digest,
    keys: splitKeys,
    random: (into) => crypto.getRandomValues(into),
  })
}
