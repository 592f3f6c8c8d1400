import type { CampaignDetail } from '@selfdata/city'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import type { HostedCampaign } from '../campaigns/campaign-of.ts'
import { helperOf } from './helper-of.ts'
import { keyAt } from './key-at.ts'
import { operatorKeyOf } from './operator-key.ts'

/** Public keys of other operators, for as long as this process runs: they are made once. */
const known = new Map<string, JsonWebKey>()

/**
 * The keys for which contributions to a campaign are sealed; undefined where counts are not split, or
 * the other operator is not known or does not answer: then nothing can be contributed.
 */
export async function splitKeys(
  { campaign }: Pick<HostedCampaign, 'campaign'>,
  dependencies: CampaignDependencies,
): Promise<CampaignDetail['splitKeys']> {
  if (campaign.countingMode !== 'split') return undefined
  const helper = await helperKey(campaign, dependencies)
  if (!helper) return undefined
  return { leader: (await operatorKeyOf(dependencies)).public, helper }
}

async function helperKey(
  campaign: HostedCampaign['campaign'],
  dependencies: Pick<CampaignDependencies, 'fetch' | 'log' | 'settings'>,
): Promise<JsonWebKey | undefined> {
  try {
    const { url } = helperOf(campaign, dependencies)
    const key = known.get(url) ?? (await keyAt(url, dependencies)).key
    known.set(url, key)
    return key
  } catch (error) {
    dependencies.log.warn('asking another operator for its key failed', { error })
    return undefined
  }
}
