import { arrangementOf, checklist, nextState } from '@selfdata/campaigns'
import type { CampaignWork, CampaignWriting, SeatVote, StepTaken } from '@selfdata/city'
import type { InstanceName } from '../campaigns/instance.ts'
import { bodyKnownAt } from '../campaigns/parties.ts'
import { inventedCampaigns } from './invented-campaigns.ts'
import { inventedDesks } from './invented-desks.ts'
import { inventedResult } from './invented-result.ts'

type Asked = { at: InstanceName; works: CampaignWork[]; path: string; body?: unknown; now: number }

/** The two instances as they would answer the staff of campaigns, with campaigns that never were. */
export function openInventedSteering({ now }: { now: () => number }): typeof fetch {
  const works = inventedCampaigns(now())
  return async (input, init) => {
    const request = new Request(input, init)
    const { hostname, pathname } = new URL(request.url)
    const at = hostname.startsWith('communs') ? 'intermediary' : 'city'
    const isAsked = request.method === 'GET'
    const body: unknown = isAsked ? undefined : await request.json()
    const found = answer({ at, works, path: pathname.replace('/staff', ''), body, now: now() })
    return found === undefined ? Response.json({}, { status: 404 }) : Response.json(found)
  }
}

function answer(asked: Asked): unknown {
  const { at, works, path, body } = asked
  if (path === '/desk') return inventedDesks[at]
  const [, slug = '', rest = ''] = /^\/campaigns\/?([^/]*)\/?(.*)$/u.exec(path) ?? []
  const work = works.find((one) => one.slug === slug)
  if (slug === '' && body) return begin(asked, body as CampaignWriting)
  if (slug === '') return works.filter((one) => isAt(one, at)).map((one) => judged(one, asked.now))
  if (!work) return undefined
  if (rest === 'comments') return comments(asked.now)
  if (rest === 'release') return work.release && inventedResult(slug, asked.now).body
  if (rest === 'events') step(work, body as StepTaken, asked.now)
  else if (rest === 'votes') vote(work, body as SeatVote)
  else if (body) Object.assign(work, body, { version: work.version + 1 })
  return judged(work, asked.now)
}

function isAt({ host }: CampaignWork, at: InstanceName): boolean {
  return host.includes('communs') === (at === 'intermediary')
}

/** A copy at the time of the question, with the checklist as a server reads it. */
function judged(work: CampaignWork, now: number): CampaignWork {
  const { campaign, codeList, state } = work
  const arrangement = arrangementOf(campaign.arrangement ?? '')
  if (state !== 'draft') return { ...work }
  const lines = checklist(campaign, {
    codeList,
    ...(arrangement && { arrangement }),
    now: new Date(now).toISOString(),
    bodyOf: bodyKnownAt(inventedDesks.city),
  })
  return { ...work, checklist: lines }
}

function begin({ works, now }: Asked, { campaign, codeList }: CampaignWriting): CampaignWork {
  const slug = /campaigns\/([^/#]+)/u.exec(campaign.id)?.[1] ?? 'essai'
  const empty = { id: campaign.codeList ?? '', title: {}, hasCell: [] }
  const work: CampaignWork = {
    ...works[0]!,
    slug,
    campaign,
    codeList: codeList ?? empty,
    version: 1,
  }
  works.push(work)
  return judged(work, now)
}

function step(work: CampaignWork, { event, reason, answer: given }: StepTaken, now: number): void {
  const state = nextState(work.state, event)
  if (!state) return
  const at = new Date(now).toISOString()
  work.steps = [...work.steps, { event, at, by: 'requester', ...(reason && { reason }) }]
  work.state = state
  work.possible = event === 'answer' ? ['answer'] : []
  if (!given) return
  work.late = []
  const { id: about, hasDataController: publisher = about } = work.campaign
  const id = `${about}-answer-${work.followUps.length + 1}`
  work.followUps = [...work.followUps, { id, about, publisher, issued: at, ...given }]
}

function vote(work: CampaignWork, { interest }: SeatVote): void {
  if (interest) work.poll = { ...work.poll!, electorateSize: work.poll!.electorateSize - 1 }
  work.possible = work.possible.filter((one) => one !== 'vote')
}

function comments(now: number): object[] {
  const at = new Date(now - 2 * 86_400_000).toISOString()
  return [
    {
      at,
      text: 'Pensez aussi aux vélos-cargos : ils prennent d’autres rues. (commentaire inventé)',
    },
  ]
}
