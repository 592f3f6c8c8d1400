import { contentHash, readTurtle } from '@selfdata/records'
import type { CampaignDetail, CampaignEntry, CampaignWork } from '@selfdata/city'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listActs } from '../staff/acts.ts'
import { at, twoInstances } from './testing/two-instances.ts'

let world: Awaited<ReturnType<typeof twoInstances>>
const begun = new Date('2027-01-10T09:00:00Z')
const yes = { event: 'accept', reason: { fr: 'Conforme.', en: 'It follows the charter.' } }

beforeAll(async () => {
  world = await twoInstances()
})
afterAll(async () => world.close())
beforeEach(() => {
  world.clock.now = begun
})

const detail = async (where: 'city' | 'coop', slug: string) =>
  (await world[where].ask<CampaignDetail>('GET', `/campaigns/${slug}`)).body

describe('a draft', () => {
  it('is kept half-written, and handed over only when every item is done', async () => {
    const { campaign } = world.writing('third-party')
    const { id, title } = campaign
    const made = await world.city.ask<CampaignWork>('POST', '/staff/campaigns', {
      as: at('maud'),
      body: { campaign: { id, title } },
    })
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({ state: 'draft', possible: ['submit', 'halt', 'edit'] })
    expect(made.body.checklist.some(({ done }) => done)).toBe(false)
    const refused = await world.act('city', 'maud', made.body.slug, { event: 'submit' })
    expect(refused).toMatchObject({ status: 422, body: { type: '/problems/checklist-open' } })
  })

  it('is no part of the register, and unknown to the public', async () => {
    const { slug } = await world.draft('third-party')
    expect((await world.city.ask('GET', `/campaigns/${slug}`)).status).toBe(404)
    const register = await world.city.ask<CampaignEntry[]>('GET', '/campaigns')
    expect(JSON.stringify(register.body)).not.toContain(slug)
  })

  it('is saved over the version that was read, by one of two at once', async () => {
    const { slug, ...body } = await world.draft('third-party')
    const save = async (roundTo: number) =>
      world.city.ask('PUT', `/staff/campaigns/${slug}`, {
        as: at('maud'),
        headers: { 'if-match': '"1"' },
        body: { ...body, campaign: { ...body.campaign, roundTo } },
      })
    const both = await Promise.all([save(2), save(10)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412])
  })

  it('takes no field that campaigns do not have, nor one of another kind', async () => {
    const { campaign } = world.writing('third-party')
    for (const wrong of [{ alsoSendTo: 'x' }, { title: 5 }, { minGroupSize: 'eleven' }]) {
      const body = { campaign: { ...campaign, ...wrong } }
      const told = await world.city.ask('POST', '/staff/campaigns', { as: at('maud'), body })
      expect(told).toMatchObject({ status: 422, body: { type: '/problems/draft-refused' } })
    }
  })

  it.each([
    ['a stranger', 'stranger', 403],
    ['an auditor', 'auditor', 403],
    ['nobody', undefined, 401],
  ])('is not written by %s', async (_, who, status) => {
    const { slug: __, ...body } = world.writing('third-party')
    const as = who && at(who)
    const told = await world.city.ask('POST', '/staff/campaigns', { ...(as && { as }), body })
    expect(told.status).toBe(status)
  })
})

it('walks from draft to answer where an intermediary reviews', async () => {
  const { city, coop, clock } = world
  const { slug } = await world.submit('third-party')
  expect(await detail('coop', slug)).toMatchObject({ state: 'in-review', host: coop.publicUrl })
  expect((await world.act('coop', 'ines', slug, { event: 'accept' })).body.type).toBe(
    '/problems/reason-missing',
  )
  expect((await world.act('coop', 'ines', slug, yes)).body.state).toBe('approved')
  await coop.round()
  await city.round()
  const followed = await detail('city', slug)
  expect(followed).toMatchObject({ state: 'open', decision: { outcome: 'accepted' } })
  expect(followed.steps.map(({ event, by }) => [event, by])).toEqual([
    ['submit', 'requester'],
    ['accept', 'intermediary'],
    ['open', 'clock'],
  ])
  clock.now = new Date('2027-05-03T00:00:00+02:00')
  await coop.round()
  expect((await detail('coop', slug)).state).toBe('frozen')
  for (const state of ['counted', 'released']) {
    await coop.round()
    expect((await detail('coop', slug)).state).toBe(state)
  }
  clock.now = new Date('2027-08-03T09:00:00Z')
  await city.round()
  expect((await detail('city', slug)).late).toEqual([{ of: 'answer', due: '2027-07-31', days: 3 }])
  const answer = { description: { fr: 'Nous traçons.', en: 'We draw it.' }, progress: 10 }
  for (const progress of [10, 10, 100]) {
    clock.now = new Date(clock.now.getTime() + 60_000)
    await world.act('city', 'maud', slug, { event: 'answer', answer: { ...answer, progress } })
  }
  const answered = await detail('city', slug)
  expect(answered).toMatchObject({ state: 'answered', late: [] })
  expect(answered.followUps.map(({ progress }) => progress)).toEqual([10, 100])
})

it.each(['personal-cloud', 'direct-transfer'] as const)(
  'is accepted by the requester alone under %s, and says so',
  async (model) => {
    const { slug } = await world.submit(model)
    expect((await world.act('city', 'maud', slug, { event: 'accept' })).body.state).toBe('approved')
    await world.city.round()
    const { state, decision, host } = await detail('city', slug)
    expect({ state, host }).toEqual({ state: 'open', host: world.city.publicUrl })
    expect(decision?.byRule).toMatch(/requester-alone$/)
    expect((await world.coop.ask('GET', `/campaigns/${slug}`)).status).toBe(404)
  },
)

