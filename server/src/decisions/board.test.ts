import type { CampaignDetail, CampaignWork } from '@selfdata/city'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { at, twoInstances } from '../campaigns/testing/two-instances.ts'

let world: Awaited<ReturnType<typeof twoInstances>>
const begun = new Date('2027-01-10T09:00:00Z')
const days = (number: number) => new Date(begun.getTime() + number * 86_400_000)

beforeAll(async () => {
  world = await twoInstances()
})
afterAll(async () => world.close())
beforeEach(() => {
  world.clock.now = begun
})

const detail = async (slug: string) =>
  (await world.coop.ask<CampaignDetail>('GET', `/campaigns/${slug}`)).body
const work = async (slug: string, who: string) =>
  (await world.coop.ask<CampaignWork>('GET', `/staff/campaigns/${slug}`, { as: at(who) })).body
const reasons = { fr: 'Utile et bien bordé.', en: 'Useful, and well bounded.' }
const vote = async (slug: string, who: string, body: object) =>
  world.coop.ask<CampaignWork>('POST', `/staff/campaigns/${slug}/votes`, { as: at(who), body })
const yes = { vote: 'for', reasons }

describe('a vote of the board', () => {
  it('comes after the comments, stands back where there is an interest, and says why', async () => {
    const { slug } = await world.submit('trust')
    expect((await work(slug, 'teacher')).possible).toEqual([])
    expect((await vote(slug, 'teacher', yes)).body.type).toBe('/problems/not-open')
    world.clock.now = days(21)
    expect((await work(slug, 'teacher')).possible).toEqual(['vote'])
    expect((await work(slug, 'builder')).possible).toEqual([])
    expect((await vote(slug, 'teacher', yes)).status).toBe(200)
    expect((await vote(slug, 'nurse', { ...yes, vote: 'against' })).status).toBe(200)
    const back = { ...yes, interest: true, reasons: { en: 'My sister works there.' } }
    expect((await vote(slug, 'lawyer', back)).status).toBe(200)
    expect((await detail(slug)).poll!.boardVotes).toBeUndefined()
    world.clock.now = days(28)
    await world.coop.round()
    const { state, decision, poll } = await detail(slug)
    // One of two is no two thirds.
    expect(state).toBe('refused')
    expect(decision).toMatchObject({ votesFor: 1, votesAgainst: 1, recusals: 2, electorateSize: 2 })
    expect(poll!.boardVotes).toEqual([
      { seat: 'seat-1', vote: 'for', reasons },
      { seat: 'seat-2', vote: 'against', reasons },
      { seat: 'seat-3', vote: 'recused', reasons: { en: 'My sister works there.' } },
      { seat: 'seat-4', vote: 'recused', reasons: {} },
    ])
    expect(JSON.stringify(await detail(slug))).not.toContain(at('teacher'))
  })

  it('lets a campaign begin when enough agree', async () => {
    const { slug } = await world.submit('trust')
    world.clock.now = days(22)
    for (const who of ['teacher', 'nurse', 'lawyer']) await vote(slug, who, yes)
    world.clock.now = days(28)
    await world.coop.round()
    await world.city.round()
    const copy = await world.city.ask<CampaignDetail>('GET', `/campaigns/${slug}`)
    expect(copy.body).toMatchObject({ state: 'open', decision: { votesFor: 3, recusals: 1 } })
  })

  it.each([
    ['with an interest', 'builder', yes, 403, 'has-interest'],
    ['without reasons', 'teacher', { vote: 'for', reasons: { fr: ' ' } }, 422, 'reason-missing'],
    ['without a seat', 'ines', yes, 403, 'not-allowed'],
    ['who is a stranger', 'stranger', yes, 403, 'not-allowed'],
  ])('takes none from somebody %s', async (_, who, body, status, problem) => {
    const { slug } = await world.submit('trust')
    world.clock.now = days(22)
    expect(await vote(slug, who, body)).toMatchObject({
      status,
      body: { type: `/problems/${problem}` },
    })
  })

  it('takes one from each seat, also of two at once, and none is taken back', async () => {
    const { slug } = await world.submit('trust')
    world.clock.now = days(22)
    const told = await Promise.all(
      ['for', 'against', 'abstain'].map(async (one) => vote(slug, 'nurse', { ...yes, vote: one })),
    )
    expect(told.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
    const again = await vote(slug, 'nurse', { ...yes, interest: true })
    expect(again.body.type).toBe('/problems/voted-already')
  })

  it('stops a campaign: a seat asks, the board votes, and nothing is counted meanwhile', async () => {
    const { slug } = await world.submit('trust')
    world.clock.now = days(22)
    for (const who of ['teacher', 'nurse', 'lawyer']) await vote(slug, who, yes)
    world.clock.now = days(28)
    await world.coop.round()
    const halt = { event: 'halt' }
    expect((await world.act('coop', 'builder', slug, halt)).body.type).toBe(
      '/problems/has-interest',
    )
    expect((await world.act('coop', 'ines', slug, halt)).status).toBe(403)
    world.clock.now = new Date('2027-05-01T00:00:00Z')
    const both = await Promise.all(
      ['nurse', 'teacher'].map(async (who) => world.act('coop', who, slug, halt)),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const moved = both.find(({ status }) => status === 200)!
    expect(moved.body).toMatchObject({
      state: 'open',
      poll: { motion: 'halt' },
      possible: ['vote'],
    })
    expect((await world.act('coop', 'nurse', slug, halt)).body.type).toBe('/problems/not-open')
    world.clock.now = new Date('2027-05-05T00:00:00Z')
    for (const _ of [1, 2]) await world.coop.round()
    expect((await detail(slug)).state).toBe('frozen')
    for (const who of ['teacher', 'nurse', 'lawyer']) await vote(slug, who, yes)
    world.clock.now = new Date('2027-05-08T00:00:01Z')
    await world.coop.round()
    expect(await detail(slug)).toMatchObject({ state: 'halted', decision: { outcome: 'halted' } })
  })
})

describe('public comments', () => {
  const say = async (slug: string, text: string, who: string | undefined = at('alice')) =>
    world.coop.ask('POST', `/campaigns/${slug}/comments`, { as: who, body: { text } })

  it('are text without a name, while the campaign is in review', async () => {
    const { slug } = await world.submit('trust')
    const text = 'Moins de 5 min <3 l’école.\nEt la rue du Port ?'
    expect((await say(slug, text)).status).toBe(201)
    const told = await world.coop.ask<{ text: string }[]>('GET', `/campaigns/${slug}/comments`)
    expect(told.body).toEqual([{ at: begun.toISOString(), text }])
    world.clock.now = days(28)
    await world.coop.round()
    expect((await say(slug, 'Too late.')).body.type).toBe('/problems/not-open')
    const kept = await world.coop.db.execute('select author from campaign_comments')
    expect(JSON.stringify(kept)).toContain('"author":null')
  })

  it.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['an end tag', 'see </p>'],
    ['a comment of markup', '<!-- x'],
    ['too much', 'x'.repeat(2001)],
    ['nothing', ' \n '],
    ['text turned around', 'abc\u202Etxt.exe'],
    ['a bell', 'ring\u0007'],
  ])('are refused with %s', async (_, text) => {
    const { slug } = await world.submit('trust')
    expect((await say(slug, text)).body.type).toBe('/problems/comment-refused')
  })

  it('are refused when huge, and from a person who said enough, also at once', async () => {
    const { slug } = await world.submit('trust')
    expect((await say(slug, 'x'.repeat(300_000))).status).toBe(413)
    const many = await Promise.all([1, 2, 3, 4, 5, 6, 7].map(async (n) => say(slug, `No. ${n}`)))
    expect(many.filter(({ status }) => status === 201)).toHaveLength(5)
    expect((await say(slug, 'One more.', at('bob'))).status).toBe(201)
  })
})
