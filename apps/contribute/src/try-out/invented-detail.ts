import { approvalOf, arrangementOf, campaignDigest, lateness } from '@selfdata/campaigns'
import type { CampaignDetail, CampaignStep, PollBody } from '@selfdata/city'
import type { Decision, FollowUp } from '@selfdata/vocab'
import type { DayFrom, Invented } from './invented-campaigns.ts'
import { inventedRelease } from './invented-release.ts'
import { inventedServers } from './invented-servers.ts'

const [city, commons] = inventedServers

/** What the register of an invented campaign says. */
export function inventedDetail(one: Invented, day: DayFrom): CampaignDetail {
  const { slug, host, state, campaign, codeList } = one
  const digest = campaignDigest({ campaign, codeList })
  const isOut = state === 'released' || state === 'answered'
  const decision = state === 'in-review' ? undefined : decisionOn(one, digest)
  return {
    slug,
    campaign,
    digest,
    state,
    host,
    late: lateness(campaign, { state, erased: isOut, today: day(0) }),
    codeList,
    steps: stepsOf(one, day),
    ...(decision && { decision }),
    ...(one.halted && { poll: boardPoll(one) }),
    ...(isOut && {
      release: inventedRelease(one).release,
      erasure: {
        erasedAt: `${campaign.publishBy}T09:00:00Z`,
        by: `${host}#it`,
        what: ['registrations', 'lines'],
      },
    }),
    followUps: state === 'answered' ? [answerTo(one)] : [],
    operators: [
      { webId: `${city}#it`, body: `${city}#body`, name: { fr: 'La Ville', en: 'The City' } },
      {
        webId: `${commons}#it`,
        body: `${commons}#body`,
        name: { fr: 'Les Communs du Port', en: 'The Harbour Commons' },
      },
    ],
  }
}

function decisionOn({ host, slug, campaign }: Invented, digest: string): Decision {
  const arrangement = arrangementOf(campaign.arrangement)!
  const { rule } = approvalOf(arrangement)!
  const byMembers = rule.decisionMethod === 'member-ballot'
  return {
    id: `${host}campaigns/${slug}/decision#it`,
    about: campaign.id,
    campaignDigest: digest,
    byRule: rule.id,
    outcome: 'accepted',
    ...(byMembers && { votesFor: 231, votesAgainst: 48, abstentions: 9, electorateSize: 530 }),
    wasAssociatedWith: `${host}#it`,
    endedAtTime: `${campaign.startDate}T07:00:00Z`,
  }
}

function stepsOf({ state, campaign, halted }: Invented, day: DayFrom): CampaignStep[] {
  const { startDate, freezeAt, publishBy } = campaign
  const since = state === 'in-review' ? day(-4) : startDate
  const submitted: CampaignStep = { event: 'submit', at: `${since}T06:00:00Z`, by: 'requester' }
  if (state === 'in-review') return [submitted]
  const by = campaign.hasDataProcessor === undefined ? 'requester' : 'intermediary'
  const open: CampaignStep[] = [
    submitted,
    { event: 'accept', at: `${startDate}T07:00:00Z`, by },
    { event: 'open', at: `${startDate}T07:00:05Z`, by: 'clock' },
  ]
  if (state === 'open') return open
  if (halted)
    return [...open, { event: 'halt', at: `${startDate}T12:00:00Z`, by: 'board', reason: halted }]
  const out: CampaignStep[] = [
    ...open,
    { event: 'freeze', at: freezeAt, by: 'clock' },
    { event: 'release', at: `${publishBy}T08:00:00Z`, by: 'clock' },
  ]
  const answered: CampaignStep = {
    event: 'answer',
    at: `${campaign.answerBy}T08:00:00Z`,
    by: 'requester',
  }
  return state === 'answered' ? [...out, answered] : out
}

function boardPoll({ campaign, halted }: Invented): PollBody {
  const [opensAt, closesAt] = [`${campaign.startDate}T08:00:00Z`, `${campaign.startDate}T12:00:00Z`]
  const none = { fr: '', en: '' }
  return {
    motion: 'halt',
    method: 'board-vote',
    opensAt,
    closesAt,
    electorateSize: 3,
    boardVotes: [
      { seat: 'siege-1', vote: 'for', reasons: halted ?? none },
      {
        seat: 'siege-2',
        vote: 'for',
        reasons: {
          fr: 'Ce n’est plus ce que nous avions accepté.',
          en: 'It is no longer what we accepted.',
        },
      },
      { seat: 'siege-3', vote: 'recused', reasons: none },
    ],
  }
}

function answerTo({ campaign }: Invented): FollowUp {
  return {
    id: `${campaign.id}-answer`,
    about: campaign.id,
    publisher: `${city}#it`,
    issued: `${campaign.answerBy}T08:00:00Z`,
    progress: 40,
    description: {
      fr: 'Le bus passera toutes les dix minutes le matin. Vous étiez peu nombreux après 65 ans : une réunion leur est proposée en mairie.',
      en: 'The bus will come every ten minutes in the morning. Few of you were over 65: they are invited to a meeting at the town hall.',
    },
  }
}
