import { setTimeout as wait } from 'node:timers/promises'
import { compareJournal, journalOfService, readGrants, readJournals } from '@selfdata/access'
import { connectService, disconnectService, listServices } from '@selfdata/city'
import type { CityService } from '@selfdata/city'
import { listContainer } from '@selfdata/pod'
import { dpv } from '@selfdata/vocab'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { csvOf, handOver, settled, together } from './server-batches.ts'
import { mobilityService, startCity } from './server-city.ts'
import type { City } from './server-city.ts'
import { ask, codeFor, enrol, newCitizen, validationsIn } from './server-people.ts'
import type { Citizen } from './server-people.ts'

const baseUrl = inject('solidServer')
const now = () => new Date()
// Kept in memory, CSS cuts a byte off a patched document for each accent in it.
const plain = {
  name: { fr: 'Les bus', en: 'The buses' },
  purpose: { fr: 'Vous rendre vos trajets', en: 'To give you your journeys back' },
}
let service: Citizen
let offered: CityService
let city: City

beforeAll(async () => {
  service = await newCitizen(baseUrl, 'operator')
  city = await startCity([{ ...mobilityService(service), ...plain }])
  const [only] = await listServices({ cityServer: city.url, fetch })
  if (!only) throw new Error('the city has no service')
  offered = only
})
afterAll(async () => city.remove())

async function connect(citizen: Citizen, customer: string) {
  const code = await codeFor(city, { service, customer })
  const { webId: me, storage, fetch: send } = citizen
  return connectService(
    { service: offered, code, me, storage, timeZone: 'Europe/Paris' },
    { cityServer: city.url, fetch: send, now },
  )
}
const deliver = async (file: string) => settled(city, service, await handOver(city, service, file))
const journalOf = async ({ storage, fetch: send }: Citizen) => {
  const { found, failures } = await readJournals(storage, { fetch: send })
  expect(failures).toEqual([])
  return found
}

