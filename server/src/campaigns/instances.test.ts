import { campaignDigest } from '@selfdata/campaigns'
import type { CampaignDetail } from '@selfdata/city'
import type { Campaign } from '@selfdata/vocab'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { campaigns } from '../store/campaign-tables.ts'
import { boardVotes, polls } from '../store/poll-tables.ts'
import { at, twoInstances } from './testing/two-instances.ts'

let world: Awaited<ReturnType<typeof twoInstances>>

beforeAll(async () => {
  world = await twoInstances()
})
afterAll(async () => world.close())
beforeEach(() => {
  world.clock.now = new Date('2027-01-10T09:00:00Z')
})

const send = async (sent: { body: object; as?: string }) =>
  world.coop.ask('POST', '/campaigns', sent)
const city = 'https://city.example/#it'

describe('an intermediary takes a campaign', () => {
  it('once, however often and at once it is sent', async () => {
    const { slug, ...sent } = world.offered('city.example', 'cooperative')
    const told = await Promise.all([1, 2, 3].map(async () => send(sent)))
    expect(told.map(({ status }) => status).toSorted()).toEqual([200, 200, 201])
    expect(await send(sent)).toMatchObject({ status: 200, body: { slug } })
    const opened = await world.coop.db.select().from(polls).where(eq(polls.campaign, slug))
    expect(opened).toHaveLength(1)
  })

  it('as this version only: a changed campaign is a new campaign', async () => {
    const { body, as } = world.offered('city.example', 'third-party')
    expect((await send({ body, as })).status).toBe(201)
    const campaign = { ...body.campaign, roundTo: 1 }
    const changed = { ...body, campaign, digest: campaignDigest({ ...body, campaign }) }
    expect(await send({ body: changed, as })).toMatchObject({
      status: 409,
      body: { type: '/problems/campaign-exists' },
    })
  })

  it('under a name of its own where two cities chose the same', async () => {
    const first = await world.offer('city.example', 'third-party')
    const id = `https://other.example/campaigns/${first.slug}#it`
    const { body, as } = world.offered('other.example', 'third-party', { id })
    expect(await send({ body, as })).toMatchObject({
      status: 201,
      body: { slug: `${first.slug}-2` },
    })
  })

  it('one of two at once whose results could be subtracted', async () => {
    const one = world.offered('city.example', 'third-party')
    const { startDate, endDate } = one.body.campaign
    const other = world.offered('other.example', 'third-party', { startDate, endDate })
    const told = await Promise.all([one, other].map(send))
    expect(told.map(({ status }) => status).toSorted()).toEqual([201, 409])
    const refused = told.find(({ status }) => status === 409)
    expect(refused?.body.type).toBe('/problems/campaign-overlaps')
  })

  const refusals: [string, number, string, Partial<Campaign>, object?][] = [
    ['that another instance asks', 403, 'not-allowed', {}, { as: 'https://other.example/#it' }],
    ['from a stranger', 403, 'not-allowed', {}, { as: at('stranger') }],
    ['from nobody', 401, 'not-signed-in', {}, { as: undefined }],
    ['named as another’s', 403, 'not-allowed', { id: 'https://other.example/campaigns/theirs#it' }],
    [
      'that somebody else is to count',
      422,
      'not-the-host',
      { hasDataProcessor: 'https://other.example/#it' },
    ],
    [
      'of which the requester decides alone',
      422,
      'not-the-host',
      { arrangement: 'https://w3id.org/selfdata/arrangements#direct-transfer' },
    ],
    ['that is not complete', 422, 'checklist-open', { decisionBy: '2027-05-01' }],
    [
      'that closes before a vote could end',
      422,
      'no-time-to-decide',
      {
        arrangement: 'https://w3id.org/selfdata/arrangements#civic-data-trust',
        startDate: '2027-01-10',
        endDate: '2027-01-12',
        freezeAt: '2027-01-20T00:00:00Z',
      },
    ],
  ]
  it.each(refusals)('but none %s', async (_, status, problem, changes, caller = {}) => {
    const { body, as } = world.offered('city.example', 'third-party', changes)
    const told = await send({ body, as, ...caller })
    expect(told).toMatchObject({ status, body: { type: `/problems/${problem}` } })
  })

  it('but none whose digest is of another version, nor with fields of its own', async () => {
    const { body, as } = world.offered('city.example', 'third-party')
    const digest = 'a'.repeat(64)
    expect((await send({ body: { ...body, digest }, as })).body.type).toBe('/problems/other-digest')
    const campaign = { ...body.campaign, alsoSendTo: 'x' }
    expect((await send({ body: { ...body, campaign }, as })).body.type).toBe(
      '/problems/draft-refused',
    )
  })
})

