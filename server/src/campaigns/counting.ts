import type { CampaignDetail } from '@selfdata/city'
import type { CampaignDependencies } from './campaign-dependencies.ts'
import type { HostedCampaign } from './campaign-of.ts'

/**
 * What counting does in the life of a campaign. Each task ends by calling `advance` in the
 * transaction that keeps what it did; the rounds call it again as long as it did not.
 */
export interface Counting {
  /** Reads what waits in pods and counts it: `frozen` to `counted`. */
  count: (campaign: HostedCampaign, dependencies: CampaignDependencies) => Promise<void>
  /** Publishes the result, erases and attests: `counted` to `released`. */
  release: (campaign: HostedCampaign, dependencies: CampaignDependencies) => Promise<void>
  /** Erases what is kept of people when a campaign was halted; does nothing when nothing is. */
  forget: (campaign: HostedCampaign, dependencies: CampaignDependencies) => Promise<void>
  /** How many people are registered. */
  registered: (slug: string, dependencies: Pick<CampaignDependencies, 'db'>) => Promise<number>
  /** Public keys of both operators, where counts are split. */
  splitKeys: (
    campaign: HostedCampaign,
    dependencies: CampaignDependencies,
  ) => Promise<CampaignDetail['splitKeys']>
}
