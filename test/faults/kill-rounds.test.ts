import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { random } from '@selfdata/lab'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { csvOf, handOver, settled, together } from '../integration/server-batches.ts'
import { validationsIn } from '../integration/server-people.ts'
import type { Citizen } from '../integration/server-people.ts'
import { startFaultWorld } from './fault-world.ts'
import type { FaultWorld } from './fault-world.ts'

/** Fewer for a quick look: SELFDATA_KILL_ROUNDS=5 */
const ROUNDS = Number(process.env.SELFDATA_KILL_ROUNDS ?? 50)
const SEED = Number(process.env.SELFDATA_SEED ?? 20_261_122)
const cli = join(import.meta.dirname, '../../server/src/cli.ts')

let world: FaultWorld
const workers: ChildProcess[] = []

beforeAll(async () => {
  // The server takes records in; the two workers deliver them.
  world = await startFaultWorld({ SELFDATA_DB: 'embedded-postgres', SELFDATA_LANES: '0' })
  workers.push(startWorker(), startWorker())
})
afterAll(async () => {
  for (const worker of workers) worker.kill('SIGTERM')
  await world.stop()
})

function startWorker(): ChildProcess {
  const env = { ...process.env, ...world.city.env, SELFDATA_LANES: '8', SELFDATA_PORT: '0' }
  return spawn(process.execPath, [cli, 'work'], { env, stdio: 'ignore' })
}

it(`loses and doubles nothing in ${ROUNDS} rounds of kill -9`, async () => {
  const { city, service, newcomer } = world
  const draws = random(`kill ${SEED}`)
  const names = ['X1', 'X2', 'X3', 'X4']
  const citizens: Citizen[] = []
  for (const name of names) citizens.push(await newcomer(name))
  const batches: { id: string }[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const file = together(...names.map((name) => csvOf(name, 20, { first: 1 + round * 20 })))
    const batch = await handOver(city, service, file)
    expect(batch.status).toBe(201)
    batches.push(batch)
    await wait(draws.between(0, 1200))
    // A worker, or now and then the server itself.
    const victim = Math.floor(draws.between(0, 2.2))
    if (victim === 2) {
      await city.kill('SIGKILL')
      await city.start()
      continue
    }
    const worker = workers[victim]
    const gone = new Promise((resolve) => worker?.once('exit', resolve))
    worker?.kill('SIGKILL')
    await gone
    workers[victim] = startWorker()
  }
  let delivered = 0
  for (const batch of batches) {
    const { deliveries } = await settled(city, service, batch, 180)
    expect(deliveries).toMatchObject({ waiting: {}, withdrawn: 0, dead: {}, dropped: 0, torn: 0 })
    delivered += deliveries.delivered
  }
  expect(delivered).toBe(ROUNDS * 80)
  for (const citizen of citizens) {
    const records = await validationsIn(citizen)
    expect(records).toHaveLength(ROUNDS * 20)
    expect(new Set(records.map(({ id }) => id)).size).toBe(ROUNDS * 20)
  }
}, 900_000)
