import { fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import type { CDPSession, Page, Request } from '@playwright/test'
import { createPerson, freePort, signIn } from '@selfdata/lab'
import type { Person } from '@selfdata/lab'
import { getDocument, putResource, UnreachableError } from '@selfdata/pod'
import type { Fetch } from '@selfdata/pod'
import { decode, encode, writeTurtle } from '@selfdata/records'
import { launchOptions } from '../e2e/browser.ts'
import { servePage } from './insight/build-page.ts'
import type { Drawn } from './insight/page.ts'
import { allMonths, documentsOf, writeTenYears } from './insight/ten-years.ts'

const rounds = 5
const sampleRecords = 100
/** Comunica over ten years of documents is given up after this many seconds. */
const patience = 240

/** What one way to the chart cost. */
interface Cost extends Drawn {
  requests: number
  bytes: number
  /** Heap of the page afterwards, in megabytes. */
  megabytes: number
}

/**
 * Ten years in a pod on a real server, opened in a real browser: the first chart (twelve months by
 * trips and electricity), cold and from the copy on the device, beside Comunica over the documents
 * of these months (told which ones they are), one document per record, and everything fetched and
 * parsed. Every way signs its requests, and has its code loaded before the time begins.
 */
export async function insight(): Promise<Record<string, unknown>> {
  const solid = fork(join(import.meta.dirname, 'solid-process.ts'), [String(await freePort())])
  const folder = await mkdtemp(join(tmpdir(), 'selfdata-insight-'))
  const browser = await chromium.launch(launchOptions)
  const served = await servePage(folder)
  try {
    const baseUrl = await new Promise<string>((resolve) => solid.once('message', resolve))
    const person = await createPerson(
      { baseUrl },
      { email: 'ten@years.example', password: 'ten years', name: 'Ten Years', pod: 'ten' },
    )
    const { fetch } = await signIn(person)
    const written = await persistent(() => writeTenYears({ ...person, fetch }))
    say(`${written.trips} trips and ${written.readings} readings in the pod`)
    const singles = await writeSingles(person, fetch)
    const bench = await measuring(await browser.newPage(), served.url, person)
    return report(await measured(bench, { person, singles, ...written }))
  } finally {
    served.stop()
    await browser.close()
    solid.kill()
    await rm(folder, { recursive: true, force: true })
  }
}

interface World {
  person: Person
  singles: string[]
  trips: number
}

/** What each way to a chart cost; Comunica over ten years may have been given up. */
type Costs = Awaited<ReturnType<typeof measured>>

async function measured(bench: Bench, { person, singles, trips }: World) {
  const year = allMonths.slice(-12)
  const of = (months: readonly string[]) => [{ ...person, months }]
  const documents = (months: readonly string[]) => ({
    trips: documentsOf(person.storage, 'trips', months),
    load: documentsOf(person.storage, 'load', months),
  })
  const forget = { forget: true }
  const cold = await median(rounds, () => bench('ours', of(year), forget))
  const warm = await median(rounds, () => bench('ours', of(year)))
  const coldTen = await median(rounds, () => bench('ours', of(allMonths), forget))
  const warmTen = await median(rounds, () => bench('ours', of(allMonths)))
  const same = await median(3, () => bench('comunica', [documents(year)], forget))
  const again = await median(3, () => bench('comunica', [documents(year)]))
  const all = await bench('parseAll', [documents(allMonths), year], forget)
  const sample = await bench('perRecord', [singles], forget)
  const each = { ...sample, ms: (sample.ms / singles.length) * trips, requests: trips, bytes: 0 }
  const sameTen = await withPatience(bench('comunica', [documents(allMonths)], forget))
  for (const one of [warm, same, again, all]) mustEqual(one, cold)
  for (const one of [warmTen, ...(sameTen ? [sameTen] : [])]) mustEqual(one, coldTen)
  return { cold, warm, coldTen, warmTen, same, again, all, each, sameTen }
}

function report({ cold, warm, coldTen, warmTen, same, again, all, each, sameTen }: Costs) {
  show([
    ['first chart, cold', cold],
    ['first chart, from the copy', warm],
    ['(a) Comunica over its 24 documents', same],
    ['(a) again, with the cache of the browser', again],
    ['(b) one document per trip, reckoned', each],
    ['(c) everything fetched and parsed', all],
    ['ten years in one chart, cold', coldTen],
    ['ten years in one chart, from the copy', warmTen],
    ['(a) Comunica over its 240 documents', sameTen],
  ])
  const ratios = {
    // Opening again: ours from the copy, the others from what the browser keeps.
    ratioComunica: round(again.ms / warm.ms),
    ratioComunicaCold: round(same.ms / cold.ms),
    ratioComunicaTenYearsCold: round((sameTen?.ms ?? patience * 1000) / coldTen.ms),
    ratioParseAll: round(all.ms / warm.ms),
    ratioParseAllCold: round(all.ms / cold.ms),
    ratioPerRecordCold: round(each.ms / cold.ms),
  }
  say('Comunica over the documents takes, for the same chart,')
  say(`  opened again on the same device: ${ratios.ratioComunica} times as long`)
  say(`  opened for the first time: ${ratios.ratioComunicaCold} times as long`)
  say(`  of ten years, for the first time: ${ratios.ratioComunicaTenYearsCold} times as long`)
  const heaps = Object.entries({ cold, warm, same, all })
  return {
    warmMs: round(warm.ms),
    coldMs: round(cold.ms),
    coldRequests: cold.requests,
    coldBytes: cold.bytes,
    warmRequests: warm.requests,
    ...ratios,
    tenYearsColdRequests: coldTen.requests,
    tenYearsColdMs: round(coldTen.ms),
    tenYearsWarmMs: round(warmTen.ms),
    megabytes: Object.fromEntries(heaps.map(([name, cost]) => [name, round(cost.megabytes)])),
  }
}

type Way = 'ours' | 'comunica' | 'parseAll' | 'perRecord'
type Bench = (way: Way, values: unknown[], options?: { forget?: boolean }) => Promise<Cost>

/**
 * Runs one way to the chart in a page that was just opened; signing in is not part of the time.
 * Where it is to forget, neither a copy nor the browser's own cache is there.
 */
async function measuring(page: Page, url: string, person: Person): Promise<Bench> {
  const session: CDPSession = await page.context().newCDPSession(page)
  return async (way, values, { forget = false } = {}) => {
    await page.goto(url)
    await page.waitForFunction(() => 'insight' in window)
    if (forget) {
      await page.evaluate(() => window.insight.forget())
      await session.send('Network.clearBrowserCache')
    }
    await page.evaluate((credentials) => window.insight.signIn(credentials), person)
    await session.send('HeapProfiler.collectGarbage')
    const finished: Request[] = []
    const note = (request: Request) => {
      if (request.url().startsWith(person.issuer)) finished.push(request)
    }
    page.on('requestfinished', note)
    const drawn = await page.evaluate(([name, given]) => window.insight[name](...given), [
      way,
      values,
    ] as const)
    page.off('requestfinished', note)
    const sizes = await Promise.all(finished.map((request) => request.sizes()))
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    const bytes = sizes.reduce(
      (sum, one) => sum + one.responseBodySize + one.responseHeadersSize,
      0,
    )
    return { ...drawn, requests: finished.length, bytes, megabytes: usedSize / 1e6 }
  }
}

/** Documents of one trip each, as a sample of what twelve thousand would cost. */
async function writeSingles({ storage }: Person, fetch: Fetch): Promise<string[]> {
  const [url = ''] = documentsOf(storage, 'trips', ['2026-03'])
  const { quads } = await getDocument(url, { fetch })
  const trips = decode('Trip', quads).records.slice(0, sampleRecords)
  const written: string[] = []
  for (const [number, trip] of trips.entries()) {
    const single = `${storage}singles/${number}.ttl`
    await putResource(single, writeTurtle(encode('Trip', trip), { base: url }), { fetch })
    written.push(single)
  }
  return written
}

/** Writing may be repeated: a busy machine drops connections. */
async function persistent<T>(write: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write()
    } catch (error) {
      if (!(error instanceof UnreachableError) || attempt === 5) throw error
    }
  }
}

