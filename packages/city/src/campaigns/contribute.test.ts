import {
  campaignDigest,
  contributionPath,
  formerContributionPath,
  judge,
} from '@selfdata/campaigns'
import type { Counts } from '@selfdata/campaigns'
import { readGrants, rulesOf, statusOf } from '@selfdata/access'
import { getDocument } from '@selfdata/pod'
import { describe, expect, it } from 'vitest'
import type { CampaignDetail } from './campaign-bodies.ts'
import { contribute } from './contribute.ts'
import { listContributions } from './contributions.ts'
import { openCampaign, podAndHost, problem } from './host-in-tests.ts'
import { withdraw } from './withdraw.ts'

const now = () => new Date('2027-03-02T08:00:00Z')
const counts: Counts = new Map([
  [0, 4],
  [2, 1],
])

async function scene(...answer: Parameters<typeof podAndHost>) {
  const world = await podAndHost(...answer)
  const { webId: me, storage } = world.pod
  const options = { fetch: world.fetch, now, cityServer: 'https://city.example/' }
  const yes = { detail: openCampaign, counts, me, storage }
  const document = storage + contributionPath(openCampaign)
  const access = { fetch: world.pod.fetch, me, storage }
  return { ...world, me, storage, options, yes, document, access }
}

it('leaves lines that the counter accepts, for the counter alone, and registers them', async () => {
  const { yes, options, document, registered, access, pod } = await scene()
  await contribute(yes, options)
  const { quads } = await getDocument(document, access)
  expect(judge(quads, openCampaign)).toMatchObject({ counts })
  const { rules } = await rulesOf(document, access)
  const readers = rules.filter(
    ({ who }) => JSON.stringify(who) !== JSON.stringify({ agent: pod.webId }),
  )
  expect(readers.map(({ who, modes }) => [who, modes])).toEqual([
    [{ agent: openCampaign.campaign.hasDataProcessor }, ['read']],
  ])
  const { found } = await readGrants(pod.storage, access)
  expect(registered()).toEqual({
    document,
    digest: openCampaign.digest,
    grant: found[0]?.grant.id,
  })
})

it('changes the lines under the same name and the same grant', async () => {
  const { yes, options, document, access, storage } = await scene()
  await contribute(yes, options)
  const first = judge((await getDocument(document, access)).quads, openCampaign)
  await contribute({ ...yes, counts: new Map([[3, 2]]) }, options)
  const second = judge((await getDocument(document, access)).quads, openCampaign)
  expect(second).toEqual({ ...first, counts: new Map([[3, 2]]) })
  expect((await readGrants(storage, access)).found).toHaveLength(1)
})

it('takes everything back when the host refuses, and says so in the history', async () => {
  const { yes, options, document, access, storage } = await scene((request) =>
    request.url.startsWith('https://coop.example/') ? problem(409, 'not-open') : undefined,
  )
  await expect(contribute(yes, options)).rejects.toMatchObject({ kind: 'not-open' })
  await expect(getDocument(document, access)).rejects.toThrow('404')
  const { found } = await readGrants(storage, access)
  expect(found.map((one) => statusOf({ ...one, end: one.grant.end }, { now: now() }))).toEqual([
    'withdrawn',
  ])
})

it('puts the earlier lines back when a change cannot be told', async () => {
  let closed = false
  const { yes, options, document, access } = await scene((request) =>
    closed && request.method === 'POST' ? problem(409, 'not-open') : undefined,
  )
  await contribute(yes, options)
  closed = true
  await expect(contribute({ ...yes, counts: new Map([[3, 2]]) }, options)).rejects.toThrow('409')
  expect(judge((await getDocument(document, access)).quads, openCampaign)).toMatchObject({ counts })
})

it('counts a lost answer as a yes when the host knows of it', async () => {
  let lost = 0
  const { yes, options, fetch, registered } = await scene(() => undefined)
  const losing: typeof fetch = async (input, init) => {
    const answer = await fetch(input, init)
    if (init?.method === 'POST' && lost++ === 0) throw new TypeError('reset')
    return answer
  }
  await contribute(yes, { ...options, fetch: losing })
  expect(lost).toBe(1)
  expect(registered()).toBeDefined()
})

