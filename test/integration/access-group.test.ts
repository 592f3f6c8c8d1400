import { modesFor, NotExpressibleError, planGrant, rulesOf } from '@selfdata/access'
import { vcard } from '@selfdata/vocab'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { put } from './access-doors.ts'
import { accessWorld } from './access-world.ts'
import type { AccessWorld } from './access-world.ts'

describe('access for a group', () => {
  let world: AccessWorld

  beforeAll(async () => {
    world = await accessWorld('wac')
  })
  afterAll(() => world.stop())

  it('follows the list of its members, at every request', async () => {
    const { top, one } = await world.tree()
    const { owner, second, third, options } = world
    const list = `${owner.storage}${crypto.randomUUID()}.ttl`
    const group = `${list}#it`
    const members = (person: string) => put(owner, list, `<#it> <${vcard.hasMember}> <${person}> .`)
    await (await planGrant({ who: { group }, modes: ['read'], on: top }, options)).apply()
    // Without the list nobody comes in.
    expect(await world.door(second, one)).toEqual([])

    await members(second.webId)
    await (await planGrant({ who: 'everyone', modes: ['read'], on: list }, options)).apply()
    expect(await world.door(second, one)).toEqual(['read'])
    expect(await world.door(third, one)).toEqual([])
    const { rules } = await rulesOf(one, options)
    expect(modesFor(rules, { agent: second.webId, groups: [group] })).toEqual(['read'])
    expect(modesFor(rules, { agent: second.webId })).toEqual([])

    await members(third.webId)
    expect(await world.door(second, one)).toEqual([])
    expect(await world.door(third, one)).toEqual(['read'])
  })

  it('is not promised on a server with Access Control Policy', async () => {
    const policies = await accessWorld('acp')
    const { top } = await policies.tree()
    const grant = { who: { group: 'https://city.example/groups/1#it' }, on: top }
    await expect(planGrant({ ...grant, modes: ['read'] }, policies.options)).rejects.toThrow(
      NotExpressibleError,
    )
    await policies.stop()
  })
})
