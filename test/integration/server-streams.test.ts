import { readMonth, readSummaries } from '@selfdata/pod'
import { eng } from '@selfdata/vocab'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { handOver, settled } from './server-batches.ts'
import { mobilityService, prepareCity, startCity } from './server-city.ts'
import type { City } from './server-city.ts'
import { enrol, newCitizen } from './server-people.ts'
import type { Citizen } from './server-people.ts'

const baseUrl = inject('solidServer')
let service: Citizen
let citizen: Citizen
let city: City

const streams = { eau: 'daily', releve: 'index', courbe: 'load', debit: 'flow' } as const

/** A service of the domain energy. */
function declared(person: Citizen, id: keyof typeof streams, csv?: object) {
  const { csv: _, ...plain } = mobilityService(person, id)
  return { ...plain, domain: 'energy', stream: streams[id], ...(csv && { csv }) }
}

const water = {
  separator: ';',
  customer: 'abonne',
  columns: {
    jour: { property: 'startTime', format: 'dd/MM/yyyy HH:mm' },
    fin: { property: 'endTime', format: 'dd/MM/yyyy HH:mm' },
    litres: { property: 'volumeInLitres' },
  },
  constants: {
    observedProperty: eng.volume,
    resource: 'water',
    period: 'day',
    quality: 'measured',
  },
}

const load = {
  separator: ';',
  customer: 'pdl',
  columns: {
    debut: { property: 'startTime', format: 'dd/MM/yyyy HH:mm' },
    fin: { property: 'endTime', format: 'dd/MM/yyyy HH:mm' },
    watts: { property: 'wattValues', list: '|' },
    wh: { property: 'energyInWattHours' },
  },
  constants: { observedProperty: eng.activeEnergy, step: 'PT30M', quality: 'measured' },
}

beforeAll(async () => {
  service = await newCitizen(baseUrl, 'utility')
  citizen = await newCitizen(baseUrl)
  city = await startCity([
    declared(service, 'eau', water),
    declared(service, 'courbe', load),
    declared(service, 'debit'),
    declared(service, 'releve'),
  ])
  for (const id of ['eau', 'courbe', 'debit', 'releve'] as const)
    await enrol(city, { service, citizen, customer: 'A1', id, stream: streams[id] })
})
afterAll(async () => city.remove())

async function deliver(id: keyof typeof streams, file: string, type: string) {
  const batch = await handOver(city, service, file, { id, type })
  expect(batch).toMatchObject({ status: 201, refused: [] })
  const { deliveries } = await settled(city, service, { id: batch.id, of: id })
  expect(deliveries).toMatchObject({ dead: {}, waiting: {}, delivered: batch.accepted })
}

const place = (source: keyof typeof streams, month: string) => ({
  storage: citizen.storage,
  stream: streams[source],
  source,
  month,
  timeZone: 'Europe/Paris',
})

it('days of water come as CSV, into one document a year, with figures of each month', async () => {
  const days = ['01/03/2026', '02/03/2026', '03/03/2026']
  const rows = days.map(
    (day, index) => `A1;${day} 00:00;0${index + 2}/03/2026 00:00;${100 + index}`,
  )
  await deliver('eau', ['abonne;jour;fin;litres', ...rows].join('\n'), 'text/csv')
  const { records } = await readMonth(place('eau', '2026-03'), { fetch: citizen.fetch })
  expect(records.map((record) => 'volumeInLitres' in record && record.volumeInLitres)).toEqual([
    100, 101, 102,
  ])
  const figures = await readSummaries(
    { storage: citizen.storage, stream: 'daily', source: 'eau', year: 2026 },
    { fetch: citizen.fetch },
  )
  expect(figures).toMatchObject([
    { startDate: '2026-03-01', resource: 'water', volumeInLitres: 303 },
  ])
})

it('load curves come as CSV with the values of a day in one column, holes included', async () => {
  const watts = Array.from({ length: 46 }, (_, index) => (index === 3 ? '' : String(200 + index)))
  // The day on which clocks go forward has 46 half hours.
  const row = ['A1', '29/03/2026 00:00', '30/03/2026 00:00', watts.join('|'), '5000'].join(';')
  await deliver('courbe', `pdl;debut;fin;watts;wh\n${row}`, 'text/csv')
  const { records } = await readMonth(place('courbe', '2026-03'), { fetch: citizen.fetch })
  expect(records).toMatchObject([
    { startTime: '2026-03-29T00:00:00+01:00', endTime: '2026-03-30T00:00:00+02:00' },
  ])
  const values = records.flatMap((record) => ('wattValues' in record ? record.wattValues : []))
  expect(values).toHaveLength(46)
  expect(values.slice(2, 5)).toEqual([202, null, 204])
})

it('flows of water and what the meter shows come as JSON-LD and lines of JSON', async () => {
  const flow = {
    customer: 'A1',
    record: 'f1',
    startTime: '2026-03-14T00:00:00+01:00',
    endTime: '2026-03-15T00:00:00+01:00',
    observedProperty: { '@id': eng.volume },
    step: 'PT60M',
    litreValues: { '@list': Array.from({ length: 24 }, (_, hour) => (hour === 5 ? null : hour)) },
    volumeInLitres: 271,
    quality: 'measured',
  }
  await deliver('debit', JSON.stringify([flow]), 'application/ld+json')
  const flows = await readMonth(place('debit', '2026-03'), { fetch: citizen.fetch })
  expect(flows.records).toMatchObject([{ volumeInLitres: 271 }])
  const index = {
    customer: 'A1',
    record: 'i1',
    startTime: '2026-03-14T06:00:00+01:00',
    hasSimpleResult: 123_456,
    resource: 'water',
    register: 'total',
  }
  await deliver('releve', JSON.stringify(index), 'application/x-ndjson')
  const shown = await readMonth(place('releve', '2026-03'), { fetch: citizen.fetch })
  expect(shown.records).toMatchObject([{ hasSimpleResult: 123_456 }])
})

it('a declaration that could never deliver is refused at the start, by name', async () => {
  const foreign = declared(service, 'eau', { ...water, columns: { x: { property: 'mode' } } })
  const wrong = await prepareCity([foreign])
  await expect(wrong.start()).rejects.toThrow(/Consumption has no property mode/)
  await wrong.remove()
  const tracks = await prepareCity([{ ...mobilityService(service), stream: 'tracks' }])
  await expect(tracks.start()).rejects.toThrow(/services do not write tracks/)
  await tracks.remove()
})
