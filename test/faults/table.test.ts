import { readInbox } from '@selfdata/access'
import { isFromServer } from '@selfdata/city'
import { findGaps, listContainer, repairGap, discover } from '@selfdata/pod'
import { as } from '@selfdata/vocab'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { csvOf, handOver, progress, settled, together } from '../integration/server-batches.ts'
import { ask, validationsIn } from '../integration/server-people.ts'
import type { Citizen } from '../integration/server-people.ts'
import type { Fault } from './fault-proxy.ts'
import { startFaultWorld, toPod } from './fault-world.ts'
import type { FaultWorld } from './fault-world.ts'

let world: FaultWorld

beforeAll(async () => {
  world = await startFaultWorld()
})
afterAll(async () => world.stop())
beforeEach(() => world.proxy.break())

const inContainer = ({ storage }: Citizen, name: string) =>
  `${storage}selfdata/mobility/validations/yelo/${name}`

const turtle = { 'content-type': 'text/turtle' }
const all = (delivered: number) => ({ waiting: {}, delivered, dead: {}, torn: 0 })

async function expectOnce(citizen: Citizen, count: number) {
  const records = await validationsIn(citizen)
  expect(records).toHaveLength(count)
  expect(new Set(records.map(({ id }) => id)).size).toBe(count)
}

describe('half a document that a killed server left behind', () => {
  it.each([0, 5, 60, 2000, 6000])('(%i characters of it) is written over', async (length) => {
    const { city, service, newcomer } = world
    const citizen = await newcomer(`half${length}`)
    // What a PUT of ours looks like when it ends too early: the manifest does not know of it.
    const whole = `# whole: 9000 characters\n${'<#a> <http://schema.org/name> "a" .\n'.repeat(250)}`
    await citizen.fetch(inContainer(citizen, '2026-03.ttl'), {
      method: 'PUT',
      headers: turtle,
      body: whole.slice(0, length),
    })
    const batch = await handOver(city, service, csvOf(`half${length}`, 120))
    expect((await settled(city, service, batch)).deliveries).toMatchObject(all(120))
    await expectOnce(citizen, 120)
    const text = await citizen.fetch(inContainer(citizen, '2026-03.ttl'))
    expect(await text.text()).not.toContain('schema.org/name> "a"')
  })

  it('in the manifest or the figures is written over too', async () => {
    const { city, service, newcomer } = world
    const citizen = await newcomer('half-index')
    for (const name of ['index.ttl', 'summary/2026.ttl'])
      await citizen.fetch(inContainer(citizen, name), {
        method: 'PUT',
        headers: turtle,
        body: '# whole: 900 characters\n@prefix mob: <https://w3id',
      })
    const batch = await handOver(city, service, csvOf('half-index', 20))
    expect((await settled(city, service, batch)).deliveries).toMatchObject(all(20))
    await expectOnce(citizen, 20)
  })

  it('is never taken for one where the person wrote something of their own', async () => {
    const { city, service, newcomer } = world
    const citizen = await newcomer('own')
    const body = '<#mine> <http://schema.org/name> "mine" .\n'
    const own = { method: 'PUT', headers: turtle, body }
    await citizen.fetch(inContainer(citizen, '2026-03.ttl'), own)
    const batch = await handOver(city, service, csvOf('own', 20))
    expect((await settled(city, service, batch)).deliveries).toMatchObject(all(20))
    const text = await citizen.fetch(inContainer(citizen, '2026-03.ttl'))
    expect(await text.text()).toContain('mine')
    await expectOnce(citizen, 20)
  })
})

