import { readMonth, readSummaries } from '@selfdata/pod'
import { streams } from '@selfdata/records'
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

const delivered = {
  eau: 'daily',
  gaz: 'daily',
  releve: 'index',
  courbe: 'load',
  debit: 'flow',
  pointe: 'peak',
  droits: 'entitlements',
  accueil: 'appointments',
} as const
type ServiceId = keyof typeof delivered

function declared(person: Citizen, id: ServiceId, csv?: object) {
  const { csv: _, ...plain } = mobilityService(person, id)
  const stream = delivered[id]
  return { ...plain, domain: streams[stream].domain, stream, ...(csv && { csv }) }
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

const gas = {
  separator: ';',
  customer: 'pce',
  columns: {
    jour: { property: 'startTime', format: 'dd/MM/yyyy' },
    fin: { property: 'endTime', format: 'dd/MM/yyyy' },
    kwh: { property: 'energyInWattHours', factor: 1000, decimal: ',' },
    m3: { property: 'gasVolumeInCubicMetres', decimal: ',' },
    coefficient: { property: 'conversionKilowattHoursPerCubicMetre', decimal: ',' },
  },
  constants: {
    observedProperty: eng.volume,
    resource: 'gas',
    period: 'day',
    quality: 'measured',
  },
}

const peak = {
  separator: ';',
  customer: 'pdl',
  columns: {
    jour: { property: 'startTime', format: 'dd/MM/yyyy' },
    fin: { property: 'endTime', format: 'dd/MM/yyyy' },
    va: { property: 'maximumVoltAmperes' },
    atteinte: { property: 'reachedAt', format: 'dd/MM/yyyy HH:mm' },
  },
}

const rights = {
  separator: ';',
  customer: 'dossier',
  record: 'droit',
  columns: {
    prestation: { property: 'benefit', codes: { RSA: 'rsa', APA: 'autonomy-allowance' } },
    etat: { property: 'entitlementStatus', codes: { OUVERT: 'active', CLOS: 'ended' } },
    depuis: { property: 'startTime', format: 'dd/MM/yyyy' },
    jusque: { property: 'endTime', format: 'dd/MM/yyyy' },
    euros: { property: 'amountInEurosPerMonth', decimal: ',' },
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
    declared(service, 'gaz', gas),
    declared(service, 'pointe', peak),
    declared(service, 'droits', rights),
    declared(service, 'accueil'),
  ])
  for (const id of Object.keys(delivered) as ServiceId[])
    await enrol(city, { service, citizen, customer: 'A1', id, stream: delivered[id] })
})
afterAll(async () => city.remove())

async function deliver(id: ServiceId, file: string, type: string) {
  const batch = await handOver(city, service, file, { id, type })
  expect(batch).toMatchObject({ status: 201, refused: [] })
  const { deliveries } = await settled(city, service, { id: batch.id, of: id })
  expect(deliveries).toMatchObject({ dead: {}, waiting: {}, delivered: batch.accepted })
}

const place = (source: ServiceId, month: string) => ({
  storage: citizen.storage,
  stream: delivered[source],
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

it('days of gas come as CSV in the units of its distributor, with figures of each month', async () => {
  const rows = ['A1;09/03/2026;10/03/2026;52,3;4,7;11,13', 'A1;10/03/2026;11/03/2026;40;3,6;11,11']
  await deliver('gaz', ['pce;jour;fin;kwh;m3;coefficient', ...rows].join('\n'), 'text/csv')
  const { records } = await readMonth(place('gaz', '2026-03'), { fetch: citizen.fetch })
  expect(records).toMatchObject([
    {
      startTime: '2026-03-09T00:00:00+01:00',
      energyInWattHours: 52_300,
      gasVolumeInCubicMetres: 4.7,
      conversionKilowattHoursPerCubicMetre: 11.13,
    },
    { energyInWattHours: 40_000 },
  ])
  const figures = await readSummaries(
    { storage: citizen.storage, stream: 'daily', source: 'gaz', year: 2026 },
    { fetch: citizen.fetch },
  )
  expect(figures).toMatchObject([{ resource: 'gas', energyInWattHours: 92_300 }])
})

it('the maximum power of a day comes as CSV, and one that is none is refused by its column', async () => {
  const header = 'pdl;jour;fin;va;atteinte'
  const row = 'A1;29/03/2026;30/03/2026;6120;29/03/2026 19:12'
  await deliver('pointe', `${header}\n${row}`, 'text/csv')
  const { records } = await readMonth(place('pointe', '2026-03'), { fetch: citizen.fetch })
  expect(records).toMatchObject([
    { maximumVoltAmperes: 6120, reachedAt: '2026-03-29T19:12:00+02:00' },
  ])
  const wrong = `${header}\nA1;30/03/2026;31/03/2026;beaucoup;`
  const batch = await handOver(city, service, wrong, { id: 'pointe' })
  expect(batch).toMatchObject({ accepted: 0, refused: [{ line: 2, field: 'va' }] })
})

it('rights come as CSV; one that ends is told again and stays one', async () => {
  const header = 'dossier;droit;prestation;etat;depuis;jusque;euros'
  const open = 'A1;d1;RSA;OUVERT;01/01/2026;;646,52'
  await deliver('droits', `${header}\n${open}\nA1;d2;APA;OUVERT;01/02/2026;;300`, 'text/csv')
  await deliver('droits', `${header}\nA1;d1;RSA;CLOS;01/01/2026;01/09/2026;`, 'text/csv')
  const { records } = await readMonth(place('droits', '2026-01'), { fetch: citizen.fetch })
  expect(records).toHaveLength(2)
  expect(records).toContainEqual(
    expect.objectContaining({
      benefit: 'rsa',
      entitlementStatus: 'ended',
      provider: service.webId,
      agent: citizen.webId,
      endTime: '2026-09-01T00:00:00+02:00',
    }),
  )
})

it('appointments come as lines of JSON; one that is moved is not there twice', async () => {
  const visit = {
    customer: 'A1',
    record: 'r1',
    name: 'Renouvellement du RSA',
    appointmentStatus: 'scheduled',
    startTime: '2026-12-07T09:30:00+01:00',
  }
  const moved = {
    ...visit,
    appointmentStatus: 'rescheduled',
    startTime: '2026-12-09T14:00:00+01:00',
    formerStartTime: visit.startTime,
  }
  const type = 'application/x-ndjson'
  await deliver('accueil', JSON.stringify(visit), type)
  const batch = await handOver(city, service, JSON.stringify(moved), { id: 'accueil', type })
  // What was there goes, and what is there comes.
  const { deliveries } = await settled(city, service, { id: batch.id, of: 'accueil' })
  expect(deliveries.delivered).toBe(2)
  const { records } = await readMonth(place('accueil', '2026-12'), { fetch: citizen.fetch })
  expect(records).toMatchObject([
    { appointmentStatus: 'rescheduled', startTime: moved.startTime, name: visit.name },
  ])
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
