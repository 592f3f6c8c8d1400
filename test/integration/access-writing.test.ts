import { modesFor, planGrant, planRevoke, RolledBackError, rulesOf, viewOf } from '@selfdata/access'
import type { AccessOptions } from '@selfdata/access'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessWorld } from './access-world.ts'
import type { AccessWorld } from './access-world.ts'

type Fetch = typeof globalThis.fetch

const someone = (name: string) => ({ agent: `https://${name}.example/card#me` })

/** Rules written by several at once, or only in part, or not at all. */
describe.each(['wac', 'acp'] as const)('writing rules with %s', (language) => {
  let world: AccessWorld
  let options: AccessWorld['options']

  beforeAll(async () => {
    world = await accessWorld(language)
    ;({ options } = world)
  })
  afterAll(() => world.stop())

  const modesOf = async (url: string, who: { agent: string }) =>
    modesFor((await rulesOf(url, options)).rules, who)
  const grant = async (who: { agent: string }, on: string, using: AccessOptions = options) =>
    (await planGrant({ who, modes: ['read'], on }, using)).apply()
  const revoke = async (who: { agent: string }, on: string) =>
    (await planRevoke({ who, on }, options)).apply()

  it('keeps every rule when devices give and take at once, on a resource without own rules', async () => {
    const { top } = await world.tree()
    const names = ['ana', 'bo', 'cy', 'di', 'eve']
    const taken = ['fay', 'gus']
    const { one } = await world.tree()
    for (const name of taken) await grant(someone(name), world.owner.storage + 'selfdata/')
    await Promise.all([
      ...names.map((name) => grant(someone(name), top)),
      ...taken.map((name) => revoke(someone(name), top)),
    ])
    for (const name of names)
      expect([name, await modesOf(top, someone(name))]).toEqual([name, ['read']])
    for (const name of taken) expect([name, await modesOf(top, someone(name))]).toEqual([name, []])
    expect(await world.door(world.owner, one)).toContain('control')
  })

  it('applies a change to rules that somebody else wrote since the preview', async () => {
    const { top, one } = await world.tree()
    const plan = await planGrant(
      { who: { agent: world.second.webId }, modes: ['read'], on: top },
      options,
    )
    await grant({ agent: world.third.webId }, top)
    await plan.apply()
    expect(await world.door(world.second, one)).toEqual(['read'])
    expect(await world.door(world.third, one)).toEqual(['read'])
  })

  it('asks for a new preview when the same change would do something else by now', async () => {
    const { top } = await world.tree()
    const who = { agent: world.second.webId }
    const plan = await planGrant({ who, modes: ['read', 'write'], on: top }, options)
    await grant(who, top)
    await expect(plan.apply()).rejects.toMatchObject({
      name: 'RulesChangedError',
      changes: [
        { on: top, reaches: 'this', gains: ['append', 'write'] },
        { on: top, reaches: 'members', gains: ['append', 'write'] },
      ],
    })
  })

  it('takes back its own part only, when others wrote since', async () => {
    const { top, one } = await world.tree()
    const given = await grant({ agent: world.second.webId }, top)
    await grant({ agent: world.third.webId }, top)
    await given.undo()
    expect(await world.door(world.second, one)).toEqual([])
    expect(await world.door(world.third, one)).toEqual(['read'])
    expect(await world.door(world.owner, one)).toContain('control')

    const taken = await revoke({ agent: world.third.webId }, top)
    await grant({ agent: world.second.webId }, top)
    await taken.undo()
    expect(await world.door(world.second, one)).toEqual(['read'])
    expect(await world.door(world.third, one)).toEqual(['read'])
  })

  it('puts everything back when one of several documents cannot be written', async () => {
    const { top, one, two, three } = await world.tree()
    const who = { agent: world.second.webId }
    for (const url of [one, two, three]) await grant(who, url)
    const before = await viewOf(top, options)
    const refusing = failing(world.owner.fetch, (url, method) =>
      method !== 'GET' && url.startsWith(`${three}.`) ? 507 : undefined,
    )
    const plan = await planRevoke({ who, on: top }, { ...options, fetch: refusing })
    expect(plan.documents).toHaveLength(3)
    const failure = await plan.apply().catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(RolledBackError)
    expect(failure).toMatchObject({ resource: three, notRestored: [], cause: { status: 507 } })
    expect((await viewOf(top, options)).resources).toEqual(before.resources)
    for (const url of [one, two, three])
      expect(await world.door(world.second, url)).toEqual(['read'])
  })

  it('knows a change arrived although the answer was lost', async () => {
    const { top, one } = await world.tree()
    let lost = 0
    const silent: Fetch = async (input, init) => {
      const response = await world.owner.fetch(input, init)
      if (init?.method !== 'PATCH' || lost > 0) return response
      lost += 1
      throw new TypeError('connection reset')
    }
    const given = await grant({ agent: world.second.webId }, top, { ...options, fetch: silent })
    expect(lost).toBe(1)
    expect(await world.door(world.second, one)).toEqual(['read'])
    await given.undo()
    expect(await world.door(world.second, one)).toEqual([])
  })

  it('changes nothing when everything is so already', async () => {
    const { top } = await world.tree()
    const who = { agent: world.second.webId }
    await grant(who, top)
    const plan = await planGrant({ who, modes: ['read'], on: top }, options)
    expect(plan).toMatchObject({ changes: [], documents: [], warnings: [] })
    const nothing = await planRevoke({ who: someone('nobody'), on: top }, options)
    expect(nothing).toMatchObject({ changes: [], documents: [] })
  })
})

/** A `fetch` that answers some requests itself. */
function failing(
  send: Fetch,
  statusOf: (url: string, method: string) => number | undefined,
): Fetch {
  return async (input, init) => {
    const { url, method } = new Request(input, init)
    const status = statusOf(url, method)
    return status === undefined ? send(input, init) : new Response(null, { status })
  }
}
