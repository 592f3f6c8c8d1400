import {
  modesFor,
  NotExpressibleError,
  planGrant,
  planRevoke,
  rulesOf,
  viewOf,
} from '@selfdata/access'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveApp, signInTo } from './access-app-session.ts'
import { accessWorld } from './access-world.ts'
import type { AccessWorld } from './access-world.ts'

describe('access for one app, on a server with Access Control Policy', () => {
  let world: AccessWorld
  let app: Awaited<ReturnType<typeof serveApp>>
  let other: Awaited<ReturnType<typeof serveApp>>

  beforeAll(async () => {
    world = await accessWorld('acp')
    app = await serveApp()
    other = await serveApp()
  })
  afterAll(async () => {
    await Promise.all([app.close(), other.close()])
    await world.stop()
  })

  it('opens for that person in that app only', async () => {
    const { top, one } = await world.tree()
    const { second, third, options } = world
    const who = { agent: second.webId }
    const client = app.clientId
    await (await planGrant({ who, client, modes: ['read'], on: top }, options)).apply()

    const inApp = await signInTo(app.clientId, second)
    expect(await world.door(inApp, one)).toEqual(['read'])
    expect(await world.door(await signInTo(other.clientId, second), one)).toEqual([])
    expect(await world.door(await signInTo(app.clientId, third), one)).toEqual([])
    expect(await world.door(second, one)).toEqual([])
    const { rules } = await rulesOf(one, options)
    expect(modesFor(rules, { agent: second.webId, client })).toEqual(['read'])
    expect(modesFor(rules, { agent: second.webId })).toEqual([])

    await (await planRevoke({ who, on: top }, options)).apply()
    expect(await world.door(inApp, one)).toEqual([])
  })

  it('closes one app, while the person keeps access through others', async () => {
    const { top, one } = await world.tree()
    const { second, options } = world
    const who = { agent: second.webId }
    await (await planGrant({ who, modes: ['read'], on: top }, options)).apply()
    const plan = await planRevoke({ who, client: app.clientId, on: one }, options)
    await plan.apply()
    expect(await world.door(await signInTo(app.clientId, second), one)).toEqual([])
    expect(await world.door(await signInTo(other.clientId, second), one)).toEqual(['read'])
    const view = await viewOf(top, options)
    const rules = view.resources.find(({ url }) => url === one)?.rules ?? []
    expect(modesFor(rules, { agent: second.webId, client: app.clientId })).toEqual([])
    expect(modesFor(rules, { agent: second.webId, client: other.clientId })).toEqual(['read'])
  })
})

describe('access for one app, on a server with Web Access Control', () => {
  it('is not promised', async () => {
    const world = await accessWorld('wac')
    const { top } = await world.tree()
    const grant = { who: { agent: world.second.webId }, client: 'https://app.example/id', on: top }
    await expect(planGrant({ ...grant, modes: ['read'] }, world.options)).rejects.toThrow(
      NotExpressibleError,
    )
  })
})
