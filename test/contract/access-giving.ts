import { planGrant, planRevoke, viewOf } from '@selfdata/access'
import { expect } from 'vitest'
import { anybody, put, read } from '../integration/access-doors.ts'
import type { Case } from './contract.ts'
import { everything, expectTruth, give, take } from './expect-truth.ts'

/** Giving, taking back, undoing. */
export const givingAndTaking: Record<string, Case> = {
  'gives a container with what lies in it, now and later, after showing what would change': async (
    world,
  ) => {
    const { owner, second, third, options } = world
    const { top, one, three } = await world.tree()
    const who = { agent: second.webId }
    const plan = await planGrant({ who, modes: ['read'], on: top }, options)
    expect(plan.changes).toEqual([
      { who, on: top, reaches: 'this', gains: ['read'], loses: [] },
      { who, on: top, reaches: 'members', gains: ['read'], loses: [] },
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
    await expectTruth(world, await viewOf(top, options))
  },

  'takes everything back, also from members with rules of their own': async (world) => {
    const { owner, second, third, options } = world
    const { top, one, two } = await world.tree()
    const who = { agent: second.webId }
    await give(world, who, ['read', 'write'], top)
    await give(world, { agent: third.webId }, ['read'], two)
    await give(world, who, ['control'], one)
    expect(await world.door(second, two)).toEqual(['read', 'append', 'write'])
    expect(await world.door(second, one)).toEqual(everything)

    await take(world, who, top)
    expect(await world.door(second, one)).toEqual([])
    expect(await world.door(second, two)).toEqual([])
    expect(await world.door(third, two)).toEqual(['read'])
    expect(await world.door(owner, one)).toEqual(everything)
    await expectTruth(world, await viewOf(top, options))
  },

  'takes inherited access from one member only': async (world) => {
    const { owner, second, options } = world
    const { top, one, two } = await world.tree()
    const who = { agent: second.webId }
    await give(world, who, ['read'], top)
    const plan = await planRevoke({ who, on: two }, options)
    expect(plan.changes).toEqual([{ who, on: two, reaches: 'this', gains: [], loses: ['read'] }])
    await plan.apply()
    expect(await world.door(second, one)).toEqual(['read'])
    expect(await world.door(second, two)).toEqual([])
    expect(await world.door(owner, two)).toEqual(everything)
    await expectTruth(world, await viewOf(top, options))
  },

  'undoes, to the very rules there were': async (world) => {
    const { second, options } = world
    const { top, one } = await world.tree()
    const before = await viewOf(top, options)
    const granted = await give(world, { agent: second.webId }, ['append'], top)
    expect(await world.door(second, one)).toEqual(['append'])
    await granted.undo()
    expect(await world.door(second, one)).toEqual([])
    expect((await viewOf(top, options)).resources).toEqual(before.resources)
  },

  'never takes control from the owner': async (world) => {
    const { owner, options } = world
    const { top } = await world.tree()
    const revocation = { who: { agent: owner.webId }, on: top }
    await expect(planRevoke(revocation, options)).rejects.toThrow(/would lose control/)
    const { me: _, ...nobody } = options
    await expect(planRevoke(revocation, nobody)).rejects.toThrow(/nobody would control it/)
  },
}
