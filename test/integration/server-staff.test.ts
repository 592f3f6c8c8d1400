import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { csvOf, handOver, together } from './server-batches.ts'
import type { BatchAnswer } from './server-batches.ts'
import { mobilityService, startCity } from './server-city.ts'
import type { City } from './server-city.ts'
import { ask, enrol, grantTo, newCitizen, validationsIn } from './server-people.ts'
import type { Citizen } from './server-people.ts'
import { staffSetting } from './server-staff-file.ts'

const baseUrl = inject('solidServer')
let service: Citizen
let operator: Citizen
let administrator: Citizen
let city: City

beforeAll(async () => {
  service = await newCitizen(baseUrl, 'operator')
  operator = await newCitizen(baseUrl, 'staff')
  administrator = await newCitizen(baseUrl, 'staff')
  const setting = await staffSetting(
    [
      { id: 'op-1', webId: operator.webId, roles: [{ role: 'operator', services: ['yelo'] }] },
      { id: 'adm-1', webId: administrator.webId, roles: [{ role: 'administrator' }] },
    ],
    { hosts: [baseUrl] },
  )
  const services = [mobilityService(service), mobilityService(service, 'bikes')]
  city = await startCity(services, { ...setting, SELFDATA_RETRY_PERCENT: '1' })
})
afterAll(async () => city.remove())

const see = async (who: Citizen, path: string) => ask(city, who.fetch, ['GET', `/staff${path}`])

describe('the staff', () => {
  it('are told who they are and what they may do', async () => {
    const { body } = await see(operator, '/me')
    expect(body).toEqual({
      id: 'op-1',
      mayAudit: false,
      services: [
        {
          id: 'yelo',
          name: { fr: 'Yélo', en: 'Yélo' },
          rights: ['see', 'replay', 'drop', 'codes'],
        },
      ],
    })
    const all = await see(administrator, '/me')
    expect(all.body).toMatchObject({ id: 'adm-1', mayAudit: true })
    expect(JSON.stringify(all.body)).toContain('bikes')
    expect(JSON.stringify(all.body)).not.toContain('replay')
  })

  it('make codes in bulk, once, and see afterwards only how many', async () => {
    const customers = ['K1', 'K2', 'K3']
    const made = await ask(city, operator.fetch, [
      'POST',
      '/staff/services/yelo/codes',
      { customers },
    ])
    expect(made.status).toBe(201)
    const codes = made.body as unknown as { customer: string; code: string }[]
    expect(codes.map(({ customer }) => customer)).toEqual(customers)
    const citizen = await newCitizen(baseUrl)
    await grantTo(service, { citizen })
    const link = { service: 'yelo', code: codes[0]?.code, storage: citizen.storage }
    expect((await ask(city, citizen.fetch, ['POST', '/links', link])).status).toBe(201)
    const counts = await see(operator, '/codes')
    expect(counts.body).toMatchObject([{ service: 'yelo', used: 1, open: 2, expired: 0 }])
    expect(JSON.stringify(counts.body)).not.toContain(codes[1]?.code)
  })

  it('follow a batch while it is delivered, and see how fresh links are', async () => {
    const citizens: Citizen[] = []
    for (const customer of ['F1', 'F2']) {
      const citizen = await newCitizen(baseUrl)
      await enrol(city, { service, citizen, customer })
      citizens.push(citizen)
    }
    const batch = await handOver(city, service, together(csvOf('F1', 200), csvOf('F2', 200)))
    const seen: number[] = []
    const look = async () => {
      const { body } = await see(operator, `/batches/${batch.id}`)
      const { delivered } = (body as unknown as BatchAnswer).deliveries
      seen.push(delivered)
      return delivered
    }
    await expect.poll(look, { timeout: 60_000, interval: 50 }).toBe(400)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    const list = await see(operator, '/batches')
    expect(list.body).toMatchObject([{ id: batch.id, service: 'yelo', accepted: 400 }])
    expect((await see(operator, '/batches?service=bikes')).body).toEqual([])
    const freshness = await see(operator, '/freshness')
    expect(freshness.body).toMatchObject([{ service: 'yelo', day: 2, never: 1, troubles: {} }])
    const services = await see(operator, '/services')
    expect(services.body).toMatchObject([
      { id: 'yelo', links: { open: 3, withdrawn: 0 }, records: { waiting: 0, dead: 0 } },
    ])
    expect(await validationsIn(citizens[0]!)).toHaveLength(200)
  })

  it('see servers by name only where the city named them', async () => {
    const { body } = await see(operator, '/hosts')
    expect(body).toMatchObject([{ host: new URL(baseUrl).host, servers: 1, pods: 3, paused: 0 }])
  })
})

describe('the audit', () => {
  it('says who did what when, shown whole to administrators only', async () => {
    const { body: all } = await see(administrator, '/acts')
    const noted = all as unknown as { who: string; act: string; count: number; at: string }[]
    expect(noted.find(({ act }) => act === 'made-codes')).toMatchObject({ who: 'op-1', count: 3 })
    expect(new Set(noted.map(({ who }) => who))).toEqual(new Set(['op-1', 'adm-1']))
    expect(Date.now() - Date.parse(noted[0]?.at ?? '')).toBeLessThan(60_000)
    expect(JSON.stringify(noted)).not.toContain(operator.webId)
    expect(JSON.stringify(noted)).not.toContain('K1')
    const { body: own } = await see(operator, '/acts')
    expect(new Set((own as unknown as { who: string }[]).map(({ who }) => who))).toEqual(
      new Set(['op-1']),
    )
  })
})
