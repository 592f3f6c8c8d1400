import { readCorrections, readMonth, readSummaries, saveCorrection } from '@selfdata/pod'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { handOver, settled } from './server-batches.ts'
import { mobilityService, startCity } from './server-city.ts'
import type { City } from './server-city.ts'
import { enrol, newCitizen, validationsIn } from './server-people.ts'
import type { Citizen } from './server-people.ts'

const baseUrl = inject('solidServer')
let service: Citizen
let citizen: Citizen
let city: City

/** The operator of the tests, whose files also say what was deleted and what started at another time. */
function declared(person: Citizen): Record<string, unknown> {
  const plain = mobilityService(person)
  const csv = {
    ...(plain.csv as object),
    removed: { column: 'action', values: ['S', 'SUPPR'] },
    formerStart: 'date_avant',
  }
  return { ...plain, csv }
}

beforeAll(async () => {
  service = await newCitizen(baseUrl, 'operator')
  citizen = await newCitizen(baseUrl)
  city = await startCity([declared(service)])
  await enrol(city, { service, citizen, customer: 'K1' })
})
afterAll(async () => city.remove())

const header = 'client;numero;date;genre;mode;ligne;arret;km;action;date_avant'
const row = (number: string, date: string, { km = '3,2', action = '', before = '' } = {}) =>
  `K1;${number};${date};M;BUS;1;Gare;${km};${action};${before}`

async function deliver(...rows: string[]) {
  const batch = await handOver(city, service, [header, ...rows].join('\n'))
  expect(batch).toMatchObject({ status: 201, refused: [] })
  return (await settled(city, service, batch)).deliveries
}

const figures = async (year: number) => {
  const place = { storage: citizen.storage, stream: 'validations', source: 'yelo', year } as const
  const all = await readSummaries(place, { fetch: citizen.fetch })
  return all.map(({ startDate, legCount, distanceInMetres }) => [
    startDate.slice(0, 7),
    legCount,
    distanceInMetres,
  ])
}

describe('what a source takes back', () => {
  it('goes from the month, the figures and the manifest; a correction of the person stays', async () => {
    await deliver(row('1', '09/03/2026 08:00:00'), row('2', '09/03/2026 09:00:00'))
    const [first] = await validationsIn(citizen)
    const correction = {
      storage: citizen.storage,
      source: 'yelo',
      timeZone: 'Europe/Paris',
      correction: {
        corrects: first!.id,
        mode: 'ferry',
        startTime: first!.startTime,
        generatedAtTime: '2026-03-10T08:00:00+01:00',
      },
    } as const
    const options = { fetch: citizen.fetch, now: () => new Date() }
    await saveCorrection(correction, options)

    expect(await deliver(row('2', '09/03/2026 09:00:00', { action: 'SUPPR' }))).toMatchObject({
      delivered: 1,
      torn: 0,
    })
    const left = await validationsIn(citizen)
    expect(left.map(({ id }) => id)).toEqual([first!.id])
    expect(await figures(2026)).toEqual([['2026-03', 1, 3200]])
    const place = { storage: citizen.storage, source: 'yelo', year: 2026 }
    expect(await readCorrections(place, options)).toHaveLength(1)
  })

  it('may never have been there', async () => {
    const gone = await deliver(row('99', '09/05/2026 09:00:00', { action: 'S' }))
    expect(gone).toMatchObject({ delivered: 1, dead: {}, torn: 0 })
    expect(await validationsIn(citizen, { month: '2026-05' })).toEqual([])
  })

  it('is not brought back by what the source said before, in the same visit or later', async () => {
    await deliver(row('5', '09/06/2026 08:00:00'), row('5', '09/06/2026 08:00:00', { action: 'S' }))
    expect(await validationsIn(citizen, { month: '2026-06' })).toEqual([])
    await deliver(row('5', '09/06/2026 08:00:00'))
    expect(await validationsIn(citizen, { month: '2026-06' })).toHaveLength(1)
  })

  it('leaves the other records of a month alone when much of it goes', async () => {
    const all = Array.from({ length: 130 }, (_, index) => {
      const two = (number: number) => String(number).padStart(2, '0')
      return `${two(1 + (index % 28))}/07/2026 ${two(6 + (index % 12))}:${two(index % 60)}:00`
    })
    await deliver(...all.map((date, index) => row(`j${index}`, date)))
    const gone = all.map((date, index) => row(`j${index}`, date, { action: 'S' }))
    await deliver(...gone.slice(5))
    expect(await validationsIn(citizen, { month: '2026-07' })).toHaveLength(5)
    expect((await figures(2026)).at(-1)).toEqual(['2026-07', 5, 16_000])
  })
})

describe('what a source corrects', () => {
  it('replaces what it said, also when it started in another month', async () => {
    await deliver(row('7', '31/08/2026 23:50:00'))
    await deliver(row('7', '31/08/2026 23:50:00', { km: '5' }))
    const [august] = await validationsIn(citizen, { month: '2026-08' })
    expect(august?.distanceInMetres).toBe(5000)
    await deliver(row('7', '01/09/2026 00:10:00', { before: '31/08/2026 23:50:00' }))
    expect(await validationsIn(citizen, { month: '2026-08' })).toEqual([])
    const [september] = await validationsIn(citizen, { month: '2026-09' })
    expect(september?.startTime).toBe('2026-09-01T00:10:00+02:00')
    const months = (await figures(2026)).map(([month]) => month)
    expect(months).not.toContain('2026-08')
    expect(months).toContain('2026-09')
  })
})

describe('every format', () => {
  const node = {
    customer: 'K1',
    record: 'n1',
    startTime: '2026-10-09T08:12:04+02:00',
    validationKind: 'entry',
    mode: 'bus',
  }
  it.each([
    ['application/x-ndjson', (all: object[]) => all.map((one) => JSON.stringify(one)).join('\n')],
    [
      'application/ld+json',
      (all: object[]) => JSON.stringify({ '@context': 'mobility.jsonld', '@graph': all }),
    ],
  ])('can say what is new, what changed and what is gone: %s', async (type, write) => {
    const record = type
    const send = async (...all: object[]) => {
      const batch = await handOver(city, service, write(all), { type })
      expect(batch).toMatchObject({ status: 201, refused: [] })
      return settled(city, service, batch)
    }
    await send({ ...node, record }, { ...node, record: `${record} 2`, line: '7' })
    await send({ ...node, record, line: '12' })
    await send({ customer: 'K1', record: `${record} 2`, startTime: node.startTime, removed: true })
    const there = await validationsIn(citizen, { month: '2026-10' })
    expect(there.map(({ line }) => line)).toEqual(['12'])
    await send({ customer: 'K1', record, startTime: node.startTime, removed: true })
    expect(await validationsIn(citizen, { month: '2026-10' })).toEqual([])
    const place = { storage: citizen.storage, stream: 'validations', source: 'yelo' } as const
    const month = { ...place, month: '2026-10', timeZone: 'Europe/Paris' }
    expect((await readMonth(month, { fetch: citizen.fetch })).torn).toEqual([])
  })

  it('in a foreign context is refused as a whole', async () => {
    const text = JSON.stringify({ '@context': 'https://evil.example/x', '@graph': [node] })
    const answer = await handOver(city, service, text, { type: 'application/ld+json' })
    expect(answer).toMatchObject({ status: 400, type: '/problems/request-invalid' })
  })
})
