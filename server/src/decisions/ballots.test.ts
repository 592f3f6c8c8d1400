import { countBallots, fillBallot, requestBallot } from '@selfdata/campaigns'
import type { Ballot, Vote } from '@selfdata/campaigns'
import type { CampaignDetail, PollBody } from '@selfdata/city'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { at, members, twoInstances } from '../campaigns/testing/two-instances.ts'
import { electorates } from '../store/poll-tables.ts'

// Ballots are blinded by RSA in JavaScript: a second or two each on a busy machine.
const slow = { timeout: 60_000 }

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

const random = (into: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(into)
const detail = async (slug: string) =>
  (await world.coop.ask<CampaignDetail>('GET', `/campaigns/${slug}`)).body
const keyOf = async ({ ballotKey }: PollBody) =>
  crypto.subtle.importKey('jwk', ballotKey!, { name: 'RSA-PSS', hash: 'SHA-384' }, true, ['verify'])
const ask = async (slug: string, member: string | undefined, blinded: string) =>
  world.coop.ask<{ blindSignature: string }>('POST', `/campaigns/${slug}/ballot-requests`, {
    ...(member && { as: member }),
    body: { blinded },
  })
/** A page of the ballots that are published. */
const published = async (slug: string, page = 0) =>
  world.coop.ask<Ballot[]>('GET', `/campaigns/${slug}/ballots/${page}`)
const cast = async (slug: string, ballot: object) =>
  world.coop.ask('POST', `/campaigns/${slug}/ballots`, { body: ballot })

/** Asks for a ballot and fills it, as a member's app does. */
async function ballotFor(slug: string, member: string, vote: Vote): Promise<Ballot> {
  const { poll } = await detail(slug)
  const key = await keyOf(poll!)
  const { blinded, secret } = await requestBallot(key, poll!.poll!, random)
  const told = await ask(slug, member, blinded)
  expect(told.status).toBe(200)
  return fillBallot(key, secret, { blindSignature: told.body.blindSignature, vote })
}

const voteAll = async (slug: string, votes: readonly Vote[]) => {
  const all = []
  for (const [index, vote] of votes.entries()) {
    const ballot = await ballotFor(slug, members[index]!, vote)
    expect((await cast(slug, ballot)).status).toBe(201)
    all.push(ballot)
  }
  return all
}

describe('a vote of the members', slow, () => {
  it('lets a campaign begin, can be counted by anybody, and is closed after', async () => {
    const { slug } = await world.submit('cooperative')
    const [mine] = await voteAll(slug, ['for', 'for', 'against', 'abstain'])
    const open = (await detail(slug)).poll!
    expect(open).toMatchObject({ ballotsIssued: 4, ballotsCast: 4, electorateSize: 12 })
    expect(open.ballotPages).toBeUndefined()
    expect(await published(slug)).toMatchObject({ status: 409 })
    world.clock.now = days(14)
    await world.coop.round()
    const { state, decision, poll, steps } = await detail(slug)
    expect({ state, by: steps[1]?.by }).toEqual({ state: 'open', by: 'membership' })
    expect(decision).toMatchObject({ votesFor: 2, votesAgainst: 1, abstentions: 1 })
    expect(poll!.ballotPages).toBe(1)
    const { body: box } = await published(slug)
    expect(box).toContainEqual(mine)
    expect((await published(slug, 1)).body).toEqual([])
    const counted = await countBallots(await keyOf(poll!), poll!.poll!, box)
    expect(counted).toEqual({ for: 2, against: 1, abstentions: 1, refused: [] })
    await world.city.round()
    const copy = await world.city.ask<CampaignDetail>('GET', `/campaigns/${slug}`)
    expect(copy.body).toMatchObject({ state: 'open', poll: { ballotPages: 1 } })
  })

  it('refuses a campaign without a quorum', async () => {
    const { slug } = await world.submit('cooperative')
    await voteAll(slug, ['for'])
    world.clock.now = days(15)
    await world.coop.round()
    expect(await detail(slug)).toMatchObject({
      state: 'refused',
      decision: { outcome: 'no-quorum', electorateSize: 12 },
    })
  })

  it('takes nothing any more once its time is over, counted or not', async () => {
    const { slug } = await world.submit('cooperative')
    const ballot = await ballotFor(slug, members[0]!, 'for')
    world.clock.now = days(14)
    expect(await cast(slug, ballot)).toMatchObject({ body: { type: '/problems/not-open' } })
    expect((await ask(slug, members[1], 'abcd')).body.type).toBe('/problems/not-open')
  })
})

describe('one person, one vote', slow, () => {
  it('gives a member one ballot, also to two requests at once', async () => {
    const { slug } = await world.submit('cooperative')
    const { poll } = await detail(slug)
    const key = await keyOf(poll!)
    const requests = await Promise.all(
      [1, 2, 3].map(async () => requestBallot(key, poll!.poll!, random)),
    )
    const told = await Promise.all(
      requests.map(async ({ blinded }) => ask(slug, members[0], blinded)),
    )
    expect(told.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
    const won = told.findIndex(({ status }) => status === 200)
    const again = await ask(slug, members[0], requests[won]!.blinded)
    expect(again).toMatchObject({ status: 200, body: told[won]!.body })
    expect((await detail(slug)).poll!.ballotsIssued).toBe(1)
  })

  it('counts a ballot once, and never with another vote', async () => {
    const { slug } = await world.submit('cooperative')
    const ballot = await ballotFor(slug, members[0]!, 'for')
    const told = await Promise.all([1, 2, 3].map(async () => cast(slug, ballot)))
    expect(told.map(({ status }) => status)).toEqual([201, 201, 201])
    const changed = await cast(slug, { ...ballot, vote: 'against' })
    expect(changed).toMatchObject({ status: 409, body: { type: '/problems/voted-already' } })
    expect((await detail(slug)).poll!.ballotsCast).toBe(1)
  })

  it.each([
    ['a stranger', at('stranger'), 403],
    ['who reviews for the cooperative', at('ines'), 403],
    ['nobody', undefined, 401],
  ])('gives none to %s', async (_, who, status) => {
    const { slug } = await world.submit('cooperative')
    expect((await ask(slug, who, 'A'.repeat(342))).status).toBe(status)
  })

  it('does not take the one ballot away for a request that cannot be signed', async () => {
    const { slug } = await world.submit('cooperative')
    const told = await ask(slug, members[0], '_'.repeat(342))
    expect(told).toMatchObject({ status: 422, body: { type: '/problems/ballot-refused' } })
    expect((await ballotFor(slug, members[0]!, 'for')).vote).toBe('for')
  })

  it('refuses ballots that are forged, altered, or of another vote', async () => {
    const [one, other] = [await world.submit('cooperative'), await world.submit('cooperative')]
    const ballot = await ballotFor(one.slug, members[0]!, 'for')
    const forged = [
      { ...ballot, serial: 'A'.repeat(24) },
      { ...ballot, signature: `${ballot.signature.slice(0, -4)}AAAA` },
      { ...ballot, signature: 'A'.repeat(342) },
      { ...ballot, message: 'AAAA' },
    ]
    for (const wrong of forged)
      expect((await cast(one.slug, wrong)).body.type).toBe('/problems/ballot-refused')
    expect((await cast(other.slug, ballot)).body.type).toBe('/problems/ballot-refused')
    expect((await cast(one.slug, { ...ballot, vote: 'maybe' })).status).toBe(400)
    expect((await detail(one.slug)).poll!.ballotsCast).toBe(0)
  })
})

describe('a secret vote', slow, () => {
  /** Every table as it lies in the database, row after row as they were written. */
  const dump = async () => {
    const tables = ['polls', 'electorates', 'ballots', 'campaign_steps', 'staff_acts', 'proofs']
    const rows = await Promise.all(
      tables.map(async (table) =>
        world.coop.db.execute(sql`select ctid, * from ${sql.identifier(table)} order by ctid`),
      ),
    )
    return JSON.stringify(rows)
  }

  it('keeps nothing that joins a ballot with who asked for it', async () => {
    const { slug } = await world.submit('cooperative')
    // The worst case: each member asks and casts before the next one asks.
    const ballots = await voteAll(slug, ['for', 'against', 'for', 'abstain', 'against'])
    const text = await dump()
    for (const member of members) expect(text).not.toContain(member)
    const [kept] = await world.coop.db
      .select()
      .from(electorates)
      .where(eq(electorates.poll, (await detail(slug)).poll!.poll!))
    const { electors } = kept!
    // One value, in the order of the hashes: not in the order in which members asked.
    const names = Object.keys(electors)
    expect(names).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)))
    expect(names).toHaveLength(members.length)
    const shown = Object.values(electors).join(' ')
    for (const { serial, message, signature } of ballots)
      for (const part of [serial, message, signature])
        expect(shown).not.toContain(part.slice(0, 12))
    // Ballots bring no time, number or name of their own.
    const columns = await world.coop.db.execute(
      sql`select column_name from information_schema.columns where table_name = 'ballots'`,
    )
    expect(JSON.stringify(columns)).not.toMatch(/_at"|"at"|"id"|elector/)
  })

  it('keeps its key sealed while it lasts, and nothing of it after', async () => {
    const { slug } = await world.submit('cooperative')
    await voteAll(slug, ['for', 'for'])
    const { poll } = await detail(slug)
    const text = await dump()
    for (const part of ['"d":', '"p":', '"dp":', '"qi":']) expect(text).not.toContain(part)
    world.clock.now = days(14)
    await world.coop.round()
    const rows = await world.coop.db.execute(
      sql`select signing_key, (select count(*) from electorates e where e.poll = p.poll) as electors
          from polls p where p.poll = ${poll!.poll!}`,
    )
    expect(JSON.stringify(rows)).toMatch(/"signing_key":null,"electors":"?0/)
    expect((await detail(slug)).poll).toMatchObject({ ballotsIssued: 2, ballotsCast: 2 })
  })
})

describe('stopping a campaign by its members', slow, () => {
  const move = async (slug: string, member: string) =>
    world.coop.ask('POST', `/campaigns/${slug}/motions`, { as: member })
  const opened = async () => {
    const { slug } = await world.submit('cooperative')
    await voteAll(slug, ['for', 'for'])
    world.clock.now = days(14)
    await world.coop.round()
    return slug
  }

  it('begins when as many want it as make a quorum, holds the count back, and stops it', async () => {
    const slug = await opened()
    expect((await move(slug, at('stranger'))).body.type).toBe('/problems/not-a-member')
    expect((await move(slug, members[3]!)).body).toEqual({ supporters: 1, needed: 2 })
    expect((await move(slug, members[3]!)).body).toEqual({ supporters: 1, needed: 2 })
    // Late: the closing comes before the vote is over.
    world.clock.now = new Date('2027-05-02T12:00:00Z')
    expect((await move(slug, members[4]!)).body).toEqual({ supporters: 2, needed: 2 })
    world.clock.now = new Date('2027-05-04T12:00:00Z')
    for (const _ of [1, 2, 3]) await world.coop.round()
    expect(await detail(slug)).toMatchObject({ state: 'frozen', poll: { motion: 'halt' } })
    await voteAll(slug, ['for', 'for', 'against'])
    world.clock.now = new Date('2027-05-16T12:00:00Z')
    await world.coop.round()
    expect(await detail(slug)).toMatchObject({
      state: 'halted',
      decision: { outcome: 'halted', votesFor: 2 },
    })
  })

  it('is asked for once, and not while the members decide anyway', async () => {
    const { slug } = await world.submit('cooperative')
    expect((await move(slug, members[0]!)).body.type).toBe('/problems/not-open')
    const other = await opened()
    for (const member of members.slice(0, 2)) await move(other, member)
    expect((await move(other, members[2]!)).status).toBe(200)
    await move(other, members[3]!)
    expect((await detail(other)).poll).toMatchObject({ motion: 'halt', ballotsIssued: 0 })
  })
})
