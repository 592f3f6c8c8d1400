import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { csvOf, handOver, progress, settled } from './server-batches.ts'
import { mobilityService, selfdata, startCity } from './server-city.ts'
import type { City } from './server-city.ts'
import { newCredentials } from './server-credentials.ts'
import { ask, codeFor, enrol, newCitizen, validationsIn } from './server-people.ts'
import type { Citizen } from './server-people.ts'

const [old, young] = ['the former secret of this city'.padEnd(40, '-'), 'n'.repeat(40)]
let service: Citizen
let city: City

beforeAll(async () => {
  service = await newCitizen(inject('solidServer'), 'operator')
  city = await startCity([mobilityService(service)], { SELFDATA_SECRET: old })
})
afterAll(async () => city.remove())

it('keeps links and codes through a change of the secret', async () => {
  const [linked, late] = [
    await newCitizen(inject('solidServer')),
    await newCitizen(inject('solidServer')),
  ]
  await enrol(city, { service, citizen: linked, customer: 'S1' })
  const code = await codeFor(city, { service, customer: 'S2' })
  const restart = async (secrets: string) => {
    await city.kill('SIGTERM')
    Object.assign(city.env, { SELFDATA_SECRET: secrets })
    await city.start()
  }

  // Both: the new one for what is made now, the former for what was made before.
  await restart(`${young},${old}`)
  await settled(city, service, await handOver(city, service, csvOf('S1', 3)))
  expect(await validationsIn(linked)).toHaveLength(3)
  const opened = await ask(city, late.fetch, [
    'POST',
    '/links',
    { service: 'yelo', code, storage: late.storage },
  ])
  expect(opened.status).toBe(201)

  // A link that was delivered to meanwhile needs the former no more.
  await restart(young)
  const after = await handOver(city, service, csvOf('S1', 2, { first: 10 }))
  expect(after).toMatchObject({ accepted: 2, unknownCustomers: 0 })
})

describe('selfdata rotate', () => {
  const restart = async (secrets: string) => {
    await city.kill('SIGTERM')
    Object.assign(city.env, { SELFDATA_SECRET: secrets })
    await city.start()
  }

  it('prints the next setting: a fresh secret, then the one of today', async () => {
    const { out } = await selfdata(city, 'rotate')
    const [fresh, today, ...rest] = out.trim().split(',')
    expect(today).toBe(city.env.SELFDATA_SECRET?.split(',')[0])
    expect(fresh).toHaveLength(43)
    expect(rest).toEqual([])
    expect((await selfdata(city, 'rotate')).out).not.toBe(out)
  })

  it('renews links that nobody delivers to, and says when the former secret can go', async () => {
    const citizen = await newCitizen(inject('solidServer'))
    await enrol(city, { service, citizen, customer: 'S3' })
    await codeFor(city, { service, customer: 'S4' })
    const { out } = await selfdata(city, 'rotate')
    await restart(out.trim())

    const status = await selfdata(city, 'rotate', '--service', 'yelo', '--json')
    const before = JSON.parse(status.out)
    expect(before).toMatchObject({ renewed: 0, codes: 1 })
    expect(before.links).toBeGreaterThan(1)
    expect(Date.parse(before.until)).toBeGreaterThan(Date.now())

    const customers = join(city.folder, 'customers.csv')
    await writeFile(customers, 'client\nS1\nS2\nS3\nnobody\n')
    const renewed = await selfdata(city, 'rotate', customers, '--service', 'yelo', '--json')
    // The link of S2 was made under a secret that went before anybody asked: it is told, for ever.
    const lost = 1
    const after = JSON.parse(renewed.out)
    expect(after).toMatchObject({ renewed: before.links - lost, links: lost, codes: 1 })

    // The former secret is gone: links still find their customers, codes that were not used do not.
    await restart(out.trim().split(',')[0]!)
    const batch = await handOver(city, service, csvOf('S3', 2))
    expect(batch).toMatchObject({ accepted: 2, unknownCustomers: 0 })
    await settled(city, service, batch)
    expect(await validationsIn(citizen)).toHaveLength(2)
  })
})

it('goes on when a service changes its credentials, and loses nothing on the way', async () => {
  const citizen = await newCitizen(inject('solidServer'))
  await enrol(city, { service, citizen, customer: 'S5' })
  const use = async (clientId: string, clientSecret: string) => {
    await city.kill('SIGTERM')
    const credentials = {
      SELFDATA_YELO_CLIENT_ID: clientId,
      SELFDATA_YELO_CLIENT_SECRET: clientSecret,
    }
    Object.assign(city.env, credentials)
    await city.start()
  }
  // The wrong order: the old ones are withdrawn before the new ones are in place.
  await use('withdrawn', 'withdrawn')
  const batch = await handOver(city, service, csvOf('S5', 4))
  const waiting = async () => (await progress(city, service, batch)).deliveries.waiting
  await expect.poll(waiting, { timeout: 60_000 }).toEqual({ 'sign-in': 4 })
  const wrong = await selfdata(city, 'doctor')
  expect(wrong.out).toContain('✗ yelo: its credentials')

  const fresh = await newCredentials(service)
  await use(fresh.clientId, fresh.clientSecret)
  expect((await selfdata(city, 'doctor')).out).toContain('✓ yelo: its credentials')
  const again = await selfdata(city, 'dead', 'replay', '--service', 'yelo')
  expect(again.code).toBe(0)
  expect((await settled(city, service, batch)).deliveries.delivered).toBe(4)
  expect(await validationsIn(citizen)).toHaveLength(4)
})
