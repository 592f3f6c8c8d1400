import { campaignDigest } from '@selfdata/campaigns'
import type { Decision } from '@selfdata/vocab'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import type { SentCampaign } from '../campaigns/campaign-of.ts'

/** What a decision came to, beside what it is about. */
type Outcome = Pick<Decision, 'byRule' | 'outcome'> &
  Partial<
    Pick<
      Decision,
      'votesFor' | 'votesAgainst' | 'abstentions' | 'recusals' | 'electorateSize' | 'reasons'
    >
  >

/**
 * A decision on the exact version of a campaign, as the register shows it.
 *
 * @throws {Error} when what is kept of the campaign is no longer what was sent
 */
export function decisionOn(
  { slug, campaign, codeList, digest }: SentCampaign,
  outcome: Outcome,
  { now, settings, publicUrl }: Pick<CampaignDependencies, 'now' | 'settings' | 'publicUrl'>,
): Decision {
  if (campaignDigest({ campaign, codeList }) !== digest)
    throw new Error(`Deciding on campaign ${slug} failed: it is not the version that was sent`)
  const name = outcome.outcome === 'halted' ? 'halting' : 'decision'
  return {
    id: `${publicUrl}campaigns/${slug}#${name}`,
    about: campaign.id,
    campaignDigest: digest,
    ...outcome,
    wasAssociatedWith: settings.self.webId,
    endedAtTime: now().toISOString(),
  }
}
