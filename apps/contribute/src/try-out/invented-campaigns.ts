import { dpv, euGdpr } from '@selfdata/vocab'
import type { Campaign, CampaignState, CodeList, LangString } from '@selfdata/vocab'
import { arrangementIri } from './invented-arrangement.ts'
import { drafts } from './invented-questions.ts'
import type { Draft } from './invented-questions.ts'
import { inventedServers } from './invented-servers.ts'

const [city, commons] = inventedServers

/** An invented campaign, where it stands, and why it was stopped. */
export interface Invented {
  slug: string
  host: string
  state: CampaignState
  campaign: Campaign
  codeList: CodeList
  halted?: LangString
}

/** Days from today, `2027-03-01`. */
export type DayFrom = (days: number) => string

/** Campaigns in every state, around the day of today. */
export function inventedCampaigns(day: DayFrom): Invented[] {
  const months = [...new Set([day(-95), day(-65), day(-35)].map((date) => date.slice(0, 7)))]
  return drafts.map((draft) => {
    const { slug, model, state, halted } = draft
    const host = model === 'personal-cloud' ? city : commons
    const base = `${city}campaigns/${slug}`
    const codeList = draft.cells(base, months)
    const campaign = campaignOf(draft, { base, codeList, day, counts: host === commons })
    return { slug, host, state, campaign, codeList, ...(halted && { halted }) }
  })
}

interface Surroundings {
  base: string
  codeList: CodeList
  day: DayFrom
  /** The intermediary counts. */
  counts: boolean
}

function campaignOf(
  { words, terms, model, days }: Draft,
  { base, codeList, day, counts }: Surroundings,
): Campaign {
  const [from, to, freeze, publish, decide, answer] = days
  return {
    ...words,
    ...terms,
    id: `${base}#it`,
    codeList: codeList.id,
    arrangement: arrangementIri(model),
    startDate: day(from),
    endDate: day(to),
    freezeAt: `${day(freeze)}T21:00:00Z`,
    publishBy: day(publish),
    decisionBy: day(decide),
    answerBy: day(answer),
    decisionMaker: `${city}#conseil`,
    hasPurpose: dpv.ImproveTransportMobility,
    hasLegalBasis: euGdpr['A6-1-a'],
    hasDataController: `${city}#it`,
    ...(counts && { hasDataProcessor: `${commons}#it` }),
    contact: 'mailto:donnees@ville.invalid',
    area: 'POLYGON((-1.25 46.13, -1.12 46.13, -1.12 46.18, -1.25 46.18, -1.25 46.13))',
    transformationVersion: 1,
    countingMode: 'vector',
    trimEndsInMetres: 200,
    minGroupSize: 11,
    maxShareOfOne: 0.2,
    roundTo: 5,
    expectedContributors: 300,
    retentionDays: 30,
    license: 'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0',
  }
}