async function median(times: number, measure: () => Promise<Cost>): Promise<Cost> {
  const found: Cost[] = []
  while (found.length < times) found.push(await measure())
  return found.toSorted((one, other) => one.ms - other.ms)[Math.floor(times / 2)]!
}

function withPatience(measure: Promise<Cost>): Promise<Cost | undefined> {
  const late = new Promise<undefined>((resolve) => {
    setTimeout(() => resolve(undefined), patience * 1000)
  })
  return Promise.race([measure, late])
}

/** A faster way to another figure would be no way at all. */
function mustEqual(one: Drawn, other: Drawn): void {
  if (one.metres === other.metres && one.wattHours === other.wattHours) return
  throw new Error(`Not the same chart: ${JSON.stringify([one, other])}`)
}

function show(rows: readonly (readonly [string, Cost | undefined])[]): void {
  const cells = (...texts: string[]) => texts.map((text) => text.padStart(12)).join('')
  say(`${''.padEnd(40)}${cells('ms', 'requests', 'kB', 'heap MB')}`)
  for (const [name, cost] of rows) {
    const values = cost
      ? [cost.ms, cost.requests, cost.bytes / 1000, cost.megabytes].map((value) => value.toFixed(0))
      : [`> ${patience * 1000}`, '', '', '']
    say(name.padEnd(40) + cells(...values))
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
