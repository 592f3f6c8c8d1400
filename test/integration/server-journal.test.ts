import { compareJournal, journalOfService, readGrants, readJournals } from '@selfdata/access'
import { connectService, disconnectService, listServices } from '@selfdata/city'
import type { CityService } from '@selfdata/city'
import { dpv } from '@selfdata/vocab'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { csvOf, handOver, settled } from './server-batches.ts'
import { mobilityService, startCity } from './server-city.ts'
import type { City } from './server-city.ts'
import { codeFor, enrol, newCitizen, validationsIn } from './server-people.ts'
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

  it('is one event for each way of using, however many records are brought', async () => {
    const citizen = await newCitizen(baseUrl)
    await connect(citizen, 'J3')
    await deliver(csvOf('J3', 60))
    await deliver(csvOf('J3', 60, { first: 100 }))
    const container = journalOfService(citizen.storage, 'yelo')
    const document = `${container}${now().toISOString().slice(0, 7)}.ttl`
    const text = await (await citizen.fetch(document)).text()
    const events = text.match(/AccessEvent/g)?.length ?? 0
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
