import { createServer } from 'node:http'
import {
  modesFor,
  NotExpressibleError,
  planGiveGrant,
  planGrant,
  reconcile,
  rulesOf,
  viewOf,
} from '@selfdata/access'
import type { NewGrant } from '@selfdata/access'
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

  it('ends a grant when its list ends, without anyone opening the app, and when the list is gone', async () => {
    const { top, one } = await world.tree()
    const { owner, second, options } = world
    let members = [second.webId]
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'text/turtle')
      response.end(members.map((member) => `<#it> <${vcard.hasMember}> <${member}> .`).join('\n'))
    })
    await new Promise<void>((resolve) => server.listen(0, resolve))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const group = `http://localhost:${port}/${crypto.randomUUID()}#it`

    const terms: NewGrant = {
      title: { en: 'Your trips' },
      description: {},
      to: second.webId,
      permissions: [{ target: top, modes: ['read'] }],
      purposes: ['https://city.example/purposes#planning'],
      personalData: [],
      processing: [],
      recipients: [],
      end: '2027-01-01T00:00:00Z',
      expiry: { by: 'server', group },
    }
    const plan = await planGiveGrant(terms, options)
    const given = await plan.give({ id: crypto.randomUUID(), at: '2026-11-22T09:00:00Z' })
    expect(await world.door(second, one)).toEqual(['read'])
    const now = new Date('2026-12-01T00:00:00Z')
    expect(reconcile(await viewOf(top, options), [given], { now, me: owner.webId })).toEqual([])

    members = []
    expect(await world.door(second, one)).toEqual([])
    members = [second.webId]
    expect(await world.door(second, one)).toEqual(['read'])
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
    expect(await world.door(second, one)).toEqual([])
    expect(await world.door(owner, one)).toContain('control')
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
