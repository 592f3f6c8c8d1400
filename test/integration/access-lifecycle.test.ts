import {
  fetchRequest,
  keepRequest,
  mendingSteps,
  narrowRequest,
  planAccess,
  planEndGrant,
  planGiveGrant,
  planGrant,
  proofOfSender,
  readGrants,
  readInbox,
  readRequests,
  reconcile,
  recordEvent,
  requestLink,
  requestOfLink,
  sendMessage,
  statusOf,
  viewOf,
} from '@selfdata/access'
import { discover } from '@selfdata/pod'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { put, read } from './access-doors.ts'
import { publishRequest } from './access-request.ts'
import { accessWorld } from './access-world.ts'
import type { AccessWorld } from './access-world.ts'

const anonymous: typeof fetch = (input, init) => fetch(input, init)

/** From a request to a receipt; `second` is the one who asks, from a storage of their own. */
describe.each(['wac', 'acp'] as const)('the life of a grant with %s', (language) => {
  let world: AccessWorld
  let inbox: string

  beforeAll(async () => {
    world = await accessWorld(language)
    inbox = `${world.owner.storage}inbox/`
    const drop = { who: 'signed-in', modes: ['append'], on: inbox, reaches: ['this'] } as const
    await (await planGrant(drop, world.options)).apply()
    const { second } = world
    const theirs = { fetch: second.fetch, me: second.webId, storage: second.storage }
    const theirDrop = { ...drop, on: `${second.storage}inbox/` }
    await (await planGrant(theirDrop, theirs)).apply()
  })
  afterAll(() => world.stop())

  const pathOf = (url: string) => url.slice(world.owner.storage.length)
  const giveOptions = () => ({ ...world.options, publicFetch: anonymous })

  it('goes from the inbox over a narrowed grant to its withdrawal, and keeps its history', async () => {
    const { owner, second, third, options } = world
    const { top, one, two } = await world.tree()
    const request = await publishRequest(world, pathOf(top))
    await sendMessage(inbox, { kind: 'Offer', actor: second.webId, request: request.id }, second)

    const found = await readInbox(inbox, giveOptions())
    expect(found).toMatchObject({ spam: [], answers: [], waiting: 0 })
    expect(found.requests).toMatchObject([{ claimedBy: second.webId, request: { id: request.id } }])
    const [arrived = { request }] = found.requests
    const profile = await discover(arrived.request.to, { fetch: anonymous })
    expect(proofOfSender(arrived.request, profile)).toBe('own-storage')
    const kept = await keepRequest(arrived.request, { ...options, at: '2026-11-22T09:00:00Z' })

    const permissions = [{ target: `${top}a/`, modes: ['read' as const] }]
    const terms = narrowRequest(kept.request, { permissions, end: '2026-12-01T00:00:00Z' }, options)
    const plan = await planGiveGrant(terms, options)
    expect(plan.changes.map(({ on, gains }) => [on, gains])).toEqual([
      [`${top}a/`, ['read']],
      [`${top}a/`, ['read']],
    ])
    const { grant } = await plan.give({ id: crypto.randomUUID(), at: '2026-11-22T09:05:00Z' })
    expect(grant).toMatchObject({ request: kept.request.id, expiry: { by: 'next-visit' } })
    // Exactly that, and nothing beside.
    expect(await world.door(second, two)).toEqual(['read'])
    expect(await world.door(second, one)).toEqual([])
    expect(await world.door(third, two)).toEqual([])

    const { found: grants } = await readGrants(owner.storage, options)
    const recorded = grants.find((other) => other.grant.id === grant.id)
    expect(recorded?.grant).toMatchObject({ to: second.webId, from: owner.webId, permissions })
    const early = { now: new Date('2026-11-23T00:00:00Z') }
    const late = { now: new Date('2026-12-02T00:00:00Z') }
    const lifetime = { events: recorded?.events ?? [], end: grant.end }
    expect([statusOf(lifetime, early), statusOf(lifetime, late)]).toEqual(['active', 'over'])

    // The one who asked gets a copy to keep, without what is nobody else's business.
    const answer = {
      kind: 'Accept',
      request: request.id,
      ...(recorded && { receipt: recorded }),
    } as const
    await sendMessage(`${second.storage}inbox/`, answer, owner)
    const theirs = { fetch: second.fetch, publicFetch: anonymous }
    const { answers } = await readInbox(`${second.storage}inbox/`, theirs)
    expect(answers.map((received) => received.answer)).toMatchObject([
      {
        kind: 'Accept',
        request: request.id,
        receipt: {
          grant: { permissions, end: grant.end, enforcedBy: [] },
          events: recorded?.events,
        },
      },
    ])

    const ending = await planEndGrant({ grant }, { ...options, others: [] })
    await ending.end({ kind: 'withdrawn', at: '2026-11-24T00:00:00Z', by: owner.webId })
    expect(await world.door(second, two)).toEqual([])
    const after = await readGrants(owner.storage, options)
    const history = after.found.find((other) => other.grant.id === grant.id)
    expect(history?.events.map(({ kind }) => kind)).toEqual(['given', 'withdrawn'])
    expect(history?.grant).toEqual(recorded?.grant)
  })

  it('keeps what was refused, as it was asked, once', async () => {
    const { owner, second, options } = world
    const request = await publishRequest(world, 'selfdata/energy/')
    const link = requestLink('https://home.example/app', request.id)
    expect(link.startsWith('https://home.example/app#')).toBe(true)
    const opened = await fetchRequest(requestOfLink(link) ?? '', { publicFetch: anonymous })
    const asked = { ...options, at: '2026-11-22T09:00:00Z' }
    const kept = await keepRequest(opened, asked)
    expect(await keepRequest(opened, asked)).toEqual(kept)
    const at = '2026-11-22T09:01:00Z'
    await recordEvent(
      kept.request.id,
      { kind: 'refused', at, by: owner.webId, note: 'Non merci' },
      options,
    )

    // The one who asks cannot rewrite what was asked.
    await put(second, request.id.replace('#request', ''), '<#request> a <#Nothing> .')
    const { found } = await readRequests(owner.storage, options)
    const mine = found.filter(({ source }) => source === request.id)
    expect(mine).toHaveLength(1)
    expect(mine[0]?.events).toMatchObject([
      { kind: 'requested' },
      { kind: 'refused', note: 'Non merci' },
    ])
    expect(mine[0]?.request).toMatchObject({ title: request.title, to: second.webId })
    expect(await read(second, kept.request.id)).toBe(403)
  })

  it('ends one grant and leaves what another gives to the same', async () => {
    const { owner, second, options } = world
    const { top, one, two } = await world.tree()
    const give = async (target: string, modes: ('read' | 'append')[]) => {
      const request = await publishRequest(world, pathOf(top))
      const terms = narrowRequest(request, { permissions: [{ target, modes }] }, options)
      const plan = await planGiveGrant(terms, options)
      return plan.give({ id: crypto.randomUUID(), at: '2026-11-22T09:00:00Z' })
    }
    const wide = await give(top, ['read', 'append'])
    const narrow = await give(`${top}a/`, ['read'])
    const ending = await planEndGrant(wide, { ...options, others: [narrow.grant] })
    await ending.end({ kind: 'withdrawn', at: '2026-11-22T10:00:00Z', by: owner.webId })
    expect(await world.door(second, one)).toEqual([])
    expect(await world.door(second, two)).toEqual(['read'])
    const last = await planEndGrant(narrow, { ...options, others: [] })
    await last.end({ kind: 'withdrawn', at: '2026-11-22T11:00:00Z', by: owner.webId })
    expect(await world.door(second, two)).toEqual([])
  })

  it('gives nothing when the grant cannot be written down', async () => {
    const { owner, second, options } = world
    const { top, one } = await world.tree()
    const refusing: typeof fetch = async (input, init) => {
      const { url } = new Request(input, init)
      const isGrant = init?.method === 'PATCH' && url.includes('/selfdata/grants/')
      return isGrant ? new Response(null, { status: 507 }) : owner.fetch(input, init)
    }
    const terms = narrowRequest(await publishRequest(world, pathOf(top)), {}, options)
    const plan = await planGiveGrant(terms, { ...options, fetch: refusing })
    await expect(plan.give({ id: '1', at: '2026-11-22T09:00:00Z' })).rejects.toMatchObject({
      name: 'QuotaError',
    })
    expect(await world.door(second, one)).toEqual([])
  })

  it('finds what rules and grants say differently, and mends it', async () => {
    const { owner, second, third, options } = world
    const { top, one } = await world.tree()
    const request = await publishRequest(world, pathOf(top))
    const terms = narrowRequest(request, { end: '2026-12-01T00:00:00Z' }, options)
    const plan = await planGiveGrant(terms, options)
    const given = await plan.give({ id: crypto.randomUUID(), at: '2026-11-22T09:00:00Z' })
    await (
      await planGrant({ who: { agent: third.webId }, modes: ['read'], on: one }, options)
    ).apply()

    const me = owner.webId
    const findings = async (now: string) =>
      reconcile(await viewOf(top, options), [given], { now: new Date(now), me })
    const during = '2026-11-25T00:00:00Z'
    const after = '2026-12-02T00:00:00Z'
    expect(await findings(during)).toMatchObject([
      { kind: 'unexplained', who: { agent: third.webId }, places: [{ on: one, modes: ['read'] }] },
    ])
    for (const finding of await findings(during)) {
      await (await planAccess(mendingSteps(finding), options)).apply()
    }
    expect(await findings(during)).toEqual([])
    expect(await world.door(third, one)).toEqual([])
    expect(await world.door(second, one)).toEqual(['read', 'append'])

    // The end has passed, and the app is opened.
    const [over] = await findings(after)
    expect(over).toMatchObject({ kind: 'still-open', grant: { id: given.grant.id } })
    const ending = await planEndGrant(given, { ...options, others: [] })
    await ending.end({ kind: 'expired', at: after, by: me })
    expect(await findings(after)).toEqual([])
    expect(await world.door(second, one)).toEqual([])
  })
})
