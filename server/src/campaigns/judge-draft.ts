import {
  arrangementOf,
  checklist,
  expectationOf,
  feasibility,
  overlapping,
} from '@selfdata/campaigns'
import type { CampaignDraft, ChecklistLine, Feasibility } from '@selfdata/campaigns'
import type { Campaign, Iri } from '@selfdata/vocab'
import type { SentCampaign } from './campaign-of.ts'
import { bodyOf } from './campaign-settings.ts'
import type { CampaignSettings } from './campaign-settings.ts'
import type { Draft } from './draft.ts'

/** What stands between a campaign and those who decide on it. */
export interface Judgement {
  checklist: ChecklistLine[]
  /** Told as soon as it can be estimated. */
  feasibility?: Feasibility
  /** Campaigns whose results could be subtracted from this one's. */
  overlapsWith: Iri[]
}

interface Beside {
  settings: CampaignSettings
  /** When it is asked: the closing may not lie before. */
  now: Date
  /** Campaigns whose results are there or may come. */
  register: readonly SentCampaign[]
}

/** Judges a campaign, as far as it is written, by the checklist and beside the register. */
export function judgeDraft(
  { campaign, codeList }: Draft,
  { settings, now, register }: Beside,
): Judgement {
  const arrangement = arrangementOf(campaign.arrangement ?? '')
  const lines = checklist(campaign, {
    codeList,
    ...(arrangement && { arrangement }),
    now: now.toISOString(),
    bodyOf: (webId) => bodyOf(webId, settings),
  })
  const expected = expectationOf(campaign, codeList)
  return {
    checklist: lines,
    ...(expected && { feasibility: feasibility(expected) }),
    overlapsWith: isDated(campaign) ? overlapping({ campaign, codeList }, register) : [],
  }
}

function isDated(campaign: CampaignDraft): campaign is CampaignDraft & Campaign {
  const { startDate, endDate, transformation } = campaign
  return startDate !== undefined && endDate !== undefined && transformation !== undefined
}
