import { planGrant } from '@selfdata/access'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { metric } from '../attacks/metric.ts'
import { csvOf, handOver, progress, settled } from '../integration/server-batches.ts'
import { ask, validationsIn, withdrawFrom } from '../integration/server-people.ts'
import type { Citizen } from '../integration/server-people.ts'
import { startFaultWorld, toPod } from './fault-world.ts'
import type { FaultWorld } from './fault-world.ts'

let world: FaultWorld

beforeAll(async () => {
  world = await startFaultWorld()
})
afterAll(async () => world.stop())
beforeEach(() => world.proxy.break())

const container = ({ storage }: Citizen) => `${storage}selfdata/mobility/validations/yelo/`
const linksOf = async ({ fetch }: Citizen) => (await ask(world.city, fetch, ['GET', '/links'])).body

describe('access that a person narrows', () => {
  it.each([
    ['to reading', ['read']],
    ['to reading and adding', ['read', 'append']],
  ] as const)(
    '%s is kept to: what it no longer allows is not asked for again',
    async (_, modes) => {
      const { city, service, proxy, newcomer } = world
      const name = `narrow${modes.length}`
      const citizen = await newcomer(name)
      await settled(city, service, await handOver(city, service, csvOf(name, 10)))
      await withdrawFrom(service, { citizen })
      const { fetch, storage, webId: me } = citizen
      const who = { agent: service.webId }
      const on = container(citizen)
      await (await planGrant({ who, modes: [...modes], on }, { fetch, storage, me })).apply()
      const rules = () =>
        proxy.seen.filter(({ path, method }) => path.endsWith('.acl') && method !== 'GET').length
      const before = rules()
      const batch = await handOver(city, service, csvOf(name, 10, { first: 100 }))
      const { deliveries } = await settled(city, service, batch)
      expect(deliveries).toMatchObject({ waiting: {}, dead: {}, delivered: 0, withdrawn: 10 })
      expect(await linksOf(citizen)).toMatchObject([{ state: 'withdrawn' }])
      const document = await fetch(`${on}2026-03.ttl`).then(async (response) => response.text())
      expect(document.split('validationKind').length - 1).toBeGreaterThanOrEqual(10)
      const seen = proxy.seen.filter(toPod(citizen)).length
      await settled(city, service, await handOver(city, service, csvOf(name, 5, { first: 200 })))
      expect(proxy.seen.filter(toPod(citizen))).toHaveLength(seen)
      // Who may do what is not touched by those who may only deliver.
      expect(rules()).toBe(before)
    },
  )
})

describe('a pod that answers as if it were not there', () => {
  it.each([404, 410])(
    '(%i) is looked for in the profile, and waits where a person sees it',
    async (status) => {
      const { city, service, proxy, newcomer } = world
      const name = `gone${status}`
      const citizen = await newcomer(name)
      const is = toPod(citizen)
      proxy.break((seen) =>
        is(seen) && seen.method === 'PUT' ? { kind: 'answer', status } : undefined,
      )
      const batch = await handOver(city, service, csvOf(name, 10))
      const waiting = async () => (await progress(city, service, batch)).deliveries.waiting
      await expect.poll(waiting, { timeout: 60_000 }).toEqual({ 'not-found': 10 })
      expect(await linksOf(citizen)).toMatchObject([{ state: 'open', trouble: 'not-found' }])
      proxy.break()
      await ask(city, service.fetch, ['POST', '/services/yelo/dead-letters/replay', {}])
      expect((await settled(city, service, batch)).deliveries.delivered).toBe(10)
      expect(await validationsIn(citizen)).toHaveLength(10)
    },
  )
})

describe('the same batch handed over again', () => {
  it('is the same; other content under its key is refused, and counted', async () => {
    const { city, service, newcomer } = world
    const citizen = await newcomer('twice')
    const file = csvOf('twice', 30)
    const first = await handOver(city, service, file, { key: 'night' })
    const again = await handOver(city, service, file, { key: 'night' })
    expect([first.status, again.status, again.id]).toEqual([201, 200, first.id])
    const reused = 'selfdata_problems_total{problem="key-reused"}'
    const before = await metric(city, reused)
    const other = await handOver(city, service, csvOf('twice', 31), { key: 'night' })
    expect(other).toMatchObject({ status: 422, type: '/problems/key-reused' })
    expect(await metric(city, reused)).toBe(before + 1)
    await settled(city, service, first)
    expect(await validationsIn(citizen)).toHaveLength(30)
  })
})
