import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { removeFolder } from '@selfdata/lab'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startOwnPostgres } from '../../server/src/store/own-postgres.ts'
import type { OwnPostgres } from '../../server/src/store/own-postgres.ts'
import { csvOf, handOver, settled, together } from '../integration/server-batches.ts'
import { validationsIn } from '../integration/server-people.ts'
import type { Citizen } from '../integration/server-people.ts'
import { startFaultWorld } from './fault-world.ts'
import type { FaultWorld } from './fault-world.ts'

let folder: string
let postgres: OwnPostgres
let world: FaultWorld

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selfdata-away-'))
  await chmod(folder, 0o755)
  postgres = await startOwnPostgres(join(folder, 'postgres'))
  if (!('host' in postgres.connection)) throw new Error('PostgreSQL has no socket')
  const { host, user, database } = postgres.connection
  const address = `postgresql://${user}@localhost/${database}?host=${encodeURIComponent(host)}`
  // An empty SELFDATA_DB: the world takes no database of the run.
  world = await startFaultWorld({ SELFDATA_DB: '', DATABASE_URL: address })
})
afterAll(async () => {
  await world.stop()
  await postgres.stop()
  await removeFolder(folder)
})

const isReady = async () => (await fetch(`${world.city.url}/ready`)).status

it('that goes away while batches are read and delivered ends no process, loses and doubles nothing', async () => {
  const { city, service, newcomer } = world
  const names = ['A1', 'A2', 'A3', 'A4']
  const citizens: Citizen[] = []
  for (const name of names) citizens.push(await newcomer(name))
  const process = city.pid()
  const rounds = 4
  for (let round = 0; round < rounds; round += 1) {
    const file = together(...names.map((name) => csvOf(name, 300, { first: 1 + round * 300 })))
    const handing = async () => handOver(city, service, file, { key: `round ${round}` })
    const first = handing()
    // Gone while it is read, while it is closed, or while it is delivered.
    await wait(75 * 2 ** round)
    await postgres.stop()
    expect((await first).status).toBeOneOf([201, 503])
    expect(await isReady()).toBe(503)
    expect((await handing()).type).toBe('/problems/unavailable')
    postgres = await startOwnPostgres(join(folder, 'postgres'))
    await expect.poll(isReady, { timeout: 60_000 }).toBe(200)
    // What the caller does who was told to come again, or was told nothing.
    const answers = { timeout: 120_000, interval: 500 }
    await expect.poll(async () => (await handing()).status, answers).toBeOneOf([200, 201])
    const batch = await handing()
    expect(batch).toMatchObject({ status: 200, accepted: 1200 })
    const { deliveries } = await settled(city, service, batch, 120)
    expect(deliveries).toMatchObject({ waiting: {}, delivered: 1200, dead: {}, torn: 0 })
  }
  expect((await fetch(`${city.url}/health`)).status).toBe(200)
  expect(city.pid()).toBe(process)
  for (const citizen of citizens) {
    const records = await validationsIn(citizen)
    expect(records).toHaveLength(rounds * 300)
    expect(new Set(records.map(({ id }) => id)).size).toBe(rounds * 300)
    for (const personal of [citizen.webId, citizen.storage, 'round '])
      expect(city.log()).not.toContain(personal)
  }
}, 600_000)
