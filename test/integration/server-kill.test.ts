import { setTimeout as wait } from 'node:timers/promises'
import { serviceSession } from '@selfdata/server'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { csvOf, handOver, progress, settled, together } from './server-batches.ts'
import { mobilityService, startCity } from './server-city.ts'
import type { City } from './server-city.ts'
import { enrol, newCitizen, validationsIn } from './server-people.ts'
import type { Citizen } from './server-people.ts'

const baseUrl = inject('solidServer')
let service: Citizen
let city: City

beforeAll(async () => {
  service = await newCitizen(baseUrl, 'operator')
  city = await startCity([mobilityService(service)])
})
afterAll(async () => city.remove())

it('brings 2,000 records into their pods once, though the server is killed while it delivers', async () => {
  const names = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5']
  const citizens: Citizen[] = []
  for (const customer of names) {
    const citizen = await newCitizen(baseUrl)
    await enrol(city, { service, citizen, customer })
    citizens.push(citizen)
  }
  const batch = await handOver(city, service, together(...names.map((name) => csvOf(name, 400))))
  expect(batch).toMatchObject({ status: 201, accepted: 2000 })

  // Killed while pods are being written to: something is in a pod, and something still waits.
  let kills = 0
  while (kills < 3) {
    await wait(250)
    const written = (await Promise.all(citizens.map(async (one) => count(one)))).reduce(
      (a, b) => a + b,
    )
    if (written === 0) continue
    const before = await progress(city, service, batch)
    expect(await city.kill('SIGKILL')).toBeNull()
    kills += 1
    await city.start()
    if (before.deliveries.delivered === 2000) break
    await wait(200 * kills)
  }
  expect(kills).toBeGreaterThan(0)

  const { deliveries } = await settled(city, service, batch, 150)
  expect(deliveries).toEqual({
    waiting: {},
    delivered: 2000,
    withdrawn: 0,
    dead: {},
    dropped: 0,
    torn: 0,
  })
  for (const citizen of citizens) {
    const records = await validationsIn(citizen)
    expect(records).toHaveLength(400)
    expect(new Set(records.map(({ id }) => id)).size).toBe(400)
  }
}, 240_000)

it('stops in good order when it is asked to, and goes on when it is started again', async () => {
  const citizen = await newCitizen(baseUrl)
  await enrol(city, { service, citizen, customer: 'R1' })
  const batch = await handOver(city, service, csvOf('R1', 800))
  await wait(300)
  const begun = Date.now()
  expect(await city.kill('SIGTERM')).toBe(0)
  expect(Date.now() - begun).toBeLessThan(30_000)
  await expect.poll(() => city.log(), { timeout: 20_000 }).toContain('stopped')
  await city.start()
  expect((await settled(city, service, batch, 100)).deliveries.delivered).toBe(800)
  expect(await validationsIn(citizen)).toHaveLength(800)
})

it('takes a batch once that is half sent when it is asked to stop, and sent again afterwards', async () => {
  const citizen = await newCitizen(baseUrl)
  await enrol(city, { service, citizen, customer: 'H1' })
  const file = csvOf('H1', 1200)
  const url = `${city.url}/services/yelo/records`
  const headers = {
    ...(await serviceSession(service).sign('POST', url)),
    'content-type': 'text/csv',
    'idempotency-key': 'half sent',
  }
  const half = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(file.slice(0, 70_000))),
  })
  const init = { method: 'POST', headers, body: half, duplex: 'half' } as const
  const sending = fetch(url, init).then(
    ({ status }) => status,
    () => 'cut',
  )
  // Something of it is in the database.
  const accepted = async () => /lines_total\{[^}]*"accepted"\} [1-9]/.exec(await metrics())?.index
  await expect.poll(accepted, { timeout: 60_000 }).toBeGreaterThan(0)
  expect(await city.kill('SIGTERM')).toBe(0)
  expect(await sending).not.toBe(201)
  await city.start()
  const answer = { timeout: 100_000, interval: 500 }
  const again = async () => (await handOver(city, service, file, { key: 'half sent' })).status
  await expect.poll(again, answer).toBe(201)
  const batch = await handOver(city, service, file, { key: 'half sent' })
  expect(batch).toMatchObject({ status: 200, accepted: 1200 })
  expect((await settled(city, service, batch, 100)).deliveries.delivered).toBe(1200)
  expect(await validationsIn(citizen)).toHaveLength(1200)
})

async function metrics(): Promise<string> {
  return (await fetch(`${city.url}/metrics`)).text()
}

async function count(citizen: Citizen): Promise<number> {
  return validationsIn(citizen).then(
    (records) => records.length,
    () => 0,
  )
}
