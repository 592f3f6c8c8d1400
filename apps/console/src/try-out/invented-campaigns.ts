import { pollOf } from '@selfdata/campaigns'
import type { CampaignStep, CampaignWork } from '@selfdata/city'
import { decisionRules } from '@selfdata/vocab'
import type { CampaignState, Decision } from '@selfdata/vocab'
import { inventedCampaign, inventedCells } from './invented-lane.ts'
import { inventedDesks } from './invented-desks.ts'
import { inventedResult } from './invented-result.ts'

const day = 86_400_000
const { city, intermediary } = inventedDesks

/** Campaigns of an invented city: one for each thing there is to see. */
export function inventedCampaigns(now: number): CampaignWork[] {
  const past: Past = {
    now,
    ago: (days) => new Date(now - days * day).toISOString(),
    step: (event, days, by) => ({ event, at: past.ago(days), by }),
  }
  return [...undecided(past), ...decided(past)]
}

interface Past {
  now: number
  ago: (days: number) => string
  step: (event: CampaignStep['event'], days: number, by: CampaignStep['by']) => CampaignStep
}

function undecided({ now, ago, step }: Past): CampaignWork[] {
  return [
    work('jardin', 'draft', {
      campaign: {
        ...inventedCampaign('jardin', { model: 4, closes: 60, now }),
        title: { fr: 'Comment venez-vous au jardin ?', en: 'How do you come to the garden?' },
        notFor: {},
        expectedContributors: 40,
      },
      possible: ['submit', 'edit', 'halt'],
    }),
    work('halles', 'in-review', {
      campaign: inventedCampaign('halles', { model: 5, closes: 70, now }, named('halles')),
      steps: [step('submit', 24, 'requester')],
      poll: {
        motion: 'accept',
        method: 'board-vote',
        opensAt: ago(3),
        closesAt: ago(-4),
        electorateSize: 6,
      },
      possible: ['vote'],
    }),
    work('ecoles', 'in-review', {
      campaign: inventedCampaign('ecoles', { model: 4, closes: 80, now }, named('ecoles')),
      steps: [step('submit', 5, 'requester')],
      poll: {
        motion: 'accept',
        method: 'member-ballot',
        opensAt: ago(5),
        closesAt: ago(-9),
        electorateSize: 812,
        ballotsIssued: 148,
        ballotsCast: 131,
      },
    }),
  ]
}

function decided({ now, ago, step }: Past): CampaignWork[] {
  const open = [step('submit', 50, 'requester'), step('accept', 44, 'intermediary')]
  const counted = [step('freeze', 240, 'clock'), step('count', 240, 'clock')]
  const { report, release, erasure } = inventedResult('passerelle', now - 239 * day)
  return [
    work('piste-du-port', 'open', {
      campaign: inventedCampaign('piste-du-port', { model: 3, closes: 19, now }),
      steps: [...open, step('open', 44, 'clock')],
      registered: 412,
      possible: ['halt'],
    }),
    work('passerelle', 'released', {
      campaign: inventedCampaign('passerelle', { model: 3, closes: -240, now }, named('pont')),
      steps: [step('open', 300, 'clock'), ...counted, step('release', 239, 'clock')],
      late: [{ of: 'answer', due: ago(120).slice(0, 10), days: 120 }],
      decision: accepted('passerelle', ago(310)),
      report,
      release,
      erasure,
      possible: ['answer'],
    }),
  ]
}

function accepted(slug: string, endedAtTime: string): Decision {
  const { webId } = intermediary.self
  const about = `https://city.invalid/campaigns/${slug}#it`
  return {
    id: `https://communs.invalid/campaigns/${slug}#decision`,
    about,
    campaignDigest: pollOf(slug, 'invented'),
    byRule: decisionRules.find(({ decisionMethod }) => decisionMethod === 'charter-review')!.id,
    outcome: 'accepted',
    reasons: { fr: 'Conforme à la charte.', en: 'It keeps to the charter.' },
    wasAssociatedWith: webId,
    endedAtTime,
  }
}

function named(what: 'halles' | 'ecoles' | 'pont') {
  const titles = {
    halles: { fr: 'Comment allez-vous aux halles ?', en: 'How do you go to the market hall?' },
    ecoles: { fr: 'Les chemins des écoles', en: 'The ways to school' },
    pont: { fr: 'Qui traverse la passerelle ?', en: 'Who crosses the footbridge?' },
  }
  return { title: titles[what] }
}

function work(
  slug: string,
  state: CampaignState,
  some: Partial<CampaignWork> & Pick<CampaignWork, 'campaign'>,
): CampaignWork {
  const isElsewhere = some.campaign.hasDataProcessor !== undefined && state !== 'draft'
  return {
    slug,
    state,
    digest: state === 'draft' ? '' : pollOf(slug, 'invented'),
    host: isElsewhere ? 'https://communs.invalid/' : 'https://city.invalid/',
    late: [],
    codeList: inventedCells(slug),
    steps: [],
    followUps: [],
    operators: [city.self, intermediary.self],
    version: 1,
    checklist: [],
    overlapsWith: [],
    possible: [],
    registered: 0,
    ...some,
  }
}