describe('a server that', () => {
  it.each<[string, Fault]>([
    ['says 201 and keeps nothing', { kind: 'answer', status: 201 }],
    [
      'cuts what it gets, then refuses the next try because something is there',
      { kind: 'cut', at: 0.6 },
    ],
  ])('%s is found out by reading back', async (_, fault) => {
    const { city, service, proxy, newcomer } = world
    const customer = crypto.randomUUID()
    const citizen = await newcomer(customer)
    const isWrite = toPod(citizen, 'PUT')
    let left = 2
    proxy.break((seen) =>
      isWrite(seen) && seen.path.endsWith('2026-03.ttl') && left-- > 0 ? fault : undefined,
    )
    const batch = await handOver(city, service, csvOf(customer, 80))
    expect((await settled(city, service, batch)).deliveries).toMatchObject(all(80))
    await expectOnce(citizen, 80)
  })

  it('says 201 and keeps nothing of some of many months is found out by one look', async () => {
    const { city, service, proxy, newcomer } = world
    const citizen = await newcomer('years')
    const isWrite = toPod(citizen, 'PUT')
    const kept = new Set(['2025-11.ttl', '2026-02.ttl'])
    proxy.break((seen) => {
      const name = seen.path.replace(/.*\//, '')
      return isWrite(seen) && kept.delete(name) ? { kind: 'answer', status: 201 } : undefined
    })
    const months = ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03']
    const files = months.map((month) => {
      const [year, number] = month.split('-')
      return csvOf('years', 30, { month: `${number}/${year}` })
    })
    const batch = await handOver(city, service, together(...files))
    expect((await settled(city, service, batch)).deliveries).toMatchObject(all(180))
    expect(kept.size).toBe(0)
    for (const month of months) expect(await validationsIn(citizen, { month })).toHaveLength(30)
  })

  it('answers 500 to a third of all writes gets each record once', async () => {
    const { city, service, proxy, newcomer } = world
    const citizen = await newcomer('third')
    const isOurs = toPod(citizen)
    let number = 0
    proxy.break((seen) => {
      if (!isOurs(seen) || seen.method === 'GET') return undefined
      number += 1
      return number % 3 === 1 ? { kind: 'answer', status: 500 } : undefined
    })
    for (const first of [1, 1001, 2001]) {
      const batch = await handOver(city, service, csvOf('third', 150, { first }))
      expect((await settled(city, service, batch, 90)).deliveries).toMatchObject(all(150))
    }
    await expectOnce(citizen, 450)
  })

  it('answers with a page instead of the document is left as it is', async () => {
    const { city, service, proxy, newcomer } = world
    const citizen = await newcomer('page')
    await settled(city, service, await handOver(city, service, csvOf('page', 3)))
    const isRead = toPod(citizen, 'GET')
    const page = '<html><body>Maintenance</body></html>'
    proxy.break((seen) =>
      isRead(seen) && seen.path.endsWith('2026-03.ttl')
        ? { kind: 'answer', status: 200, headers: { 'content-type': 'text/html' }, body: page }
        : undefined,
    )
    const batch = await handOver(city, service, csvOf('page', 3, { first: 100 }))
    await expect
      .poll(async () => (await progress(city, service, batch)).deliveries.waiting, {
        timeout: 60_000,
      })
      .toEqual({ unreadable: 3 })
    proxy.break()
    await expectOnce(citizen, 3)
  })
})

describe('the issuer', () => {
  it('out of reach in mid-delivery costs nothing but time', async () => {
    const { city, service, proxy, newcomer } = world
    const citizen = await newcomer('issuer')
    const isWrite = toPod(citizen, 'PUT')
    let refused = false
    // Every token is refused, and no new one is to be had.
    proxy.break((seen) => {
      if (seen.path.includes('/.oidc/token')) return { kind: 'answer', status: 503 }
      if (isWrite(seen)) refused = true
      return isWrite(seen) ? { kind: 'answer', status: 401 } : undefined
    })
    const batch = await handOver(city, service, csvOf('issuer', 40))
    await expect.poll(() => refused, { timeout: 60_000 }).toBe(true)
    await expect
      .poll(async () => (await progress(city, service, batch)).deliveries.waiting, {
        timeout: 60_000,
      })
      .toEqual({ 'sign-in': 40 })
    proxy.break()
    await ask(city, service.fetch, ['POST', '/services/yelo/dead-letters/replay', {}])
    expect((await settled(city, service, batch, 60)).deliveries).toMatchObject(all(40))
    await expectOnce(citizen, 40)
  })
})

describe('what was set aside', () => {
  it('is superseded by what the source said later, and a replay brings nothing back', async () => {
    const { city, service, proxy, newcomer } = world
    const citizen = await newcomer('late')
    const isWrite = toPod(citizen, 'PUT')
    proxy.break((seen) => (isWrite(seen) ? { kind: 'answer', status: 422 } : undefined))
    const first = await handOver(city, service, csvOf('late', 10))
    expect((await settled(city, service, first)).deliveries.dead).toEqual({ refused: 10 })
    proxy.break()
    const line = (more: object) =>
      JSON.stringify({ customer: 'late', startTime: '2026-03-02T06:01:00+01:00', ...more })
    const later = [line({ record: 'late-1', removed: true })].join('\n')
    const type = 'application/x-ndjson'
    const second = await handOver(city, service, later, { type })
    expect((await settled(city, service, second)).deliveries.delivered).toBe(1)
    await ask(city, service.fetch, ['POST', '/services/yelo/dead-letters/replay', {}])
    const { deliveries } = await settled(city, service, first)
    expect(deliveries).toMatchObject({ delivered: 9, dropped: 1, dead: {} })
    await expectOnce(citizen, 9)
  })
})

describe('a pod that is full', () => {
  it('is told to its person in the inbox, once, sealed, with nothing but a pointer', async () => {
    const { city, service, proxy, newcomer } = world
    const citizen = await newcomer('full')
    const { fetch, storage, webId } = citizen
    const profile = await discover(webId, { fetch, publicFetch: fetch })
    for (const gap of await findGaps(profile, storage, { fetch }))
      if (gap.kind === 'inbox') await repairGap(gap, { fetch })
    const isWrite = toPod(citizen, 'PUT')
    proxy.break((seen) => (isWrite(seen) ? { kind: 'answer', status: 507 } : undefined))
    const batch = await handOver(city, service, csvOf('full', 10))
    const { inbox = '' } = await discover(webId, { fetch, publicFetch: fetch })
    await expect
      .poll(async () => (await listContainer(inbox, { fetch })).members.length, { timeout: 60_000 })
      .toBe(1)
    const again = await handOver(city, service, csvOf('full', 2, { first: 50 }))
    expect(again.accepted).toBe(2)
    await new Promise((resolve) => setTimeout(resolve, 2000))
    const { members } = await listContainer(inbox, { fetch })
    expect(members).toHaveLength(1)
    const text = await (await fetch(members[0]!.url)).text()
    expect(text).toContain(as.Announce.split('#')[1])
    expect(text).toContain(`${city.url}/links`)
    for (const said of ['2026', 'bus', 'Verdun', storage]) expect(text).not.toContain(said)
    const { announcements } = await readInbox(inbox, { fetch, publicFetch: globalThis.fetch })
    const [{ announcement }] = announcements as [(typeof announcements)[number]]
    const server = { cityServer: city.url, fetch: globalThis.fetch }
    const altered = { ...announcement, summary: { fr: 'Appelez ce numéro' } }
    expect(await isFromServer(announcement, webId, server)).toBe(true)
    expect(await isFromServer(altered, webId, server)).toBe(false)
    expect(await isFromServer(announcement, `${webId}-not`, server)).toBe(false)
    proxy.break()
    await ask(city, service.fetch, ['POST', '/services/yelo/dead-letters/replay', {}])
    expect((await settled(city, service, batch, 60)).deliveries.delivered).toBe(10)
  })
})

it('a batch that is more than the server may hold is told to come later', async () => {
  const small = await startFaultWorld({ SELFDATA_MAX_WAITING: '100' })
  const { city, service, proxy, newcomer } = small
  const citizen = await newcomer('many')
  const is = toPod(citizen)
  proxy.break((seen) => (is(seen) ? { kind: 'answer', status: 503 } : undefined))
  const first = await handOver(city, service, csvOf('many', 150))
  expect(first.status).toBe(201)
  await new Promise((resolve) => setTimeout(resolve, 2500))
  const response = await service.fetch(`${city.url}/services/yelo/batches`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv', 'idempotency-key': 'later' },
    body: csvOf('many', 10, { first: 500 }),
  })
  expect(response.status).toBe(429)
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
  proxy.break()
  await ask(city, service.fetch, ['POST', '/services/yelo/dead-letters/replay', {}])
  expect((await settled(city, service, first, 60)).deliveries).toMatchObject(all(150))
  await new Promise((resolve) => setTimeout(resolve, 2500))
  const again = await handOver(city, service, csvOf('many', 10, { first: 500 }), { key: 'later' })
  expect(again.status).toBe(201)
  expect((await settled(city, service, again, 60)).deliveries).toMatchObject(all(10))
  await expectOnce(citizen, 160)
  await small.stop()
})
