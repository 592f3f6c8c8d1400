import { planRevoke, viewOf } from '@selfdata/access'
import { expect } from 'vitest'
import { put, read } from '../integration/access-doors.ts'
import type { Case } from './contract.ts'
import { expectTruth, give, take } from './expect-truth.ts'

/** How much of it: the container, what lies in it, which modes. */
export const howMuch: Record<string, Case> = {
  'gives the container alone, or what lies in it alone': async (world) => {
    const { second, options } = world
    const { top, one } = await world.tree()
    const who = { agent: second.webId }
    const doors = async () => [await read(second, top), await read(second, one)]
    await give(world, who, ['read'], top, ['this'])
    expect(await doors()).toEqual([200, 403])
    await give(world, who, ['read'], top, ['members'])
    expect(await doors()).toEqual([200, 200])
    await take(world, who, top, undefined, ['this'])
    expect(await doors()).toEqual([403, 200])
    await expectTruth(world, await viewOf(top, options))
  },

  'narrows: writing goes, adding stays, reading stays': async (world) => {
    const { second, options } = world
    const { top, one } = await world.tree()
    const who = { agent: second.webId }
    await give(world, who, ['read', 'write'], top)
    await take(world, who, top, ['write'])
    expect(await world.door(second, one)).toEqual(['read', 'append'])
    await take(world, who, one, ['append'])
    expect(await world.door(second, one)).toEqual(['read'])
    await expectTruth(world, await viewOf(top, options))
  },

  'narrows inherited access for one member': async (world) => {
    const { second, options } = world
    const { top, one, two } = await world.tree()
    const who = { agent: second.webId }
    await give(world, who, ['read', 'write'], top)
    await take(world, who, one, ['write'])
    expect(await world.door(second, one)).toEqual(['read', 'append'])
    expect(await world.door(second, two)).toEqual(['read', 'append', 'write'])
    await expectTruth(world, await viewOf(top, options))
  },

  'creates the container it gives, and the service writes there and nowhere else': async (
    world,
  ) => {
    const { owner, second, third } = world
    const container = `${owner.storage}selfdata/${crypto.randomUUID()}/validations/`
    await give(world, { agent: second.webId }, ['read', 'append', 'write'], container)
    const document = `${container}2026-03.ttl`
    await put(second, document)
    expect(await world.door(second, document)).toEqual(['read', 'append', 'write'])
    expect(await read(third, container)).toBe(403)
    await expect(put(second, new URL('../beside.ttl', container).href)).rejects.toThrow('403')
  },

  'says when somebody keeps access through a wider rule': async (world) => {
    const { second, options } = world
    const { top, one } = await world.tree()
    const who = { agent: second.webId }
    await give(world, 'signed-in', ['read'], top)
    await give(world, who, ['read', 'append'], top)
    const plan = await planRevoke({ who, on: top }, options)
    const through = { kind: 'still-reaches', on: top, who, through: 'signed-in', modes: ['read'] }
    expect(plan.warnings).toContainEqual(through)
    await plan.apply()
    expect(await world.door(second, one)).toEqual(['read'])
  },
}
