import { arrangementOf, holdersOf } from '@selfdata/campaigns'
import type { CampaignDraft } from '@selfdata/campaigns'
import type { CampaignDependencies } from './campaign-dependencies.ts'

/**
 * Address of the instance that decides on a campaign and counts it: the one who asks where the model
 * knows no intermediary, otherwise the processor. Undefined when the processor is none that is known.
 */
export function hostOf(
  { arrangement: name, hasDataProcessor: processor }: CampaignDraft,
  { settings, publicUrl }: Pick<CampaignDependencies, 'settings' | 'publicUrl'>,
): string | undefined {
  const arrangement = arrangementOf(name ?? '')
  if (!arrangement) return undefined
  if (!holdersOf(arrangement, 'compute').includes('intermediary')) return publicUrl
  return settings.operators.find(({ webId }) => webId === processor)?.url
}
