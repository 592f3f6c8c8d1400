import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { campaignDigest } from '@selfdata/campaigns'
import { startCity } from '../integration/server-city.ts'
import { newCitizen } from '../integration/server-people.ts'
import type { Citizen } from '../integration/server-people.ts'
import { startCounter } from './counting/counter.ts'
import { fillPods, openPods, plainly, sealed } from './counting/pods.ts'
import { benchVersion, countsOf } from './counting/version.ts'
import { startSolidProcess } from './delivery-world.ts'

/** So many pods are counted, one after the other in one run. */
const PODS = (process.env.SELFDATA_BENCH_PODS ?? '1000,10000').split(',').map(Number)
/** So many sealed contributions are counted by two operators. */
const REPORTS = Number(process.env.SELFDATA_BENCH_REPORTS ?? 200)

/**
 * Counts contributions that wait in thousands of pods on a real Solid server: every read is signed
 * in, and every pod that was read gets a line in its journal. Beside it a bare loop that reads the
 * same documents, signed in too, sixteen at once as well, and does no more. Then the same for two
 * operators, neither of whom sees a contribution: a real server as the second.
 */
export async function counting(): Promise<Record<string, unknown>> {
  const solid = await startSolidProcess()
  const [owner, counter, helper] = [
    await newCitizen(solid.baseUrl, 'pods'),
    await newCitizen(solid.baseUrl, 'counter'),
    await newCitizen(solid.baseUrl, 'helper'),
  ]
  const folder = await openPods(owner, counter)
  const rows: Row[] = []
  const storages: string[] = []
  for (const pods of PODS) {
    const version = benchVersion()
    const waiting = plainly(version, countsOf)
    storages.push(...(await fillPods(folder, { from: storages.length, to: pods, owner, waiting })))
    rows.push(await countPods(storages.slice(0, pods), counter))
    show(rows.at(-1))
  }
  const splitReportsPerSecond = await countSplit({ folder, owner, counter, helper })
  process.stdout.write(`two operators: ${splitReportsPerSecond} reports/s of 64 cells\n`)
  await solid.stop()
  const last = rows.at(-1)
  return { ...last, splitReportsPerSecond, rows }
}

interface Row {
  pods: number
  requests: number
  seconds: number
  podsPerSecond: number
  /** Requests per second of the bare loop. */
  bare: number
  /** Requests per second of the count, over those of the bare loop. */
  requestRatio: number
  peakMegabytes: number
}

async function countPods(storages: string[], counter: Citizen): Promise<Row> {
  const { ask, watch, stop } = startCounter()
  const place = { self: counter, publicUrl, body: 'https://a.example/' }
  await ask({ do: 'begin', place, version: benchVersion() })
  await ask({ do: 'register', storages })
  // What the embedded database takes when it starts is not of the count.
  const peak = watch()
  const before = await ask({ do: 'bare' })
  const { seconds, requests, counted } = await ask({ do: 'count' })
  const after = await ask({ do: 'bare' })
  const peakMegabytes = peak()
  stop()
  if (counted !== storages.length) throw new Error(`${counted} of ${storages.length} were counted`)
  const bare = (before.requests + after.requests) / (before.seconds + after.seconds)
  return {
    pods: storages.length,
    requests,
    seconds: round(seconds),
    podsPerSecond: round(counted / seconds),
    bare: round(bare),
    requestRatio: round(requests / seconds / bare),
    peakMegabytes,
  }
}

interface Operators {
  folder: string
  owner: Citizen
  counter: Citizen
  helper: Citizen
}

/** Sealed contributions per second, from reading the first to the protected result. */
async function countSplit({ folder, owner, counter, helper }: Operators): Promise<number> {
  const leader = { webId: counter.webId, body: 'https://a.example/', url: publicUrl, name }
  const { city, other, remove } = await startHelper(helper, leader)
  const version = benchVersion({
    countingMode: 'split',
    hasDataProcessor: counter.webId,
    helper: helper.webId,
  })
  const { ask, stop } = startCounter()
  try {
    const place = { self: counter, publicUrl, body: leader.body, other }
    const { keys } = await ask({ do: 'begin', place, version })
    if (!keys) throw new Error(`The other operator gave no key: ${city.log()}`)
    const waiting = sealed(version, countsOf, { keys, digest: campaignDigest(version) })
    const range = { from: 0, to: REPORTS, owner, waiting }
    const storages = await fillPods(`${folder}sealed/`, range)
    await ask({ do: 'register', storages })
    const { seconds, counted } = await ask({ do: 'count' })
    if (counted !== REPORTS) throw new Error(`${counted} of ${REPORTS} reports were counted`)
    return round(counted / seconds)
  } finally {
    stop()
    await remove()
  }
}

/** A real server as the second operator. */
async function startHelper(helper: Citizen, leader: object) {
  const folder = await mkdtemp(join(tmpdir(), 'selfdata-bench-'))
  const file = join(folder, 'campaigns.json')
  const { webId, issuer, clientId, clientSecret } = helper
  const body = 'https://b.example/'
  const self = { webId, issuer, clientId, clientSecret, body, name }
  await writeFile(file, JSON.stringify({ self, operators: [leader] }))
  const city = await startCity([], { SELFDATA_CAMPAIGNS: file })
  return {
    city,
    other: { webId, url: `${city.url}/`, body },
    remove: async () => {
      await city.remove()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const publicUrl = 'https://counter.example/'
const name = { fr: 'Banc', en: 'Bench' }

function show(row: Row | undefined): void {
  if (!row) return
  const { pods, requests, seconds, podsPerSecond, bare, requestRatio, peakMegabytes } = row
  process.stdout.write(
    `${pods} pods in ${seconds} s (${podsPerSecond}/s, ${requests} requests), bare loop ${bare} requests/s: ` +
      `${requestRatio} of it in requests; peak ${peakMegabytes} MB\n`,
  )
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
