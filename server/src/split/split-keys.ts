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

/** The keys for which contributions to a campaign are sealed; undefined where counts are not split. */
export async function splitKeys(
  { campaign }: Pick<HostedCampaign, 'campaign'>,
  dependencies: CampaignDependencies,
): Promise<CampaignDetail['splitKeys']> {
  if (campaign.countingMode !== 'split') return undefined
  const { url } = helperOf(campaign, dependencies)
  const helper = known.get(url) ?? (await keyAt(url, dependencies))
  if (!helper) return undefined
  known.set(url, helper)
  return { leader: (await operatorKeyOf(dependencies)).public, helper }
}

async function keyAt(
  url: string,
  { fetch, log }: Pick<CampaignDependencies, 'fetch' | 'log'>,
): Promise<JsonWebKey | undefined> {
  try {
    const response = await fetch(`${url}split/key`, { signal: AbortSignal.timeout(PATIENCE) })
    return Answer.parse(await response.json()).key
  } catch (error) {
    log.warn('asking another operator for its key failed', { error })
    return undefined
  }
}