describe('what belongs to the instance that asks', () => {
  const answer = { description: { en: 'We draw it.' }, progress: 10 }

  it.each([
    ['answers', answer],
    ['halting', { reason: { en: 'No.' } }],
  ])('%s come from nobody else', async (path, body) => {
    const { slug } = await world.offer('city.example', 'third-party')
    for (const [as, status] of [
      ['https://other.example/#it', 403],
      [at('maud'), 403],
      [undefined, 401],
    ] as const) {
      const told = await world.coop.ask('POST', `/campaigns/${slug}/${path}`, {
        ...(as && { as }),
        body,
      })
      expect(told.status).toBe(status)
    }
  })

  it('is halted once, and answered only when there is a result', async () => {
    const { slug } = await world.offer('city.example', 'third-party')
    const early = await world.coop.ask('POST', `/campaigns/${slug}/answers`, {
      as: city,
      body: answer,
    })
    expect(early).toMatchObject({ status: 409, body: { type: '/problems/not-open' } })
    const halt = { as: city, body: { reason: { en: 'No.' } } }
    for (const _ of [1, 2])
      expect((await world.coop.ask('POST', `/campaigns/${slug}/halting`, halt)).status).toBe(204)
  })

  it('is not written, nor accepted, by a requester of the intermediary', async () => {
    const { slug } = await world.offer('city.example', 'cooperative')
    for (const event of ['accept', 'refuse', 'halt'])
      expect((await world.act('coop', 'ines', slug, { event, reason: { en: 'x' } })).status).toBe(
        403,
      )
  })
})

describe('a city does not believe its intermediary', () => {
  const seen = async (slug: string) =>
    (await world.city.ask<CampaignDetail>('GET', `/campaigns/${slug}`)).body
  const accepted = async () => {
    const { slug } = await world.submit('third-party')
    await world.act('coop', 'ines', slug, { event: 'accept', reason: { en: 'It follows.' } })
    return slug
  }
  /** What the intermediary keeps is altered behind its own back. */
  const alter = async (slug: string, change: object) =>
    world.coop.db.update(campaigns).set(change).where(eq(campaigns.slug, slug))
  const row = async (slug: string) => {
    const [found] = await world.coop.db.select().from(campaigns).where(eq(campaigns.slug, slug))
    return found!
  }

  it('that approved an altered campaign', async () => {
    const slug = await accepted()
    const { campaign } = await row(slug)
    await alter(slug, { campaign: { ...campaign, minGroupSize: 5 } })
    await world.city.round()
    expect(await seen(slug)).toMatchObject({ state: 'in-review', doubt: 'other-version' })
  })

  it('that approved another version and says so', async () => {
    const slug = await accepted()
    const { campaign, codeList, decision } = await row(slug)
    const changed = { ...(campaign as Campaign), minGroupSize: 5 }
    const digest = campaignDigest({ campaign: changed, codeList })
    await alter(slug, {
      campaign: changed,
      digest,
      decision: { ...decision, campaignDigest: digest },
    })
    await world.city.round()
    expect(await seen(slug)).toMatchObject({ state: 'in-review', doubt: 'other-version' })
    await alter(slug, {
      campaign,
      digest: (await seen(slug)).digest,
      decision: { ...decision, campaignDigest: digest },
    })
    await world.city.round()
    expect(await seen(slug)).toMatchObject({ state: 'in-review', doubt: 'other-version' })
  })

  it.each([
    ['without a decision', () => ({ decision: null })],
    [
      'by a rule of another model',
      (decision: object) => ({
        decision: { ...decision, byRule: 'https://w3id.org/selfdata/arrangements#requester-alone' },
      }),
    ],
    [
      'against the decision',
      (decision: object) => ({ decision: { ...decision, outcome: 'no-quorum' } }),
    ],
    ['past the review', () => ({ state: 'open' })],
  ])('that goes on %s', async (_, change) => {
    const slug = await accepted()
    await alter(slug, change((await row(slug)).decision!))
    await world.city.round()
    expect(await seen(slug)).toMatchObject({ state: 'in-review', doubt: 'no-decision' })
  })

  it('that tells of votes which its ballots or seats do not carry', async () => {
    const { slug } = await world.submit('trust')
    world.clock.now = new Date('2027-02-02T09:00:00Z')
    for (const who of ['teacher', 'nurse', 'lawyer'])
      await world.coop.ask('POST', `/staff/campaigns/${slug}/votes`, {
        as: at(who),
        body: { vote: 'for', reasons: { en: 'Useful.' } },
      })
    world.clock.now = new Date('2027-02-07T09:00:00Z')
    await world.coop.round()
    const { poll } = (await world.coop.ask<CampaignDetail>('GET', `/campaigns/${slug}`)).body
    const mine = eq(boardVotes.poll, poll!.poll!)
    await world.coop.db.update(boardVotes).set({ vote: 'against' }).where(mine)
    await world.city.round()
    expect(await seen(slug)).toMatchObject({ state: 'in-review', doubt: 'no-decision' })
    await world.coop.db.update(boardVotes).set({ vote: 'for' }).where(mine)
    await world.city.round()
    expect((await seen(slug)).state).toBe('open')
  })

  it('that does not answer; and believes it again when it does', async () => {
    const slug = await accepted()
    world.coop.goAway()
    await world.city.round()
    expect(await seen(slug)).toMatchObject({ state: 'in-review', doubt: 'host-unreachable' })
    world.coop.comeBack()
    await world.city.round()
    expect((await seen(slug)).doubt).toBeUndefined()
    expect((await seen(slug)).state).toBe('approved')
  })
})
