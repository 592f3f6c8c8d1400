// oxlint-disable-next-line import/no-unassigned-import -- it puts a database where browsers have one
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Fetch } from '../resource/exchange.ts'
import { correctionTo, deviceWithCopy, storage, tripOn } from './device-with-copy.ts'
import type { Visit } from './device-with-copy.ts'
import { registerDocument } from '../catalog/register-series.ts'
import { saveCorrection } from '../corrections/save-correction.ts'

const months = ['2026-03', '2026-04', '2026-05']

let visit: Visit
beforeEach(async () => {
  visit = await deviceWithCopy()
  const later = months.slice(1).map((month, index) => tripOn(3 + index, { month }))
  await visit.save(visit.pod.fetch, ...later)
  await saveCorrection(correctionTo('bus', '2026-11-01T10:00:00Z'), { fetch: visit.pod.fetch })
})
afterEach(() => visit.erase())

/** What can be read without network, in a new visit. */
async function offline() {
  await visit.again()
  visit.device.isOnline = false
  const read = await Promise.allSettled([
    visit.years(),
    visit.corrections(),
    ...months.map((month) => visit.month(undefined, month)),
  ])
  visit.device.isOnline = true
  return read.map((one) => (one.status === 'fulfilled' ? one.value : undefined))
}

/** What was asked for, without what is compared a moment later in every visit. */
const asked = () => visit.device.asked.filter((one) => !/(?:catalog|index)\.ttl$/u.test(one))

/** A network that lets so many requests through, and then does something else. */
function after(count: number, then: () => void): Fetch {
  let left = count
  return async (...request) => {
    if (left-- === 0) then()
    return visit.network(...request)
  }
}

const whole = [
  { failures: [] },
  [{ mode: 'bus' }],
  { records: { length: 2 }, torn: [] },
  { records: { length: 1 }, torn: [] },
  { records: { length: 1 }, torn: [] },
]

it('reads everything once, and the next time nothing', async () => {
  const { done, total } = await visit.fillCopy()
  expect(done).toBe(total)
  expect(new Set(asked()).size).toBe(asked().length)
  expect(await offline()).toMatchObject(whole)
  visit.device.asked = []
  expect(await visit.fillCopy()).toEqual({ done, total })
  expect(asked()).toEqual([])
})

describe.each([1, 3, 5, 6, 7])('cut off after %i requests', (count) => {
  it('by closing the page, goes on where it was', async () => {
    const leaving = new AbortController()
    const fetch = after(count, () => leaving.abort())
    await visit.fillCopy({ fetch, signal: leaving.signal }).catch(() => {})
    await visit.again()
    await visit.fillCopy()
    expect(await offline()).toMatchObject(whole)
  })

  it('by the network, goes on where it was', async () => {
    const loseNetwork = () => void (visit.device.isOnline = false)
    await visit.fillCopy({ fetch: after(count, loseNetwork) }).catch(() => {})
    visit.device.isOnline = true
    await visit.fillCopy()
    expect(await offline()).toMatchObject(whole)
  })
})

describe('what was there before', () => {
  beforeEach(() => visit.fillCopy())

  it('can still be read when a comparison is cut off, and is completed by the next', async () => {
    await visit.save(visit.pod.fetch, tripOn(5), tripOn(6, { month: '2026-06' }))
    visit.device.now += 120_000
    const cut: Fetch = async (input, init) => {
      if (typeof input === 'string' && input.endsWith('-03.ttl'))
        throw new TypeError('Failed to fetch')
      return visit.network(input, init)
    }
    await Promise.all([visit.month(visit.fetch(cut)), visit.told('changed')])
    const [years, , march] = await offline()
    expect([years, march]).toMatchObject([{ failures: [] }, { records: { length: 2 } }])
    await visit.fillCopy()
    visit.device.isOnline = false
    expect(await visit.month()).toMatchObject({ records: { length: 3 }, torn: [] })
    expect(await visit.month(undefined, '2026-06')).toMatchObject({ records: { length: 1 } })
  })

  it('outlives a reading that is stopped', async () => {
    visit.device.now += 120_000
    const leaving = new AbortController()
    const reading = visit.month((input, init) =>
      visit.fetch()(input, { ...init, signal: leaving.signal }),
    )
    leaving.abort()
    await reading.catch(() => {})
    expect(await offline()).toMatchObject(whole)
  })
})

it('keeps no grant, and nothing of somebody else, whatever the inventory says', async () => {
  const urls = [`${storage}selfdata/grants/x.ttl`, 'https://other.invalid/selfdata/catalog.ttl']
  for (const url of urls) await registerDocument({ storage, url }, { fetch: visit.pod.fetch })
  await visit.fillCopy()
  expect(visit.device.asked.filter((one) => /grants|other/u.test(one))).toEqual([])
})

it('two tabs that fill at once read everything once', async () => {
  const other = await visit.tab()
  const fill = { fetch: visit.network }
  await Promise.all([visit.fillCopy(), other.fill(storage, fill)])
  await other.close()
  expect(new Set(asked()).size).toBe(asked().length)
  expect(await offline()).toMatchObject(whole)
})
