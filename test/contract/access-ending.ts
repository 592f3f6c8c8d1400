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
import { expect } from 'vitest'
import { serveApp, signInTo } from '../integration/access-app-session.ts'
import { put } from '../integration/access-doors.ts'
import type { AccessWorld } from '../integration/access-world.ts'
import { instead } from './contract.ts'
import type { Case } from './contract.ts'

/** Access for those on a list, which is how a server ends it; access for one app. */
export const groupsAndApps: Record<string, Case> = {
  'opens for the members of a group, as their list is at that moment': async (world) => {
    const { owner, second, third, options } = world
    const { top, one } = await world.tree()
    const list = `${owner.storage}${crypto.randomUUID()}.ttl`
    const group = `${list}#it`
    const grant = { who: { group }, modes: ['read' as const], on: top }
    if (!world.groups) return refusesGroups(world, grant)
    const members = (person: string) => put(owner, list, `<#it> <${vcard.hasMember}> <${person}> .`)
    await (await planGrant(grant, options)).apply()
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
    return undefined
  },

  'ends a grant when its list ends, without anyone opening the app, and when the list is gone':
    async (world) => {
      const { owner, second, options } = world
      const { top, one } = await world.tree()
      let members = [second.webId]
      const list = await serveList(() => members)
      const terms = until(second.webId, top, list.group)
      if (!world.groups) {
        await list.stop()
        return endsAtNextVisit(world, terms)
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
      await list.stop()
      expect(await world.door(second, one)).toEqual([])
      expect(await world.door(owner, one)).toContain('control')
      return undefined
    },

  'opens for one person in one app only': async (world) => {
    const { second, third, options } = world
    const { top, one } = await world.tree()
    const who = { agent: second.webId }
    const app = await serveApp()
    const other = await serveApp()
    const grant = { who, client: app.clientId, modes: ['read' as const], on: top }
    try {
      if (world.language === 'wac') {
        await expect(planGrant(grant, options)).rejects.toThrow(NotExpressibleError)
        return instead(
          'its rules know no apps: refused, with the reason, before anything is written',
        )
      }
      await (await planGrant(grant, options)).apply()
      expect(await world.door(await signInTo(app.clientId, second), one)).toEqual(['read'])
      expect(await world.door(await signInTo(other.clientId, second), one)).toEqual([])
      expect(await world.door(await signInTo(app.clientId, third), one)).toEqual([])
      expect(await world.door(second, one)).toEqual([])
      return undefined
    } finally {
      await Promise.all([app.close(), other.close()])
    }
  },
}

async function refusesGroups(
  { options }: AccessWorld,
  grant: { who: { group: string }; modes: ['read'] | 'read'[]; on: string },
) {
  await expect(planGrant(grant, options)).rejects.toThrow(NotExpressibleError)
  return instead('its rules know no groups: refused, with the reason, before anything is written')
}

/** Where no list can end it, the grant says so, and the app ends it first thing when it is opened. */
async function endsAtNextVisit(world: AccessWorld, timed: NewGrant) {
  const { owner, second, options } = world
  const terms: NewGrant = { ...timed, expiry: { by: 'next-visit' } }
  const [target = ''] = terms.permissions.map((one) => one.target)
  const plan = await planGiveGrant(terms, options)
  const given = await plan.give({ id: crypto.randomUUID(), at: '2026-11-22T09:00:00Z' })
  expect(given.grant.expiry).toEqual({ by: 'next-visit' })
  expect(await world.door(second, `${target}one.ttl`)).toEqual(['read'])
  const now = new Date('2027-02-01T00:00:00Z')
  const found = reconcile(await viewOf(target, options), [given], { now, me: owner.webId })
  expect(found).toMatchObject([{ kind: 'still-open' }])
  return instead(
    'no groups: the grant says “ends when you next open the app”, and the app finds it still open and ends it',
  )
}

function until(to: string, target: string, group: string): NewGrant {
  return {
    title: { en: 'Your trips' },
    description: {},
    to,
    permissions: [{ target, modes: ['read'] }],
    purposes: ['https://city.example/purposes#planning'],
    personalData: [],
    processing: [],
    recipients: [],
    end: '2027-01-01T00:00:00Z',
    expiry: { by: 'server', group },
  }
}

async function serveList(members: () => string[]) {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/turtle')
    response.end(
      members()
        .map((one) => `<#it> <${vcard.hasMember}> <${one}> .`)
        .join('\n'),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    group: `http://localhost:${port}/${crypto.randomUUID()}#it`,
    stop: () => {
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
