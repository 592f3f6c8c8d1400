import { memoryStorage, putResource } from '@selfdata/pod'
import { writeTurtle } from '@selfdata/records'
import { describe, expect, it } from 'vitest'
import { accessByWho } from './view/access-by-who.ts'
import { planGrant } from './plan/plan-grant.ts'
import { planRevoke } from './plan/plan-revoke.ts'
import { viewOf } from './view/view-of.ts'
import { writeAuthorization } from './wac/authorization.ts'

/** What apps show before anybody signs in. */
describe('a pod held in memory', () => {
  it('is seen, given, taken and undone like any other', async () => {
    const { storage, webId, fetch } = memoryStorage()
    const top = `${storage}selfdata/`
    const trips = `${top}mobility/trips/`
    await putResource(`${trips}2026-03.ttl`, '<#1> a <#Trip> .', { fetch })
    const owner = writeAuthorization(`${storage}.acl#owner`, {
      who: [{ agent: webId }],
      modes: ['read', 'append', 'write', 'control'],
      accessTo: [storage],
      default: [storage],
      origins: [],
    })
    await putResource(`${storage}.acl`, writeTurtle(owner, { base: `${storage}.acl` }), { fetch })
    const options = { fetch, storage, me: webId }
    const who = { agent: 'https://city.example/#it' }
    const places = async () =>
      accessByWho(await viewOf(top, options))
        .filter(
          (one) => typeof one.who === 'object' && 'agent' in one.who && one.who.agent === who.agent,
        )
        .flatMap((one) => one.places.map(({ on, membersModes }) => [on, membersModes]))

    const before = await viewOf(top, options)
    expect(before).toMatchObject({ complete: true, language: 'wac' })
    const plan = await planGrant({ who, modes: ['read', 'append'], on: trips }, options)
    const given = await plan.apply()
    expect(await places()).toEqual([[trips, ['read', 'append']]])
    await given.undo()
    expect((await viewOf(top, options)).resources).toEqual(before.resources)

    await (await planGrant({ who, modes: ['read'], on: trips }, options)).apply()
    await (await planRevoke({ who, on: top }, options)).apply()
    expect(await places()).toEqual([])
  })
})
