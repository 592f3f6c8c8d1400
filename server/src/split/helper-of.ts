import type { Campaign } from '@selfdata/vocab'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import { bodyOf } from '../campaigns/campaign-settings.ts'
import type { Operator } from '../campaigns/campaign-settings.ts'
import { SplitRefusedError } from './errors.ts'

/**
 * The operator that helps us count a campaign.
 *
 * @throws {SplitRefusedError} when none is known, or when it belongs to the same body as we
 */
export function helperOf(
  { helper }: Pick<Campaign, 'helper'>,
  { settings }: Pick<CampaignDependencies, 'settings'>,
): Operator {
  const operator = settings.operators.find(({ webId }) => webId === helper)
  if (!operator) throw new SplitRefusedError('not-operators')
  if (operator.body === bodyOf(settings.self.webId, settings))
    throw new SplitRefusedError('one-body')
  return operator
}
