import { setTimeout as wait } from 'node:timers/promises'
import { freePort, startSolidServer } from '@selfdata/lab'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { csvOf, handOver, progress, settled, together } from '../integration/server-batches.ts'
import { ask, enrol, grantTo, newCitizen, validationsIn } from '../integration/server-people.ts'
import type { Citizen } from '../integration/server-people.ts'
import { startFaultProxy } from './fault-proxy.ts'
import type { FaultProxy } from './fault-proxy.ts'
import { startFaultWorld, toPod } from './fault-world.ts'
import type { FaultWorld } from './fault-world.ts'

let world: FaultWorld
/** A second server, which goes bad. */
let other: { baseUrl: string; proxy: FaultProxy; stop: () => Promise<void> }

beforeAll(async () => {
  world = await startFaultWorld()
  const [port, behind] = [await freePort(), await freePort()]
  const baseUrl = `http://localhost:${port}/`
  const solid = await startSolidServer({ port: behind, baseUrl, passwordRounds: 1 })
  const proxy = await startFaultProxy(port, behind)
  const stop = async () => {
    await proxy.stop()
    await solid.stop()
  }
  other = { baseUrl, proxy, stop }
})
afterAll(async () => {
  await world.stop()
  await other.stop()
})

async function linkedAt(baseUrl: string, customer: string): Promise<Citizen> {
  const citizen = await newCitizen(baseUrl)
  await enrol(world.city, { service: world.service, citizen, customer })
  return citizen
}

it.each([
  ['refuses connections', { kind: 'refuse' }],
  ['answers a byte at a time', { kind: 'endless', every: 1000 }],
  ['answers without end', { kind: 'endless', every: 1 }],
  ['answers with errors', { kind: 'answer', status: 503 }],
] as const)('a server that %s holds up nobody else', async (_, fault) => {
  const { city, service } = world
  const name = crypto.randomUUID().slice(0, 8)
  const bad = [
    await linkedAt(other.baseUrl, `${name}-b1`),
    await linkedAt(other.baseUrl, `${name}-b2`),
  ]
  const good = await linkedAt(world.baseUrl, `${name}-g`)
  const isBad = bad.map((citizen) => toPod(citizen))
  other.proxy.break((seen) => (isBad.some((is) => is(seen)) ? fault : undefined))

  const stuck = await handOver(
    city,
    service,
    together(csvOf(`${name}-b1`, 50), csvOf(`${name}-b2`, 50)),
  )
  const begun = Date.now()
  const fine = await handOver(city, service, csvOf(`${name}-g`, 50))
  expect((await settled(city, service, fine, 20)).deliveries.delivered).toBe(50)
  expect(Date.now() - begun).toBeLessThan(15_000)
  expect(await validationsIn(good)).toHaveLength(50)
  expect((await progress(city, service, stuck)).deliveries).toMatchObject({
    delivered: 0,
    dead: {},
  })

  other.proxy.break()
  // Mended, as a person at the service tells the server, instead of waiting for the next try.
  await ask(city, service.fetch, ['POST', '/services/yelo/dead-letters/replay', {}])
  expect((await settled(city, service, stuck, 100)).deliveries.delivered).toBe(100)
  for (const citizen of bad) expect(await validationsIn(citizen)).toHaveLength(50)
})

it('asks a server that is down ever less often', async () => {
  const { city, service } = world
  const name = crypto.randomUUID().slice(0, 8)
  const citizen = await linkedAt(other.baseUrl, name)
  const is = toPod(citizen)
  other.proxy.break((seen) => (is(seen) ? { kind: 'answer', status: 503 } : undefined))
  await handOver(city, service, csvOf(name, 10))
  const begun = Date.now()
  await wait(14_000)
  const times = other.proxy.seen.filter(is).map(({ at }) => at - begun)
  const early = times.filter((at) => at < 4000)
  const late = times.filter((at) => at > 10_000)
  expect(early.length).toBeGreaterThan(2)
  expect(late.length).toBeLessThan(early.length / 2)
  other.proxy.break()
})

it('follows a person who moves their pod, and sends nothing where they were', async () => {
  const { city, service } = world
  const name = crypto.randomUUID().slice(0, 8)
  const before = await linkedAt(other.baseUrl, name)
  const after = await newCitizen(world.baseUrl)
  // The new pod, open for the service; the WebID stays, and its profile names the new one.
  const moved: Citizen = { ...before, storage: after.storage }
  await grantTo(service, { citizen: after })
  await before.fetch(before.webId.replace(/#.*/, ''), {
    method: 'PATCH',
    headers: { 'content-type': 'text/n3' },
    body: `@prefix solid: <http://www.w3.org/ns/solid/terms#>. @prefix pim: <http://www.w3.org/ns/pim/space#>.
      <> a solid:InsertDeletePatch;
        solid:deletes { <${before.webId}> pim:storage <${before.storage}>. };
        solid:inserts { <${before.webId}> pim:storage <${after.storage}>. }.`,
  })
  const is = toPod(before, 'PUT')
  other.proxy.break((seen) =>
    is(seen) ? { kind: 'answer', status: 301, headers: { location: world.baseUrl } } : undefined,
  )
  const batch = await handOver(city, service, csvOf(name, 20))
  expect((await settled(city, service, batch, 60)).deliveries.delivered).toBe(20)
  expect(await validationsIn({ ...after, webId: moved.webId })).toHaveLength(20)
  expect((await ask(city, before.fetch, ['GET', '/links'])).body).toMatchObject([
    { storage: after.storage, state: 'open' },
  ])
  other.proxy.break()
})

it('sets a document that is no Turtle aside, overwrites nothing, and goes on with the others', async () => {
  const { city, service } = world
  const name = crypto.randomUUID().slice(0, 8)
  const citizen = await linkedAt(world.baseUrl, name)
  await settled(city, service, await handOver(city, service, csvOf(name, 3)))
  const broken = `${citizen.storage}selfdata/mobility/validations/yelo/2026-03.ttl`
  const torso = '<#a> <http://schema.org/startTime> "2026-'
  await citizen.fetch(broken, {
    method: 'PUT',
    headers: { 'content-type': 'text/turtle' },
    body: torso,
  })
  const batch = await handOver(city, service, csvOf(name, 5, { first: 10 }))
  await expect
    .poll(async () => (await progress(city, service, batch)).deliveries.waiting, {
      timeout: 60_000,
    })
    .toEqual({ unreadable: 5 })
  const read = await citizen.fetch(broken)
  expect(await read.text()).toBe(torso)
})

it('tells the service when a pod has lost what was delivered before', async () => {
  const { city, service } = world
  const name = crypto.randomUUID().slice(0, 8)
  const citizen = await linkedAt(world.baseUrl, name)
  await settled(city, service, await handOver(city, service, csvOf(name, 12)))
  const document = `${citizen.storage}selfdata/mobility/validations/yelo/2026-03.ttl`
  const whole = await citizen.fetch(document).then(async (response) => response.text())
  // Cut at a place where what is left can still be read, as a broken PUT may leave it.
  const torso = whole.slice(0, whole.lastIndexOf('.\n', whole.length / 2) + 2)
  await citizen.fetch(document, {
    method: 'PUT',
    headers: { 'content-type': 'text/turtle' },
    body: torso,
  })
  const next = await handOver(city, service, csvOf(name, 1, { first: 50 }))
  expect((await settled(city, service, next)).deliveries).toMatchObject({ delivered: 1, torn: 1 })
  const again = await handOver(city, service, csvOf(name, 12))
  await settled(city, service, again)
  expect(await validationsIn(citizen)).toHaveLength(13)
})
