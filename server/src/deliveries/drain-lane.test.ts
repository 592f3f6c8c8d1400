import { knownDocuments, memoryStorage, readMonth } from '@selfdata/pod'
import { beforeEach, describe, expect, it } from 'vitest'
import { keysFrom } from '../keys.ts'
import { createLog } from '../operations/log.ts'
import { createMetrics } from '../operations/metrics.ts'
import { batches, deliveries, lanes, links, visits } from '../store/schema.ts'
import { ownDatabase } from '../store/testing/own-database.ts'
import { carryingAtMost } from './carrying.ts'
import { drainLane } from './drain-lane.ts'
import { dueLanes } from './due-visits.ts'
import { lanePaces } from './lane-pace.ts'

const now = () => new Date('2026-11-22T08:00:00Z')
const [before, later] = [new Date('2026-11-22T07:00:00Z'), new Date('2026-11-22T09:00:00Z')]
const service = {
  id: 'yelo',
  stream: 'validations',
  source: 'yelo',
  timeZone: 'Europe/Paris',
  webId: 'https://yelo.example/#it',
  purpose: { fr: 'Vous rendre vos trajets', en: 'To give you your journeys back' },
  purposes: [],
} as const

const store = ownDatabase()
beforeEach(async () => {
  await store.db.delete(links)
})

/** A pod that is to be visited; records may wait for it. */
async function pod(lane: string, { due = before, records = 0 } = {}): Promise<string> {
  const { db } = store
  const id = crypto.randomUUID()
  const storage = `${lane}/${id}/`
  await db.insert(links).values({
    id,
    service: 'yelo',
    customer: id,
    webId: `${storage}#me`,
    storage,
    lane,
    claim: 'owner',
    state: 'open',
    since: before,
  })
  await db.insert(visits).values({ link: id, lane, notBefore: due })
  if (records === 0) return storage
  const batch = crypto.randomUUID()
  const times = { readAt: before, begunAt: before }
  await db
    .insert(batches)
    .values({ id: batch, service: 'yelo', key: id, state: 'accepted', ...times })
  const rows = Array.from({ length: records }, (_, number) => ({
    batch,
    link: id,
    name: `${number}`,
    queuedAt: before,
    record: waiting(number),
  }))
  await db.insert(deliveries).values(rows)
  return storage
}

/** A validation as it waits. */
function waiting(number: number): string {
  const startTime = `2026-03-09T08:12:${String(number % 60).padStart(2, '0')}+01:00`
  const fields = { startTime, validationKind: 'entry', mode: 'bus', provider: service.webId }
  return JSON.stringify({ fragment: `r${number}`, startTime, fields })
}

it('finds each server once where something is due, and none that is left alone', async () => {
  const { db } = store
  expect(await dueLanes({ db, now })).toEqual([])
  await pod('https://a.example', { due: later })
  await pod('https://b.example')
  await pod('https://b.example', { due: later })
  await pod('https://b.example', { due: now() })
  await pod('https://c.example')
  await pod('https://d.example')
  await db.insert(lanes).values({ lane: 'https://c.example', openUntil: later })
  await db.insert(lanes).values({ lane: 'https://d.example', openUntil: before })
  const due = await dueLanes({ db, now })
  expect(due.toSorted()).toEqual(['https://b.example', 'https://d.example'])
})

describe('what a process carries to many servers at once', () => {
  it('stays below its limit, and reaches every pod although one server does not answer', async () => {
    const carrying = carryingAtMost(500)
    let most = 0
    const pods = new Map<string, ReturnType<typeof memoryStorage>>()
    const answered = Promise.withResolvers<void>()
    const fetch: typeof globalThis.fetch = async (input, init) => {
      most = Math.max(most, carrying.records())
      const url = new URL(new Request(input).url)
      if (url.host === 'slow.example') await answered.promise
      const storage = `${url.origin}/${url.pathname.split('/')[1]}/`
      return (pods.get(storage) ?? memoryStorage()).fetch(input, init)
    }
    const hosts = ['slow', ...Array.from({ length: 6 }, (_, number) => `pods${number}`)]
    for (const host of hosts)
      for (let person = 0; person < 3; person += 1) {
        const storage = await pod(`https://${host}.example`, { records: 40 })
        pods.set(storage, memoryStorage({ storage }))
      }
    const session = { fetch, webId: async () => service.webId, sign: async () => ({}) }
    const dependencies = {
      db: store.db,
      now,
      fetch,
      carrying,
      metrics: createMetrics(),
      services: new Map([['yelo', service as never]]),
      sessions: new Map([['yelo', session]]),
      keys: keysFrom(['s'.repeat(32)]),
      log: createLog('silent'),
      paceOf: lanePaces(),
      publicUrl: 'https://city.example',
      known: knownDocuments(),
      retryScale: 1,
      random: () => 0.5,
    }
    const signal = new AbortController().signal
    const drain = async (host: string) =>
      drainLane(
        `https://${host}.example`,
        { yielding: signal, stop: signal, crowded: () => true },
        dependencies,
      )
    const [slow, ...others] = hosts.map(drain)
    await Promise.all(others)
    const there = async (storage: string) => {
      const place = { storage, ...service, month: '2026-03' }
      return (await readMonth(place, { fetch: pods.get(storage)!.fetch })).records.length
    }
    for (const storage of pods.keys())
      expect(await there(storage)).toBe(storage.includes('slow') ? 0 : 40)
    answered.resolve()
    await slow
    for (const storage of pods.keys()) expect(await there(storage)).toBe(40)
    expect(most).toBeLessThanOrEqual(500)
    expect(most).toBeGreaterThan(300)
    expect(carrying.records()).toBe(0)
  }, 30_000)
})
