import {
  approvalOf,
  arrangementOf,
  campaignDigest,
  isAbout,
  letsOpen,
  refusalOfMode,
} from '@selfdata/campaigns'
import type { CampaignDetail } from './campaign-bodies.ts'

/** Why an app sends nothing to a campaign, whatever the person says. */
export type CampaignRefusal =
  /** it takes nothing now */
  | 'not-open'
  /** what is shown is not what was accepted, or not what its digest says */
  | 'other-version'
  /** nobody has accepted it by the rule in force */
  | 'not-accepted'
  /** a model that this app does not know */
  | 'unknown-model'
  /** the model does not allow this way to count, or one body runs both ends of it */
  | 'way-to-count'

/** Nothing was sent. Message: `Contributing to <campaign> failed: other-version`. */
export class CampaignRefusedError extends Error {
  override readonly name = 'CampaignRefusedError'
  readonly reason: CampaignRefusal

  constructor(reason: CampaignRefusal, campaign: string) {
    super(`Contributing to <${campaign}> failed: ${reason}`)
    this.reason = reason
  }
}

/**
 * Checks on the person's own device what the register says: that the campaign is the very version
 * that was accepted by the rule of its model, and counts in a way that the model allows. A host that
 * claims an approval for an altered campaign gets nothing.
 */
export function refusalOfCampaign(detail: CampaignDetail): CampaignRefusal | undefined {
  return refusalOfVersion(detail) ?? (detail.state === 'open' ? undefined : 'not-open')
}

/** The same for a campaign that is open no more: whether its result can be believed. */
export function refusalOfVersion(detail: CampaignDetail): CampaignRefusal | undefined {
  const { campaign, codeList, decision, digest } = detail
  const version = { campaign, codeList }
  const arrangement = arrangementOf(campaign.arrangement)
  const approval = arrangement && approvalOf(arrangement)
  if (!arrangement || !approval) return 'unknown-model'
  if (digest !== campaignDigest(version)) return 'other-version'
  if (decision && !isAbout(decision, version)) return 'other-version'
  const accepted = { campaign: campaign.id, digest, rule: approval.rule.id }
  if (!decision || !letsOpen(decision, accepted)) return 'not-accepted'
  const { hasDataController: controller, hasDataProcessor: processor, helper } = campaign
  const refused = refusalOfMode(campaign.countingMode, arrangement, {
    controller,
    ...(processor !== undefined && { processor }),
    ...(helper !== undefined && { helper }),
    bodyOf: (operator) => detail.operators?.find(({ webId }) => webId === operator)?.body,
  })
  return refused && 'way-to-count'
}
