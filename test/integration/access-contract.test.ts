import { modesFor, planGrant, planRevoke, rulesOf, viewOf } from '@selfdata/access'
import type { AccessMode, AccessView, Who } from '@selfdata/access'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anybody, put, read } from './access-doors.ts'
import { accessWorld } from './access-world.ts'
import type { AccessWorld } from './access-world.ts'
import type { TestPerson } from './pod-person.ts'

/** The promises of this package, kept on servers: every claim is tried at the door by others. */
describe.each(['wac', 'acp'] as const)('access with %s', (language) => {
  let world: AccessWorld
  let owner: TestPerson
  let second: TestPerson
  let third: TestPerson
  let options: AccessWorld['options']

  beforeAll(async () => {
    world = await accessWorld(language)
    ;({ owner, second, third, options } = world)
  })
  afterAll(() => world.stop())

  const everything = ['read', 'append', 'write', 'control']

  /** A view says of each document what each visitor finds at the door. */
  async function expectTruth(view: AccessView) {
    for (const { url, rules } of view.resources.filter((one) => !one.url.endsWith('/'))) {
      for (const person of [owner, second, third]) {
        expect([url, await world.door(person, url)]).toEqual([
          url,
          modesFor(rules, { agent: person.webId }),
        ])
      }
      expect([url, await world.door(anybody, url)]).toEqual([url, modesFor(rules, {})])
    }
  }

  describe('seeing', () => {
    it('says of a resource without own rules what it takes over, and from where', async () => {
      const { three } = await world.tree()
      const access = await rulesOf(three, options)
      expect(access).toMatchObject({ url: three, language, own: false })
      expect(access.rules).toEqual([
        {
          who: { agent: owner.webId },
          modes: everything,
          on: three,
          reaches: 'this',
          from: { inherited: owner.storage },
        },
      ])
    })

    it('says that rules are hidden from somebody who does not control them', async () => {
      const { top, one } = await world.tree()
      await (
        await planGrant({ who: { agent: second.webId }, modes: ['read'], on: top }, options)
      ).apply()
      const access = await rulesOf(one, { fetch: second.fetch, storage: owner.storage })
      expect(access.rules).toEqual([])
      expect(access.hidden?.because).toBe('refused')
      // What the server tells of itself; on ACP it tells nothing.
      expect(access.hidden?.told).toEqual(
        language === 'wac' ? { user: ['read'], public: [] } : undefined,
      )
    })
  })

  describe('whom', () => {
    const ways: [string, Who, string[]][] = [
      ['one person', { agent: 'second' }, ['second']],
      ['anyone signed in', 'signed-in', ['second', 'third']],
      ['everyone', 'everyone', ['second', 'third', 'anybody']],
    ]
    it.each(ways)('opens for %s, and closes again', async (_, asked, expected) => {
      const { top, one, two } = await world.tree()
      const who = typeof asked === 'string' ? asked : { agent: second.webId }
      const inside = async (url: string) => {
        const doors = { second, third, anybody }
        const open = await Promise.all(
          Object.entries(doors).map(async ([name, knocker]) =>
            (await read(knocker, url)) === 200 ? name : '',
          ),
        )
        return open.filter(Boolean)
      }
      const given = await planGrant({ who, modes: ['read'], on: top }, options)
      await given.apply()
      expect(await inside(one)).toEqual(expected)
      expect(await inside(two)).toEqual(expected)
      await expectTruth(await viewOf(top, options))
      await (await planRevoke({ who, on: top }, options)).apply()
      expect(await inside(one)).toEqual([])
      expect(await inside(two)).toEqual([])
      await expectTruth(await viewOf(top, options))
    })

    it('says when somebody keeps access through a wider rule', async () => {
      const { top, one } = await world.tree()
      const who = { agent: second.webId }
      await (await planGrant({ who: 'signed-in', modes: ['read'], on: top }, options)).apply()
      await (await planGrant({ who, modes: ['read', 'append'], on: top }, options)).apply()
      const plan = await planRevoke({ who, on: top }, options)
      expect(plan.warnings).toContainEqual({
        kind: 'still-reaches',
        on: top,
        who,
        through: 'signed-in',
        modes: ['read'],
      })
      await plan.apply()
      expect(await world.door(second, one)).toEqual(['read'])
    })
  })

  describe('how much', () => {
    it('gives the container alone, or what lies in it alone', async () => {
      const { top, one } = await world.tree()
      const who = { agent: second.webId }
      await (await planGrant({ who, modes: ['read'], on: top, reaches: ['this'] }, options)).apply()
      expect([await read(second, top), await read(second, one)]).toEqual([200, 403])
      await (
        await planGrant({ who, modes: ['read'], on: top, reaches: ['members'] }, options)
      ).apply()
      expect([await read(second, top), await read(second, one)]).toEqual([200, 200])
      await (await planRevoke({ who, on: top, reaches: ['this'] }, options)).apply()
      expect([await read(second, top), await read(second, one)]).toEqual([403, 200])
      await expectTruth(await viewOf(top, options))
    })

    it('narrows: writing goes, adding stays, reading stays', async () => {
      const { top, one } = await world.tree()
      const who = { agent: second.webId }
      await (await planGrant({ who, modes: ['read', 'write'], on: top }, options)).apply()
      const without = async (modes: AccessMode[], on: string) =>
        (await planRevoke({ who, modes, on }, options)).apply()
      await without(['write'], top)
      expect(await world.door(second, one)).toEqual(['read', 'append'])
      await without(['append'], one)
      expect(await world.door(second, one)).toEqual(['read'])
      await expectTruth(await viewOf(top, options))
    })

    it('narrows inherited access for one member', async () => {
      const { top, one, two } = await world.tree()
      const who = { agent: second.webId }
      await (await planGrant({ who, modes: ['read', 'write'], on: top }, options)).apply()
      await (await planRevoke({ who, modes: ['write'], on: one }, options)).apply()
      expect(await world.door(second, one)).toEqual(['read', 'append'])
      expect(await world.door(second, two)).toEqual(['read', 'append', 'write'])
      await expectTruth(await viewOf(top, options))
    })

    it('creates the container it gives', async () => {
      const container = `${owner.storage}selfdata/${crypto.randomUUID()}/validations/`
      const who = { agent: second.webId }
      await (
        await planGrant({ who, modes: ['read', 'append', 'write'], on: container }, options)
      ).apply()
      await put(second, `${container}2026-03.ttl`)
      expect(await world.door(second, `${container}2026-03.ttl`)).toEqual([
        'read',
        'append',
        'write',
      ])
      expect(await read(third, container)).toBe(403)
    })
  })

  describe('giving and taking', () => {
    it('gives a container with what lies in it, now and later', async () => {
      const { top, one, three } = await world.tree()
      const plan = await planGrant(
        { who: { agent: second.webId }, modes: ['read'], on: top },
        options,
      )
      expect(plan.changes).toEqual([
        { who: { agent: second.webId }, on: top, reaches: 'this', gains: ['read'], loses: [] },
        { who: { agent: second.webId }, on: top, reaches: 'members', gains: ['read'], loses: [] },
      ])
      expect(await read(second, one)).toBe(403)

      await plan.apply()
      await put(owner, `${top}a/later.ttl`)
      for (const url of [one, three, `${top}a/later.ttl`]) {
        expect(await world.door(second, url)).toEqual(['read'])
        expect(await world.door(third, url)).toEqual([])
        expect(await world.door(anybody, url)).toEqual([])
        expect(await world.door(owner, url)).toEqual(everything)
      }
      await expectTruth(await viewOf(top, options))
    })

    it('takes everything back, also from members with rules of their own', async () => {
      const { top, one, two } = await world.tree()
      const who = { agent: second.webId }
      await (await planGrant({ who, modes: ['read', 'write'], on: top }, options)).apply()
      await (
        await planGrant({ who: { agent: third.webId }, modes: ['read'], on: two }, options)
      ).apply()
      await (await planGrant({ who, modes: ['control'], on: one }, options)).apply()
      expect(await world.door(second, two)).toEqual(['read', 'append', 'write'])
      expect(await world.door(second, one)).toEqual(everything)

      await (await planRevoke({ who, on: top }, options)).apply()
      expect(await world.door(second, one)).toEqual([])
      expect(await world.door(second, two)).toEqual([])
      expect(await world.door(third, two)).toEqual(['read'])
      expect(await world.door(owner, one)).toEqual(everything)
      await expectTruth(await viewOf(top, options))
    })

    it('takes inherited access from one member only', async () => {
      const { top, one, two } = await world.tree()
      const who = { agent: second.webId }
      await (await planGrant({ who, modes: ['read'], on: top }, options)).apply()
      const plan = await planRevoke({ who, on: two }, options)
      expect(plan.changes).toEqual([{ who, on: two, reaches: 'this', gains: [], loses: ['read'] }])
      await plan.apply()
      expect(await world.door(second, one)).toEqual(['read'])
      expect(await world.door(second, two)).toEqual([])
      expect(await world.door(owner, two)).toEqual(everything)
      await expectTruth(await viewOf(top, options))
    })

    it('undoes, to the very rules there were', async () => {
      const { top, one } = await world.tree()
      const who = { agent: second.webId }
      const before = await viewOf(top, options)
      const granted = await (await planGrant({ who, modes: ['append'], on: top }, options)).apply()
      expect(await world.door(second, one)).toEqual(['append'])
      await granted.undo()
      expect(await world.door(second, one)).toEqual([])
      expect((await viewOf(top, options)).resources).toEqual(before.resources)
    })

    it('never takes control from the owner', async () => {
      const { top } = await world.tree()
      const revoke = planRevoke({ who: { agent: owner.webId }, on: top }, options)
      await expect(revoke).rejects.toThrow(/would lose control/)
      const { me: _, ...nobody } = options
      await expect(planRevoke({ who: { agent: owner.webId }, on: top }, nobody)).rejects.toThrow(
        /nobody would control it/,
      )
    })
  })
})