const altered = { ...openCampaign.campaign, perPersonCap: 400 }
const refused: [string, Partial<CampaignDetail>, string][] = [
  ['an altered campaign under the old digest', { campaign: altered }, 'other-version'],
  [
    'an altered campaign under its own digest',
    {
      campaign: altered,
      digest: campaignDigest({ campaign: altered, codeList: openCampaign.codeList }),
    },
    'other-version',
  ],
  [
    'a decision by another rule',
    { decision: { ...openCampaign.decision!, byRule: 'https://rule.example/#alone' } },
    'not-accepted',
  ],
  ['a campaign that is closed', { state: 'frozen' }, 'not-open'],
]

it.each(refused)('writes nothing for %s', async (_, change, reason) => {
  const { yes, options, asked } = await scene()
  const before = asked.length
  const detail = { ...openCampaign, ...change }
  await expect(contribute({ ...yes, detail }, options)).rejects.toMatchObject({ reason })
  expect(asked.slice(before)).toEqual([])
})

it('keeps the same short name at two hosts apart', async () => {
  const { yes, options, document, access, asked, storage } = await scene()
  await contribute(yes, options)
  const other = { ...openCampaign, host: 'https://city.example/' }
  await expect(contribute({ ...yes, detail: other }, options)).rejects.toThrow('404')
  expect(asked).toContain(`PUT ${storage}${contributionPath(other)}`)
  expect(judge((await getDocument(document, access)).quads, openCampaign)).toMatchObject({ counts })
})

describe('what waits since hosts were not told apart', () => {
  async function former() {
    const world = await scene()
    await contribute(world.yes, world.options)
    const { text } = await getDocument(world.document, world.access)
    const document = world.storage + formerContributionPath(openCampaign)
    const headers = { 'content-type': 'text/turtle' }
    const body = text.replaceAll(world.document, document)
    await world.pod.fetch(document, { method: 'PUT', headers, body })
    await world.pod.fetch(world.document, { method: 'DELETE' })
    return { ...world, document }
  }

  it('is changed and withdrawn where it is', async () => {
    const { yes, options, document, access, me, storage } = await former()
    expect(await contribute(yes, options)).toMatchObject({ document })
    await withdraw({ detail: openCampaign, me, storage }, options)
    await expect(getDocument(document, access)).rejects.toThrow('404')
  })

  it('is left alone when it is for another campaign', async () => {
    const { options, document, access, me, storage } = await former()
    const campaign = {
      ...openCampaign.campaign,
      id: 'https://city.example/campaigns/cycle-lane#it',
    }
    await withdraw({ detail: { ...openCampaign, campaign }, me, storage }, options)
    expect((await getDocument(document, access)).text).toContain(openCampaign.digest)
  })
})

it('withdraws in the pod even where the host does not answer, and keeps the history', async () => {
  let down = false
  const { yes, options, document, access, me, storage } = await scene((request) => {
    if (down && request.url.startsWith('https://coop.example/')) throw new TypeError('refused')
    return undefined
  })
  await contribute(yes, options)
  down = true
  const done = await withdraw({ detail: openCampaign, me, storage }, options)
  expect(done).toEqual({ effect: 'removed-before-count', host: 'unreachable' })
  await expect(getDocument(document, access)).rejects.toThrow('404')
  const { contributions } = await listContributions(storage, access)
  expect(contributions.map(({ campaign, waits }) => [campaign, waits])).toEqual([
    [openCampaign.campaign.id, false],
  ])
})

it('says when lines are in the count already', async () => {
  const { yes, options, me, storage } = await scene((request) =>
    request.method === 'DELETE' && request.url.startsWith('https://coop.example/')
      ? problem(409, 'counted-already')
      : undefined,
  )
  await contribute(yes, options)
  const detail = { ...openCampaign, state: 'counted' as const }
  const done = await withdraw({ detail, me, storage }, options)
  expect(done.effect).toBe('frozen-in-publication')
})