describe('the journal in the pod', () => {
  it('says when, why, who, with which system and under which grant something was read and written', async () => {
    const citizen = await newCitizen(baseUrl)
    const { grant } = await connect(citizen, 'J1')
    const before = Date.now()
    await deliver(csvOf('J1', 5))
    const entries = await journalOf(citizen)
    const container = citizen.storage + offered.container
    for (const entry of entries) {
      expect(entry).toMatchObject({
        by: service.webId,
        system: `${city.url}/services#yelo`,
        purpose: dpv.ServiceProvision,
        reason: 'Vous rendre vos trajets',
        grant: grant.id,
      })
      expect(Date.parse(entry.at)).toBeGreaterThanOrEqual(before - 1000)
      expect(entry.resource.startsWith(container)).toBe(true)
    }
    const written = entries.filter(({ mode }) => mode !== 'read').map(({ resource }) => resource)
    for (const name of ['2026-03.ttl', 'index.ttl', 'summary/2026.ttl'])
      expect(written).toContain(container + name)
  })

  it('is what was agreed to, and what goes beyond is raised', async () => {
    const citizen = await newCitizen(baseUrl)
    const { grant } = await connect(citizen, 'J2')
    await deliver(csvOf('J2', 5))
    const entries = await journalOf(citizen)
    const { found } = await readGrants(citizen.storage, { fetch: citizen.fetch })
    expect(compareJournal(entries, found)).toEqual([])
    const recorded = found.find((one) => one.grant.id === grant.id)
    if (!recorded) throw new Error('the grant is not there')
    const kinds = (changed: Partial<typeof grant>) =>
      new Set(
        compareJournal(entries, [{ ...recorded, grant: { ...recorded.grant, ...changed } }]).map(
          ({ kind }) => kind,
        ),
      )
    expect(kinds({ purposes: [dpv.NonCommercialResearch] })).toEqual(new Set(['outside-purpose']))
    expect(kinds({ end: '2026-01-01T00:00:00Z' })).toEqual(new Set(['outside-period']))
    expect(kinds({ permissions: [] })).toEqual(new Set(['outside-resource']))
  })

  it('names only a grant that lies in the person’s own storage', async () => {
    const [citizen, other] = [await newCitizen(baseUrl), await newCitizen(baseUrl)]
    await connect(citizen, 'J7')
    const { storage } = citizen
    const name = async (who: Citizen, grant: string) =>
      ask(city, who.fetch, ['PATCH', '/links/yelo', { storage, grant }])
    const elsewhere = { status: 422, type: '/problems/grant-elsewhere' }
    for (const grant of [
      `${other.storage}selfdata/grants/1.ttl#grant`,
      `${storage}../${new URL(other.storage).pathname.slice(1)}1.ttl#grant`,
    ])
      expect(await name(citizen, grant)).toMatchObject(elsewhere)
    const own = `${storage}selfdata/grants/1.ttl#grant`
    expect(await name(other, own)).toMatchObject({ status: 404, type: '/problems/link-unknown' })
    expect(await name(citizen, own)).toMatchObject({ status: 204 })
    await deliver(csvOf('J7', 3))
    expect(new Set((await journalOf(citizen)).map(({ grant }) => grant))).toEqual(new Set([own]))
  })

  it('is one event for each way of using, however many records are brought', async () => {
    const citizen = await newCitizen(baseUrl)
    await connect(citizen, 'J3')
    await deliver(csvOf('J3', 60))
    await deliver(csvOf('J3', 60, { first: 100 }))
    const container = journalOfService(citizen.storage, 'yelo')
    // One document a month: a test may begin in one and end in the next.
    const { members } = await listContainer(container, { fetch: citizen.fetch })
    const texts = members.map(async ({ url }) => (await citizen.fetch(url)).text())
    const events = (await Promise.all(texts)).join('').match(/AccessEvent/g)?.length ?? 0
    expect(events).toBeGreaterThanOrEqual(2)
    // Two visits, each of which may read, add and write over.
    expect(events).toBeLessThanOrEqual(6)
  })

  it('breaks no delivery to a pod that does not let it in', async () => {
    const citizen = await newCitizen(baseUrl)
    await enrol(city, { service, citizen, customer: 'J5' })
    const { deliveries } = await deliver(csvOf('J5', 5))
    expect(deliveries.delivered).toBe(5)
    expect(await validationsIn(citizen)).toHaveLength(5)
    expect(await journalOf(citizen)).toEqual([])
    const metrics = await (await fetch(`${city.url}/metrics`)).text()
    expect(metrics).toMatch(/selfdata_journal_total\{service="yelo",outcome="refused"\} [1-9]/)
    expect(metrics).toMatch(/selfdata_journal_total\{service="yelo",outcome="written"\} [1-9]/)
  })

  it('names every document that was written, also when the server is killed in between', async () => {
    const people = await Promise.all([1, 2, 3].map(async () => newCitizen(baseUrl)))
    for (const [index, citizen] of people.entries()) await connect(citizen, `K${index}`)
    const months = ['01/2026', '02/2026', '03/2026']
    for (const month of months) {
      const files = people.map((_, index) => csvOf(`K${index}`, 40, { month }))
      const batch = await handOver(city, service, together(...files))
      await wait(Math.random() * 300)
      await city.kill('SIGKILL')
      await city.start()
      const { deliveries } = await settled(city, service, batch)
      expect(deliveries.delivered).toBe(120)
    }
    for (const citizen of people) {
      const entries = await journalOf(citizen)
      const added = new Set(
        entries.filter(({ mode }) => mode !== 'read').map((one) => one.resource),
      )
      for (const name of ['2026-01.ttl', '2026-02.ttl', '2026-03.ttl'])
        expect(added).toContain(citizen.storage + offered.container + name)
      const { found } = await readGrants(citizen.storage, { fetch: citizen.fetch })
      expect(compareJournal(entries, found)).toEqual([])
    }
  })

  it('stays with the person when the service is gone, and shows no use after that', async () => {
    const citizen = await newCitizen(baseUrl)
    await connect(citizen, 'J6')
    await deliver(csvOf('J6', 5))
    const before = await journalOf(citizen)
    const { webId: me, storage, fetch: send } = citizen
    await disconnectService(
      { service: offered, me, storage },
      { cityServer: city.url, fetch: send, now },
    )
    await deliver(csvOf('J6', 5, { first: 50 }))
    expect(await journalOf(citizen)).toEqual(before)
    const { found } = await readGrants(storage, { fetch: send })
    expect(compareJournal(before, found)).toEqual([])
  })
})
