import { serviceSession } from '@selfdata/server'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { csvOf, handOver, heard, progress, settled } from './server-batches.ts'
import { mobilityService, startCity } from './server-city.ts'
import type { City } from './server-city.ts'
import { enrol, newCitizen, validationsIn } from './server-people.ts'
import type { Citizen } from './server-people.ts'

const baseUrl = inject('solidServer')
let service: Citizen
let citizen: Citizen
let city: City

beforeAll(async () => {
  service = await newCitizen(baseUrl, 'operator')
  citizen = await newCitizen(baseUrl)
  city = await startCity([mobilityService(service)], { SELFDATA_MAX_BATCH_BYTES: '2000000' })
  await enrol(city, { service, citizen, customer: 'K1' })
})
afterAll(async () => city.remove())

const header = 'client;numero;date;genre;mode;ligne;arret;km'

describe('a batch', () => {
  it('tells of each refused line its number, its field and the reason, and takes the others', async () => {
    const file = [
      header,
      'K1;1;09/04/2026 08:12:04;M;BUS;1;Gare;3,2',
      'K1;2;2026-04-09;M;BUS;1;Gare;3,2',
      'K1;3;09/04/2026 08:14:04;X;BUS;1;Gare;3,2',
      'K1;4;09/04/2026 08:15:04;M;BUS;1;Gare;far',
      'K1;5;09/04/2026 08:16:04;;BUS;1;Gare;3,2',
      'K1;6;09/04/2026 08:17:04;M;BUS;1;Gare;-3,2',
      'K1;7;09/04/2026 08:18:04;M;BUS',
      ';8;09/04/2026 08:19:04;M;BUS;1;Gare;3,2',
      'K1;9;09/04/2026 08:20:04;C;BATEAU;P;Vieux-Port;',
    ].join('\n')
    const batch = await handOver(city, service, file)
    expect(batch).toMatchObject({ status: 201, accepted: 2, refusedLines: 7, unknownCustomers: 0 })
    const told = batch.refused.toSorted((a, b) => a.line - b.line)
    expect(told.map(({ line, field }) => [line, field])).toEqual([
      [3, 'date'],
      [4, 'genre'],
      [5, 'km'],
      [6, 'validationKind'],
      [7, 'distanceInMetres'],
      [8, undefined],
      [9, 'client'],
    ])
    for (const { reason } of told) {
      expect(reason.fr).toMatch(/\w/)
      expect(reason.en).toMatch(/\w/)
    }
    expect((await settled(city, service, batch)).deliveries.delivered).toBe(2)
    expect(await validationsIn(citizen, { month: '2026-04' })).toHaveLength(2)
  })

  it('counts the lines of unknown customers and keeps nothing of them', async () => {
    const batch = await handOver(city, service, csvOf('NOBODY', 7))
    expect(batch).toMatchObject({ accepted: 0, unknownCustomers: 7, refused: [] })
  })

  it('can be lines of JSON', async () => {
    const line = {
      customer: 'K1',
      record: 'n1',
      startTime: '2026-05-09T08:12:04+02:00',
      validationKind: 'entry',
      mode: 'bus',
    }
    const file = [
      line,
      { ...line, record: 'n2', mode: 'rocket' },
      { ...line, record: 'n3', startTime: 'yesterday' },
      { ...line, record: 'n4', speed: 12 },
      { ...line, agent: 'https://mallory.example/#me' },
    ]
    const text = file.map((value) => JSON.stringify(value)).join('\n')
    const batch = await handOver(city, service, text, { type: 'application/x-ndjson' })
    expect(batch.refused.map(({ line: number, field }) => [number, field])).toEqual([
      [2, 'mode'],
      [3, 'startTime'],
      [4, 'speed'],
      [5, 'agent'],
    ])
    await settled(city, service, batch)
    expect(await validationsIn(citizen, { month: '2026-05' })).toHaveLength(1)
  })

  it('loses no good line to one that no database or reader can bear', async () => {
    const line = {
      customer: 'K1',
      startTime: '2026-09-09T08:12:04+02:00',
      validationKind: 'entry',
      mode: 'bus',
    }
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
    const file = [
      JSON.stringify({ ...line, record: 'h1' }),
      JSON.stringify({ ...line, record: 'h2', ['bad\0name']: 1 }),
      JSON.stringify({ ...line, record: 'h3' }).replace('"mode"', String.raw`"\ud800":1,"mode"`),
      JSON.stringify({ ...line, record: 'h4' }).replace('"mode"', `"x":${deep},"mode"`),
      JSON.stringify({ ...line, record: 'h5', ['n'.repeat(50_000)]: 1 }),
      JSON.stringify({ ...line, record: 'h6', customer: 'K1\0' }),
      JSON.stringify({ ...line, record: 'h7\0' }),
    ].join('\r\n')
    const batch = await handOver(city, service, file, { type: 'application/x-ndjson' })
    expect(batch).toMatchObject({ status: 201, accepted: 2, unknownCustomers: 1, refusedLines: 4 })
    expect(batch.refused.map(({ line: number, field }) => [number, field])).toEqual([
      [2, 'bad\uFFFDname'],
      [3, '\uFFFD'],
      [4, undefined],
      [5, 'n'.repeat(100)],
    ])
    expect((await settled(city, service, batch)).deliveries.delivered).toBe(2)
    expect(await validationsIn(citizen, { month: '2026-09' })).toHaveLength(2)
  })

  it('sent again with its key is the same batch', async () => {
    const file = csvOf('K1', 4, { month: '06/2026' })
    const first = await handOver(city, service, file, { key: 'june' })
    await settled(city, service, first)
    const second = await handOver(city, service, file, { key: 'june' })
    expect(second).toMatchObject({ status: 200, id: first.id, accepted: 4 })
    const { deliveries } = await progress(city, service, first)
    expect(deliveries).toMatchObject({ delivered: 4, waiting: {} })
    expect(await validationsIn(citizen, { month: '2026-06' })).toHaveLength(4)
  })

  it('with the key of another is refused', async () => {
    await handOver(city, service, csvOf('K1', 1), { key: 'once' })
    const other = await handOver(city, service, csvOf('K1', 2), { key: 'once' })
    expect(other).toMatchObject({ status: 422, type: '/problems/key-reused' })
  })

  it('that breaks off half-way can be sent again, and is counted once', async () => {
    const file = `${csvOf('K1', 1200, { month: '07/2026' })}\n`
    const bytes = new TextEncoder().encode(file)
    const cut = new ReadableStream({
      start(controller) {
        controller.enqueue(bytes.slice(0, bytes.length / 2))
        setTimeout(() => controller.error(new Error('cut')), 300)
      },
    })
    const url = `${city.url}/services/yelo/records`
    const headers = {
      ...(await serviceSession(service).sign('POST', url)),
      'content-type': 'text/csv',
      'idempotency-key': 'broken',
    }
    const init = { method: 'POST', headers, body: cut, duplex: 'half' } as const
    await expect(fetch(url, init)).rejects.toThrow('fetch failed')
    // Until the server has seen that it broke off, it says that it is still reading it.
    const again = await vi.waitFor(
      async () => {
        const answer = await handOver(city, service, file, { key: 'broken' })
        expect(answer).toMatchObject({ status: 201, accepted: 1200 })
        return answer
      },
      { timeout: 60_000, interval: 500 },
    )
    const { deliveries } = await settled(city, service, again, 90)
    expect(deliveries).toEqual({
      waiting: {},
      delivered: 1200,
      withdrawn: 0,
      dead: {},
      dropped: 0,
      torn: 0,
    })
    expect(await validationsIn(citizen, { month: '2026-07' })).toHaveLength(1200)
  }, 240_000)

  it.each([
    ['application/json', 415, '/problems/media-type'],
    ['text/turtle', 415, '/problems/media-type'],
  ])('as %s is not read', async (type, status, problem) => {
    expect(await handOver(city, service, '{}', { type })).toMatchObject({ status, type: problem })
  })

  it('without a key is refused', async () => {
    expect(await handOver(city, service, csvOf('K1', 1), { key: ' ' })).toMatchObject({
      status: 400,
      type: '/problems/key-missing',
    })
  })

  it('that is larger than the server takes is refused', async () => {
    const large = csvOf('K1', 40_000)
    expect(await heard(() => handOver(city, service, large))).toMatchObject({ status: 413 })
  })

  it('is for the service itself only, to hand over and to look at', async () => {
    const mine = await handOver(city, service, csvOf('K1', 1))
    expect(await handOver(city, citizen, csvOf('K1', 1))).toMatchObject({ status: 403 })
    expect((await progress(city, citizen, mine)).status).toBe(403)
    expect((await progress(city, service, { id: crypto.randomUUID() })).status).toBe(404)
  })
})
