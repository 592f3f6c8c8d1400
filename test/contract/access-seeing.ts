import { planGrant, rulesOf, viewOf } from '@selfdata/access'
import type { Who } from '@selfdata/access'
import { expect } from 'vitest'
import { anybody, read } from '../integration/access-doors.ts'
import type { AccessWorld } from '../integration/access-world.ts'
import { instead } from './contract.ts'
import type { Case } from './contract.ts'
import { everything, expectTruth, give, take } from './expect-truth.ts'

/** Who may do what, as it is. */
export const seeing: Record<string, Case> = {
  'says of a resource without own rules what it takes over, and from where': async (world) => {
    const { owner, options, language } = world
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
  },

  'says that rules are hidden from somebody who does not control them, and what the server tells':
    async (world) => {
      const { owner, second } = world
      const { top, one } = await world.tree()
      await give(world, { agent: second.webId }, ['read'], top)
      const access = await rulesOf(one, { fetch: world.productOf(second), storage: owner.storage })
      expect(access.rules).toEqual([])
      expect(access.hidden?.because).toBe('refused')
      expect(access.hidden?.told).toEqual(world.tells ? { user: ['read'], public: [] } : undefined)
      return world.tells
        ? undefined
        : instead('no WAC-Allow: says that the rules are hidden, and guesses nothing')
    },
}

/** Opens a container for somebody, looks who comes in, closes it again. */
async function openAndClose(world: AccessWorld, who: Who, expected: string[]): Promise<void> {
  const { second, third, options } = world
  const { top, one, two } = await world.tree()
  const inside = async (url: string) => {
    const open: string[] = []
    for (const [name, knocker] of Object.entries({ second, third, anybody })) {
      if ((await read(knocker, url)) === 200) open.push(name)
    }
    return open
  }
  await (await planGrant({ who, modes: ['read'], on: top }, options)).apply()
  expect(await inside(one)).toEqual(expected)
  expect(await inside(two)).toEqual(expected)
  await expectTruth(world, await viewOf(top, options))
  await take(world, who, top)
  expect(await inside(one)).toEqual([])
  expect(await inside(two)).toEqual([])
  await expectTruth(world, await viewOf(top, options))
}

/** Those who can be meant by a rule. */
export const whom: Record<string, Case> = {
  'opens for one person, and closes again': (world) =>
    openAndClose(world, { agent: world.second.webId }, ['second']),
  'opens for anyone signed in, and closes again': (world) =>
    openAndClose(world, 'signed-in', ['second', 'third']),
  'opens for everyone, and closes again': (world) =>
    openAndClose(world, 'everyone', ['second', 'third', 'anybody']),
}
