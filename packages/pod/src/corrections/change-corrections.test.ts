import { placesDocument } from '@selfdata/records'
import { expect, it } from 'vitest'
import { changeCorrections } from './change-corrections.ts'
import { memoryStorage } from '../memory/memory-storage.ts'
import { changeOwnRecords, readOwnRecords } from '../records/own-records.ts'
import { readCatalog } from '../catalog/read-catalog.ts'
import { readCorrections } from './read-corrections.ts'

const trip = (name: string) => `https://a.example/selfdata/mobility/trips/gpx/2026-03.ttl#${name}`
const one = (name: string, generatedAtTime = '2026-03-10T10:00:00Z') => ({
  source: 'gpx',
  corrects: trip(name),
  generatedAtTime,
  startTime: '2026-03-09T08:00:00+01:00',
  purpose: 'work' as const,
})

it('corrects thirty trips with two writes, and takes them back with one', async () => {
  const { storage, fetch } = memoryStorage()
  const writes: string[] = []
  const options = {
    fetch: async (...request: Parameters<typeof fetch>) => {
      const { method = 'GET' } = request[1] ?? {}
      if (method !== 'GET') writes.push(method)
      return fetch(...request)
    },
  }
  const place = { storage, timeZone: 'Europe/Paris' }
  await changeCorrections({ ...place, save: [one('a')] }, options)
  writes.length = 0
  const all = Array.from({ length: 30 }, (_, i) => one(`t${i}`))
  await changeCorrections({ ...place, save: all }, options)
  expect(writes).toHaveLength(1)
  const read = () => readCorrections({ storage, source: 'gpx', year: 2026 }, options)
  expect(await read()).toHaveLength(31)
  await changeCorrections({ ...place, remove: all }, options)
  expect((await read()).map(({ corrects }) => corrects)).toEqual([trip('a')])
  expect((await readCatalog(storage, options)).corrections).toHaveLength(1)
})

it('lets the later of two corrections stand, whichever arrives first', async () => {
  const { storage, fetch } = memoryStorage()
  const place = { storage, timeZone: 'Europe/Paris' }
  const late = { ...one('a', '2026-03-12T10:00:00Z'), purpose: 'sport' as const }
  await changeCorrections({ ...place, save: [late] }, { fetch })
  await changeCorrections({ ...place, save: [one('a')] }, { fetch })
  const [kept] = await readCorrections({ storage, source: 'gpx', year: 2026 }, { fetch })
  expect(kept!.purpose).toBe('sport')
})

it('keeps the places of the person, and forgets one', async () => {
  const { storage, fetch } = memoryStorage()
  const place = { storage, path: placesDocument }
  const [home, work] = ['home', 'work'].map((name) => ({
    id: `${storage}${placesDocument}#${name}`,
    name,
  }))
  await changeOwnRecords('Place', { ...place, save: [home!, work!] }, { fetch })
  await changeOwnRecords('Place', { ...place, remove: [home!.id] }, { fetch })
  expect(await readOwnRecords('Place', place, { fetch })).toEqual([work])
})