describe('what was handed over', () => {
  it('does not change any more', async () => {
    const { slug, ...body } = await world.submit('third-party')
    const headers = { 'if-match': '"1"' }
    const saved = await world.city.ask('PUT', `/staff/campaigns/${slug}`, {
      as: at('maud'),
      body,
      headers,
    })
    expect(saved).toMatchObject({ status: 409, body: { type: '/problems/campaign-sent' } })
  })

  it('is handed over once, by several who press at once', async () => {
    const { slug } = await world.draft('third-party')
    const press = async () => world.act('city', 'maud', slug, { event: 'submit' })
    const told = await Promise.all([press(), press(), press()])
    // Whoever came too late is told that it is on its way, or that it was sent.
    expect(told.map(({ status }) => status)).toContain(200)
    for (const where of ['city', 'coop'] as const)
      expect((await detail(where, slug)).steps).toHaveLength(1)
  })

  it('waits for an intermediary that does not answer, and is sent again', async () => {
    const { slug } = await world.draft('third-party')
    world.coop.goAway()
    const sent = await world.act('city', 'maud', slug, { event: 'submit' })
    expect(sent).toMatchObject({ status: 503, body: { type: '/problems/host-unreachable' } })
    const work = await world.city.ask<CampaignWork>('GET', `/staff/campaigns/${slug}`, {
      as: at('maud'),
    })
    expect(work.body).toMatchObject({ state: 'draft', doubt: 'not-sent' })
    expect(work.body.possible).not.toContain('edit')
    world.coop.comeBack()
    await world.city.round()
    expect(await detail('city', slug)).toMatchObject({ state: 'in-review' })
    expect((await detail('city', slug)).doubt).toBeUndefined()
  })

  it('is a draft again when the intermediary refuses it', async () => {
    const { startDate, endDate } = (await world.offer('other.example', 'third-party')).campaign
    // The same places on the same days: only the intermediary knows of the other city's campaign.
    const { slug } = await world.draft('third-party', { startDate, endDate })
    const told = await world.act('city', 'maud', slug, { event: 'submit' })
    expect(told).toMatchObject({
      status: 502,
      body: { type: '/problems/host-refused', detail: 'campaign-overlaps' },
    })
    const work = await world.city.ask<CampaignWork>('GET', `/staff/campaigns/${slug}`, {
      as: at('maud'),
    })
    expect(work.body.possible).toContain('edit')
    expect((await world.coop.ask('GET', `/campaigns/${slug}`)).status).toBe(404)
  })
})

describe('halting', () => {
  it('is for the requester at any point, and holds at the host', async () => {
    const { slug } = await world.submit('third-party')
    await world.act('coop', 'ines', slug, yes)
    await world.coop.round()
    const reason = { fr: 'Le projet est abandonné.' }
    const halted = await world.act('city', 'maud', slug, { event: 'halt', reason })
    expect(halted.body).toMatchObject({ state: 'halted', possible: [] })
    expect(await detail('coop', slug)).toMatchObject({ state: 'halted' })
  })

  it('stops the clock of a campaign for good', async () => {
    const { slug } = await world.submit('third-party')
    await world.act('coop', 'ines', slug, yes)
    await world.coop.round()
    await world.act('coop', 'ines', slug, { event: 'halt', reason: { en: 'Misused.' } })
    world.clock.now = new Date('2027-06-01T00:00:00Z')
    await world.coop.round()
    await world.city.round()
    expect(await detail('coop', slug)).toMatchObject({
      state: 'halted',
      decision: { outcome: 'halted' },
    })
    expect((await detail('city', slug)).state).toBe('halted')
    for (const event of ['accept', 'answer'])
      expect(
        (await world.act('coop', 'ines', slug, { event, reason: { en: 'x' } })).status,
      ).not.toBe(200)
  })

  it('asks for a reason, and for a role', async () => {
    const { slug } = await world.submit('third-party')
    const halt = { event: 'halt', reason: { en: 'No.' } }
    expect((await world.act('city', 'maud', slug, { event: 'halt' })).status).toBe(422)
    expect((await world.act('city', 'auditor', slug, halt)).status).toBe(403)
    expect((await world.act('coop', 'teacher', slug, halt)).status).toBe(403)
    expect((await detail('coop', slug)).state).toBe('in-review')
  })
})

it('takes each step once, however many processes go the rounds', async () => {
  const { slug } = await world.submit('third-party')
  await world.act('coop', 'ines', slug, yes)
  await Promise.all([1, 2, 3].map(world.coop.round))
  const { steps } = await detail('coop', slug)
  expect(steps.map(({ event }) => event)).toEqual(['submit', 'accept', 'open'])
})

it('is served as Turtle too, from which anybody computes its digest', async () => {
  const { slug, campaign } = await world.submit('third-party')
  const response = await world.coop.open(`/campaigns/${slug}`, { accept: 'text/turtle' })
  expect(response.headers.get('content-type')).toMatch('text/turtle')
  const quads = readTurtle(await response.text(), { base: campaign.id })
  expect(contentHash(quads)).toBe((await detail('city', slug)).digest)
})

it('keeps who did what, for the audit, and who was refused', async () => {
  const { slug } = await world.submit('third-party')
  await world.act('city', 'auditor', slug, { event: 'halt', reason: { en: 'No.' } })
  const acts = await listActs({}, world.city)
  const about = acts.filter(({ campaign }) => campaign === slug).toReversed()
  expect(about.map(({ who, act, reason }) => [who, act, reason])).toEqual([
    ['req-1', 'drafted', null],
    ['req-1', 'stepped', 'submit'],
    ['aud-1', 'refused', 'halt'],
  ])
})
