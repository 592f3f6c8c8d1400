import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { csvOf, handOver, settled, together } from './server-batches.ts'
import { mobilityService, selfdata, startCity } from './server-city.ts'
import type { City } from './server-city.ts'
import {
  ask,
  codeFor,
  enrol,
  grantTo,
  newCitizen,
  validationsIn,
  withdrawFrom,
} from './server-people.ts'
import type { Citizen } from './server-people.ts'

const baseUrl = inject('solidServer')
let service: Citizen
let city: City

beforeAll(async () => {
  service = await newCitizen(baseUrl, 'yelo')
  city = await startCity([mobilityService(service)])
})
afterAll(async () => city.remove())

describe('a delivery', () => {
  it('brings each record into the pod of its person, as the service wrote it', async () => {
    const [ada, bo] = [await newCitizen(baseUrl), await newCitizen(baseUrl)]
    await enrol(city, { service, citizen: ada, customer: 'A1' })
    await enrol(city, { service, citizen: bo, customer: 'B1' })
    const batch = await handOver(city, service, together(csvOf('A1', 30), csvOf('B1', 3)))
    expect(batch).toMatchObject({ status: 201, accepted: 33, refusedLines: 0 })
    const { deliveries } = await settled(city, service, batch)
    expect(deliveries).toEqual({
      waiting: {},
      delivered: 33,
      withdrawn: 0,
      dead: {},
      dropped: 0,
      torn: 0,
    })

    const records = await validationsIn(ada)
    expect(records).toHaveLength(30)
    expect(records.find(({ startTime }) => startTime.startsWith('2026-03-02T06:01'))).toMatchObject(
      {
        startTime: '2026-03-02T06:01:00+01:00',
        agent: ada.webId,
        provider: service.webId,
        validationKind: 'entry',
        mode: 'bus',
        line: '1',
        stop: 'Place de Verdun',
        distanceInMetres: 3200,
      },
    )
    expect(await validationsIn(bo)).toHaveLength(3)
    expect(JSON.stringify(records)).not.toContain('A1')
  })

  it('writes the same records once, however often they are delivered', async () => {
    const citizen = await newCitizen(baseUrl)
    await enrol(city, { service, citizen, customer: 'C1' })
    const file = csvOf('C1', 12)
    const [one, two] = await Promise.all([
      handOver(city, service, file),
      handOver(city, service, file),
    ])
    await settled(city, service, one)
    await settled(city, service, two)
    const third = await handOver(city, service, file)
    expect((await settled(city, service, third)).deliveries.delivered).toBe(12)
    expect(await validationsIn(citizen)).toHaveLength(12)
  })

  it('replaces a record that the service corrects, and a person keeps one of it', async () => {
    const citizen = await newCitizen(baseUrl)
    await enrol(city, { service, citizen, customer: 'K1' })
    const file = csvOf('K1', 3)
    await settled(city, service, await handOver(city, service, file))
    const corrected = file.replaceAll('3,2', '4,5')
    await settled(city, service, await handOver(city, service, corrected))
    const records = await validationsIn(citizen)
    expect(records.map(({ distanceInMetres }) => distanceInMetres)).toEqual([4500, 4500, 4500])
  })

  it('of two services to one person goes into two containers, and one may be ended alone', async () => {
    const citizen = await newCitizen(baseUrl)
    const bikes = await newCitizen(baseUrl, 'bikes')
    const two = await startCity([mobilityService(service), mobilityService(bikes, 'velos')])
    for (const [operator, id] of [
      [service, 'yelo'],
      [bikes, 'velos'],
    ] as const) {
      const code = await codeFor(two, { service: operator, customer: 'V1', id })
      await grantTo(operator, { citizen, source: id })
      const { storage } = citizen
      await ask(two, citizen.fetch, ['POST', '/links', { service: id, code, storage }])
    }
    const mine = await handOver(two, service, csvOf('V1', 2))
    const theirs = await handOver(two, bikes, csvOf('V1', 5), { id: 'velos' })
    expect([mine.accepted, theirs.accepted]).toEqual([2, 5])
    await settled(two, service, mine)
    await settled(two, bikes, { id: theirs.id, of: 'velos' })
    expect(await validationsIn(citizen, { source: 'velos' })).toHaveLength(5)
    expect(await validationsIn(citizen)).toHaveLength(2)
    expect((await handOver(two, service, csvOf('V1', 1), { id: 'velos' })).status).toBe(403)
    const ended = await ask(two, citizen.fetch, ['DELETE', '/links/velos'])
    expect(ended.status).toBe(204)
    expect((await ask(two, citizen.fetch, ['GET', '/links'])).body).toMatchObject([
      { service: 'yelo' },
    ])
    await two.remove()
  })

  it('stops when the person takes the access back, keeps nothing, and tries no more', async () => {
    const citizen = await newCitizen(baseUrl)
    await enrol(city, { service, citizen, customer: 'D1' })
    await settled(city, service, await handOver(city, service, csvOf('D1', 2)))
    await withdrawFrom(service, { citizen })

    const refused = await handOver(city, service, csvOf('D1', 5, { first: 10 }))
    expect(refused.accepted).toBe(5)
    const after = await settled(city, service, refused)
    expect(after.deliveries).toEqual({
      waiting: {},
      delivered: 0,
      withdrawn: 5,
      dead: {},
      dropped: 0,
      torn: 0,
    })
    const { body } = await ask(city, citizen.fetch, ['GET', '/links'])
    expect(body).toMatchObject([{ service: 'yelo', state: 'withdrawn' }])

    const visits = city.log().split('visit failed').length
    const next = await handOver(city, service, csvOf('D1', 5, { first: 20 }))
    expect((await settled(city, service, next)).deliveries.withdrawn).toBe(5)
    expect(city.log().split('visit failed')).toHaveLength(visits)
    expect(await validationsIn(citizen)).toHaveLength(2)

    await enrol(city, { service, citizen, customer: 'D1' })
    await settled(city, service, await handOver(city, service, csvOf('D1', 5, { first: 30 })))
    expect(await validationsIn(citizen)).toHaveLength(7)
  })

  it('ends with the link: what a person who left is owed is dropped', async () => {
    const citizen = await newCitizen(baseUrl)
    await enrol(city, { service, citizen, customer: 'E1' })
    await settled(city, service, await handOver(city, service, csvOf('E1', 1)))
    expect((await ask(city, citizen.fetch, ['DELETE', '/links/yelo'])).status).toBe(204)
    expect((await ask(city, citizen.fetch, ['GET', '/links'])).body).toEqual([])
    const after = await handOver(city, service, csvOf('E1', 4))
    expect(after).toMatchObject({ accepted: 0, unknownCustomers: 4 })
  })

  it('tells the citizen when it last delivered', async () => {
    const citizen = await newCitizen(baseUrl)
    await enrol(city, { service, citizen, customer: 'F1' })
    const before = await ask(city, citizen.fetch, ['GET', '/links'])
    expect(before.body).toMatchObject([{ state: 'open', lastDelivered: null }])
    await settled(city, service, await handOver(city, service, csvOf('F1', 1)))
    const [link]: { lastDelivered?: string }[] = await citizen
      .fetch(`${city.url}/links`)
      .then(async (response) => response.json())
    expect(Date.now() - Date.parse(link?.lastDelivered ?? '')).toBeLessThan(60_000)
  })

  it('works from the command line', async () => {
    const citizen = await newCitizen(baseUrl)
    const customers = join(city.folder, 'customers.csv')
    await writeFile(customers, 'client\nG1\nG2\n')
    const codes = await selfdata(city, 'codes', customers, '--service', 'yelo', '--json')
    expect(codes).toMatchObject({ code: 0, err: '' })
    const [first] = codes.out.trim().split('\n')
    const { code }: { code: string } = JSON.parse(first ?? '{}')
    await enrol(city, { service, citizen, customer: 'unused' })
    const { storage } = citizen
    const opened = await ask(city, citizen.fetch, [
      'POST',
      '/links',
      { service: 'yelo', code, storage },
    ])
    expect(opened.status).toBe(201)

    const file = join(city.folder, 'validations.csv')
    await writeFile(file, `${csvOf('G1', 8)}\nG1;x;not a date;M;BUS;1;Gare;1,0\n`)
    const delivered = await selfdata(city, 'deliver', file, '--service', 'yelo')
    expect(delivered.code).toBe(0)
    expect(delivered.out).toContain('8  lines accepted')
    expect(delivered.out).toContain('8  written to a pod')
    expect(delivered.out).toContain(
      'line 10, date: The date or time is not in the declared format.',
    )
    expect(await validationsIn(citizen)).toHaveLength(8)

    const unknown = await selfdata(city, 'deliver', file, '--service', 'nothing')
    expect(unknown.code).toBe(1)
    expect(unknown.err).toContain('No service nothing is declared')
  })

  it('leaves no trace of people in the log, the metrics or the database', async () => {
    const metrics = await fetch(`${city.url}/metrics`).then(async (response) => response.text())
    for (const text of [city.log(), metrics]) {
      expect(text).not.toContain('citizen-')
      expect(text).not.toContain('profile/card')
    }
    expect(city.log()).not.toMatch(/\bA1\b/)
    expect(metrics.includes('selfdata_deliveries_total{service="yelo",outcome="delivered"}')).toBe(
      true,
    )
  })
})
