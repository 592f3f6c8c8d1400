import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { csvOf, handOver, progress, settled } from '../integration/server-batches.ts'
import { ask, validationsIn } from '../integration/server-people.ts'
import type { Fault } from './fault-proxy.ts'
import { startFaultWorld, toPod } from './fault-world.ts'
import type { FaultWorld } from './fault-world.ts'

let world: FaultWorld
let people = 0

beforeAll(async () => {
  world = await startFaultWorld()
})
afterAll(async () => world.stop())
beforeEach(() => world.proxy.break())

/**
 * Breaks the first so many writes to a person's pod, and delivers 150 records to it: to a new pod,
 * where documents are created by PUT, or to one that has some records, where they are changed.
 */
async function deliverThrough(fault: Fault, { times = 3, method = 'PUT', before = 0 } = {}) {
  const { city, service, proxy, newcomer } = world
  people += 1
  const customer = `P${people}`
  const citizen = await newcomer(customer)
  if (before > 0) {
    const earlier = await handOver(city, service, csvOf(customer, before, { first: 1000 }))
    await settled(city, service, earlier)
  }
  const isWrite = toPod(citizen, method)
  let left = times
  proxy.break((seen) => (isWrite(seen) && left-- > 0 ? fault : undefined))
  const batch = await handOver(city, service, csvOf(customer, 150))
  expect(batch).toMatchObject({ status: 201, accepted: 150 })
  return { citizen, customer, batch, broken: () => times - Math.max(left, 0) }
}

