import { approvalOf, arrangementOf, holdersOf } from '@selfdata/campaigns'
import { checkFields } from '@selfdata/records'
import type { DecisionRule } from '@selfdata/vocab'
import { NotAllowedError } from '../identity/errors.ts'
import type { CampaignSettings } from './campaign-settings.ts'
import type { Draft } from './draft.ts'
import { CampaignRefusedError } from './errors.ts'

/** A campaign as another instance sends it. */
export interface Submission extends Draft {
  digest: string
}

/** @throws {NotAllowedError} when the caller is no instance that we know, or asks in another's name */
export function mustBeTheirs(
  { campaign }: Submission,
  { caller, settings }: { caller: string; settings: CampaignSettings },
): void {
  const operator = settings.operators.find(({ webId }) => webId === caller)
  const theirs =
    operator !== undefined &&
    campaign.hasDataController === operator.webId &&
    campaign.id.startsWith(operator.url)
  if (!theirs) throw new NotAllowedError('Sending a campaign failed: the caller does not ask it')
}

/** @throws {CampaignRefusedError} when it is not of the shapes: nothing outside them is kept */
export function mustBeWritten({ campaign, codeList }: Submission): void {
  const wrong = [
    ...checkFields('Campaign', { ...campaign }),
    ...checkFields('CodeList', { ...codeList }),
  ].find(({ severity, reason }) => severity === 'violation' || reason === 'unknown-field')
  if (wrong) throw new CampaignRefusedError('draft-refused', `${wrong.key}: ${wrong.reason}`)
}

/**
 * The rule by which this instance decides on a campaign.
 *
 * @throws {CampaignRefusedError} when it is for another instance to decide on and count
 */
export function ruleHere(
  { campaign }: Submission,
  { settings }: { settings: CampaignSettings },
): DecisionRule {
  const arrangement = arrangementOf(campaign.arrangement ?? '')
  const approval = arrangement && approvalOf(arrangement)
  const ours =
    arrangement !== undefined &&
    holdersOf(arrangement, 'compute').includes('intermediary') &&
    campaign.hasDataProcessor === settings.self.webId
  if (!ours || !approval) throw new CampaignRefusedError('not-the-host')
  return approval.rule
}
