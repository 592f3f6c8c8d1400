import type { CampaignEntry } from '@selfdata/city'
import { lateness } from '@selfdata/campaigns'
import type { CampaignDependencies } from './campaign-dependencies.ts'
import type { SentCampaign } from './campaign-of.ts'

/** A campaign as a line of the public register. */
export function entryOf(
  { slug, campaign, digest, state, host, doubt, erasure, followed }: SentCampaign,
  { now }: Pick<CampaignDependencies, 'now'>,
): CampaignEntry {
  const erased = (erasure ?? followed?.erasure) !== undefined
  const today = now().toISOString().slice(0, 10)
  return {
    slug,
    campaign,
    digest,
    state,
    host,
    late: lateness(campaign, { state, erased, today }),
    ...(doubt && { doubt }),
  }
}