const faults: [string, Fault][] = [
  ['the answer is lost', { kind: 'lose-answer' }],
  ['the connection is refused', { kind: 'refuse' }],
  ...Array.from({ length: 10 }, (_, tenth): [string, Fault] => [
    `the body is cut after ${tenth * 10} % of it`,
    { kind: 'cut', at: tenth / 10 },
  ]),
  ['the server did it and says 500', { kind: 'late-status', status: 500 }],
  ['the server did it and says 502', { kind: 'late-status', status: 502 }],
  ['the server did it and says 412', { kind: 'late-status', status: 412 }],
  ['the server did it and says 409', { kind: 'late-status', status: 409 }],
  ['the server says 500 and did not', { kind: 'answer', status: 500 }],
  ['the server gets each request twice', { kind: 'twice' }],
  ['the server is busy', { kind: 'answer', status: 503 }],
  [
    'the server is busy for a second',
    { kind: 'answer', status: 429, headers: { 'retry-after': '1' } },
  ],
  [
    'the server names an absurd pause',
    { kind: 'answer', status: 503, headers: { 'retry-after': '315360000' } },
  ],
  [
    'the server names a pause in the past',
    { kind: 'answer', status: 503, headers: { 'retry-after': '-5' } },
  ],
  [
    'the server names a date',
    { kind: 'answer', status: 503, headers: { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' } },
  ],
  ['the token is refused once', { kind: 'answer', status: 401 }],
]

describe.each([
  ['a new pod', { method: 'PUT', before: 0 }],
  ['a pod with records', { method: 'PATCH', before: 20 }],
])('in %s every record is there once when', (_pod, { method, before }) => {
  it.each<[string, Fault]>(faults)('%s', async (_, fault) => {
    // The longest pause is an hour, 36 seconds here; a token is renewed once only.
    const once = fault.kind === 'answer' && (fault.status === 401 || Boolean(fault.headers))
    const times = once ? 1 : 3
    const { citizen, batch, broken } = await deliverThrough(fault, { times, method, before })
    const { deliveries } = await settled(world.city, world.service, batch, 90)
    expect(deliveries).toEqual({
      waiting: {},
      delivered: 150,
      withdrawn: 0,
      dead: {},
      dropped: 0,
      torn: 0,
    })
    expect(broken()).toBeGreaterThan(0)
    const records = await validationsIn(citizen)
    expect(records).toHaveLength(150 + before)
    expect(new Set(records.map(({ id }) => id)).size).toBe(150 + before)
  })
})

describe('a pod that is full', () => {
  it.each([413, 507])(
    '(%i) waits, and both the service and its person are told',
    async (status) => {
      const { city, service, proxy } = world
      const always = { times: 1_000_000 }
      const { citizen, batch } = await deliverThrough({ kind: 'answer', status }, always)
      await expect
        .poll(async () => (await progress(city, service, batch)).deliveries.waiting, {
          timeout: 60_000,
        })
        .toEqual({ quota: 150 })
      expect((await ask(city, citizen.fetch, ['GET', '/links'])).body).toMatchObject([
        { state: 'open', trouble: 'quota' },
      ])
      proxy.break()
      expect(await validationsIn(citizen)).toHaveLength(0)
    },
  )
})

describe('what cannot be delivered', () => {
  it('is set aside, can be read without knowing whose it is, and replayed', async () => {
    const { city, service, proxy } = world
    const { citizen, batch } = await deliverThrough(
      { kind: 'answer', status: 422 },
      { times: 1_000_000 },
    )
    const after = await settled(city, service, batch)
    expect(after.deliveries).toMatchObject({ delivered: 0, dead: { refused: 150 } })

    const path = '/services/yelo/dead-letters'
    const letters = await ask(city, service.fetch, ['GET', `${path}?batch=${batch.id}`])
    expect(letters.body).toMatchObject([
      { batch: batch.id, reason: 'refused', records: 150, pods: 1 },
    ])
    expect(JSON.stringify(letters.body)).not.toContain(citizen.storage)
    expect((await ask(city, citizen.fetch, ['GET', path])).status).toBe(403)

    proxy.break()
    const replayed = await ask(city, service.fetch, ['POST', `${path}/replay`, { batch: batch.id }])
    expect(replayed.body).toMatchObject({ records: 150 })
    const { deliveries } = await settled(city, service, batch)
    expect(deliveries).toMatchObject({ delivered: 150, dead: {} })
    expect(await validationsIn(citizen)).toHaveLength(150)
  })

  it('can be dropped, and is counted so', async () => {
    const { city, service } = world
    const { batch } = await deliverThrough({ kind: 'answer', status: 400 }, { times: 1_000_000 })
    await settled(city, service, batch)
    const chosen = { batch: batch.id, reason: 'refused' }
    const path = '/services/yelo/dead-letters/drop'
    expect((await ask(city, service.fetch, ['POST', path, chosen])).body).toEqual({ records: 150 })
    const { deliveries } = await progress(city, service, batch)
    expect(deliveries).toEqual({
      waiting: {},
      delivered: 0,
      withdrawn: 0,
      dead: {},
      dropped: 150,
      torn: 0,
    })
  })

  it('is given up only after many tries', async () => {
    const { city, service, proxy } = world
    const { citizen, batch } = await deliverThrough(
      { kind: 'answer', status: 401 },
      { times: 1_000_000 },
    )
    const isWrite = toPod(citizen, 'PUT')
    await expect
      .poll(() => proxy.seen.filter(isWrite).length, { timeout: 60_000 })
      .toBeGreaterThan(4)
    expect((await progress(city, service, batch)).deliveries).toMatchObject({
      waiting: { 'not-accepted': 150 },
      dead: {},
    })
  })
})

describe('access that is taken back in mid-batch', () => {
  it('stops it at once, and nothing more is written', async () => {
    const { city, service, proxy, newcomer } = world
    const citizen = await newcomer('W1')
    const isWrite = toPod(citizen, 'PUT')
    let writes = 0
    proxy.break((seen) => {
      if (!isWrite(seen)) return undefined
      writes += 1
      return writes > 2 ? { kind: 'answer', status: 403 } : undefined
    })
    const batch = await handOver(city, service, csvOf('W1', 900))
    const { deliveries } = await settled(city, service, batch, 60)
    expect(deliveries.withdrawn + deliveries.delivered).toBe(900)
    expect(deliveries.withdrawn).toBeGreaterThan(0)
    const seen = proxy.seen.filter(isWrite).length
    await settled(city, service, await handOver(city, service, csvOf('W1', 5, { first: 2000 })))
    expect(proxy.seen.filter(isWrite)).toHaveLength(seen)
  })
})
