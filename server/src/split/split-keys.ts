import type { CampaignDetail } from '@selfdata/city'
import { z } from 'zod'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import type { HostedCampaign } from '../campaigns/campaign-of.ts'
import { helperOf } from './helper-of.ts'
import { operatorKeyOf } from './operator-key.ts'

/** How another operator tells its public key; nothing else of what it says is passed on. */
const Answer = z.object({
  key: z.object({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: z.string().max(100),
    y: z.string().max(100),
  }),
})

/** Longest the other operator may take, in milliseconds. */
const PATIENCE = 10_000

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
    const key = known.get(url) ?? (await keyAt(url, dependencies))
    known.set(url, key)
    return key
  } catch (error) {
    dependencies.log.warn('asking another operator for its key failed', { error })
    return undefined
  }
}

async function keyAt(url: string, { fetch }: Pick<CampaignDependencies, 'fetch'>) {
  const response = await fetch(`${url}split/key`, { signal: AbortSignal.timeout(PATIENCE) })
  return Answer.parse(await response.json()).key
}
