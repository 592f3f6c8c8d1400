import { planGrant, readGrants, reconcile, statusOf, viewOf } from '@selfdata/access'
import type { GivenGrant, Who } from '@selfdata/access'
import { CityError, planEndTimedGrant, planTimedGrant, renewGrant } from '@selfdata/city'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { read } from './access-doors.ts'
import { inDatabase, wrongClock } from './behind-the-city.ts'
import { expiryWorld, inSeconds, past, terms, within } from './expiry-world.ts'
import type { ExpiryWorld } from './expiry-world.ts'

let world: ExpiryWorld

beforeAll(async () => {
  world = await expiryWorld('wac')
})
afterAll(() => world.stop())

const groupOf = ({ grant }: GivenGrant) =>
  grant.expiry?.by === 'server' ? grant.expiry.group : 'none'
const now = () => new Date().toISOString()

describe('a grant with an end, on a server with Web Access Control', () => {
  it('is previewed as a grant to the person, and leaves nothing behind when it is not given', async () => {
    const { top, one } = await world.tree()
    const { second, timed } = world
    const plan = await planTimedGrant(
      terms({ to: second.webId, on: top, end: inSeconds(60) }),
      timed,
    )
    expect(plan.ending).toEqual({ by: 'server' })
    expect(plan.changes.length).toBeGreaterThan(0)
    for (const { who, gains } of plan.changes)
      expect([who, gains]).toEqual([{ agent: second.webId }, ['read']])
    expect(await world.door(second, one)).toEqual([])
  })

  it('says before what will stay open after the end, through other rules', async () => {
    const { top } = await world.tree()
    const { second, third, timed, options } = world
    const asked = terms({ to: second.webId, on: top, end: inSeconds(60) })
    const outlasting = async () =>
      (await planTimedGrant(asked, timed)).warnings.filter(({ kind }) => kind === 'outlasts')
    const allow = async (who: Who) =>
      (await planGrant({ who, modes: ['read'], on: top }, options)).apply()
    await allow({ agent: third.webId })
    expect(await outlasting()).toEqual([])
    await allow({ agent: second.webId })
    await allow('signed-in')
    const said = { kind: 'outlasts', on: top, who: { agent: second.webId }, modes: ['read'] }
    expect(await outlasting()).toEqual(
      expect.arrayContaining([
        { ...said, through: { agent: second.webId } },
        { ...said, through: 'signed-in' },
      ]),
    )
    // At the next visit the app takes the person's own rule away, whoever wrote it.
    const visited = await planTimedGrant(asked, { ...timed, cityServer: undefined })
    expect(visited.warnings.filter(({ kind }) => kind === 'outlasts')).toEqual([
      { ...said, through: 'signed-in' },
    ])
  })

  it('ends for the second person at its end, with nobody opening anything', async () => {
    const { owner, second, third } = world
    const { top, one, three, given } = await within(8, async (seconds) => {
      const tree = await world.tree()
      const made = await world.give(tree.top, seconds)
      expect(made.grant.expiry).toMatchObject({ by: 'server' })
      expect(await world.door(second, tree.one)).toEqual(['read'])
      expect(await world.door(second, tree.three)).toEqual(['read'])
      expect(await world.door(third, tree.one)).toEqual([])
      return { ...tree, given: made }
    })
    await past(given.grant.end)
    // No cache anywhere: the very first request after the end is refused.
    expect(await read(second, one)).toBe(403)
    expect(await world.door(second, three)).toEqual([])
    expect(await world.door(owner, one)).toContain('control')
    // The rule still stands, and opens nothing; the app finds the grant over and cleans up.
    const { found } = await readGrants(owner.storage, world.options)
    const mine = found.filter(({ grant }) => grant.id === given.grant.id)
    const late = { now: new Date(), me: owner.webId }
    expect(reconcile(await viewOf(top, world.options), mine, late)).toMatchObject([
      { kind: 'still-open' },
    ])
    const plan = await planEndTimedGrant(given, { ...world.timed, others: [] })
    await plan.end({ kind: 'expired', at: now(), by: owner.webId })
    expect(reconcile(await viewOf(top, world.options), [], late)).toEqual([])
  })

  it('is taken back by undo, in the pod and at the city', async () => {
    const { top, one } = await world.tree()
    const { second } = world
    const given = await world.give(top, 3600)
    await given.undo({ at: now() })
    expect(await world.door(second, one)).toEqual([])
    expect(await listed(groupOf(given))).toBe(false)
  })

  it('is ended at once with one press, also where the pod is slow to forget the rule', async () => {
    const { top, one } = await world.tree()
    const { owner, second } = world
    const given = await world.give(top, 3600)
    const plan = await planEndTimedGrant(given, { ...world.timed, others: [] })
    const { city } = await plan.end({ kind: 'withdrawn', at: now(), by: owner.webId })
    expect(city).toBe('ended')
    expect(await listed(groupOf(given))).toBe(false)
    expect(await world.door(second, one)).toEqual([])
  })

  it('goes on past its end when it was renewed, and the record says so', async () => {
    const { owner, second, timed } = world
    const { top, one, given } = await within(4, async (seconds) => {
      const tree = await world.tree()
      const made = await world.give(tree.top, seconds)
      await renewGrant(made, { until: inSeconds(3600), at: now() }, timed)
      return { ...tree, given: made }
    })
    await past(given.grant.end)
    expect(await world.door(second, one)).toEqual(['read'])
    const { found } = await readGrants(owner.storage, world.options)
    const mine = found.find(({ grant }) => grant.id === given.grant.id)
    expect(mine && statusOf({ ...mine, end: mine.grant.end }, { now: new Date() })).toBe('active')
    expect(
      reconcile(await viewOf(top, world.options), mine ? [mine] : [], {
        now: new Date(),
        me: owner.webId,
      }),
    ).toEqual([])
  })

  it(
    'is renewed by one of two devices, and by none once the other ended it',
    { retry: 0 },
    async () => {
      const { top, one } = await world.tree()
      const { owner, second, timed } = world
      const given = await world.give(top, 3600)
      const renewals = await Promise.allSettled(
        [7200, 9000].map(async (seconds) =>
          renewGrant(given, { until: inSeconds(seconds), at: now() }, timed),
        ),
      )
      expect(renewals.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      const lost = renewals.find(({ status }) => status === 'rejected')
      expect(lost).toMatchObject({ reason: { name: 'CityError', kind: 'changed' } })

      const { found } = await readGrants(owner.storage, world.options)
      const seen = found.find(({ grant }) => grant.id === given.grant.id) ?? given
      const plan = await planEndTimedGrant(seen, { ...timed, others: [] })
      await Promise.allSettled([
        plan.end({ kind: 'withdrawn', at: now(), by: owner.webId }),
        renewGrant(seen, { until: inSeconds(9999), at: now() }, timed),
      ])
      expect(await world.door(second, one)).toEqual([])
      await expect(
        renewGrant(seen, { until: inSeconds(10_000), at: now() }, timed),
      ).rejects.toThrow(CityError)
      const { found: after } = await readGrants(owner.storage, world.options)
      const ended = after.find(({ grant }) => grant.id === given.grant.id)
      expect(ended && statusOf({ ...ended, end: ended.grant.end }, { now: new Date() })).toBe(
        'withdrawn',
      )
    },
  )

  it('puts the city’s end back when the pod does not take the renewal', async () => {
    const { top } = await world.tree()
    const { timed } = world
    const given = await world.give(top, 3600)
    const deaf: typeof fetch = async (input, init) =>
      new Request(input, init).url.startsWith(world.owner.storage)
        ? new Response(undefined, { status: 403 })
        : timed.fetch(input, init)
    const renewal = { until: inSeconds(7200), at: now() }
    await expect(renewGrant(given, renewal, { ...timed, fetch: deaf })).rejects.toThrow('403')
    await renewGrant(given, renewal, timed)
  })

  it('sends no token to the group of another city, whatever a document says', async () => {
    const { top } = await world.tree()
    const given = await world.give(top, 3600)
    const sent: string[] = []
    const watched: typeof fetch = async (input, init) => {
      sent.push(new Request(input, init).url)
      return world.timed.fetch(input, init)
    }
    for (const group of [
      'https://elsewhere.example/expiries/a#group',
      `${world.city.url}/expiries/../links#group`,
      `${world.city.url}@elsewhere.example/expiries/a#group`,
    ]) {
      const forged = {
        ...given,
        grant: { ...given.grant, expiry: { by: 'server', group } as const },
      }
      const renewal = { until: inSeconds(7200), at: now() }
      await expect(
        renewGrant(forged, renewal, { ...world.timed, fetch: watched }),
      ).rejects.toMatchObject({ kind: 'elsewhere' })
    }
    expect(sent).toEqual([])
  })
})

describe('what the city’s server cannot answer for', () => {
  it('closes when the server is down, and opens when it is back; the owner stays in', async () => {
    const { top, one } = await world.tree()
    const { owner, second } = world
    await world.give(top, 3600)
    expect(await read(second, one)).toBe(200)
    await world.city.kill('SIGKILL')
    expect(await world.door(second, one)).toEqual([])
    expect(await world.door(owner, one)).toContain('control')
    const plan = await planTimedGrant(
      terms({ to: second.webId, on: top, end: inSeconds(60) }),
      world.timed,
    )
    expect(plan.ending).toEqual({ by: 'next-visit', because: 'unreachable' })
    await world.city.start()
    expect(await world.door(second, one)).toEqual(['read'])
  })

  it('closes while its clock is wrong, though the end is still to come by that clock', async () => {
    const { top, one } = await world.tree()
    const { second, city } = world
    const { grant } = await within(4, async (seconds) => world.give(top, seconds))
    const lasting = await world.give((await world.tree()).top, 3600)
    await past(grant.end)
    expect(await read(second, one)).toBe(403)
    await city.kill('SIGTERM')
    await city.start({ NODE_OPTIONS: `--import=${wrongClock(-7_200_000)}` })
    // By its clock the first grant has two hours left; it knows better than to say so.
    expect(await read(second, one)).toBe(403)
    const answer = await fetch(groupOf(lasting))
    expect(answer.status).toBe(503)
    expect(await answer.json()).toMatchObject({ type: '/problems/clock-doubt' })
    await city.kill('SIGTERM')
    await city.start()
    expect(await read(second, one)).toBe(403)
    expect(await listed(groupOf(lasting))).toBe(true)
  })

  it.runIf((process.env.SELFDATA_TEST_DB ?? 'pglite') === 'pglite')(
    'closes when somebody lengthens an end in the database',
    async () => {
      const { top, one } = await world.tree()
      const { owner, second, city } = world
      const given = await world.give(top, 3600)
      expect(await read(second, one)).toBe(200)
      await city.kill('SIGTERM')
      await inDatabase(city.folder, `update expiries set until = until + interval '1 year'`)
      await city.start()
      expect(await read(second, one)).toBe(403)
      expect(await read(owner, one)).toBe(200)
      expect((await fetch(groupOf(given))).status).toBe(500)
      await expect
        .poll(() => city.log(), { timeout: 20_000 })
        .toContain('was changed by somebody else')
    },
  )

  it('keeps everybody who is signed in waiting when it hangs, the owner too', async () => {
    const { top, one } = await world.tree()
    const { owner, second, city } = world
    await world.give(top, 3600)
    const answered = async (who: typeof owner, patience: number) =>
      who.fetch(one, { signal: AbortSignal.timeout(patience) }).then(
        ({ status }) => status,
        () => 'no answer',
      )
    process.kill(city.pid() ?? 0, 'SIGSTOP')
    // The Community Solid Server asks for the group before it answers anybody who is signed in, and
    // has no time limit of its own: docs/expiry.md says so.
    const all = await Promise.all([answered(owner, 3000), answered(second, 3000)])
    process.kill(city.pid() ?? 0, 'SIGCONT')
    expect(all).toEqual(['no answer', 'no answer'])
    expect(await answered(owner, 60_000)).toBe(200)
    expect((await fetch(one)).status).toBe(401)
  })
})

async function listed(group: string): Promise<boolean> {
  const response = await fetch(group)
  return (await response.text()).includes('hasMember')
}
