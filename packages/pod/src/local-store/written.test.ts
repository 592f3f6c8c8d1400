// oxlint-disable-next-line import/no-unassigned-import -- it puts a database where browsers have one
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { saveCorrection } from '../corrections/save-correction.ts'
import { correctionTo, deviceWithCopy, tripOn } from './device-with-copy.ts'
import type { Visit } from './device-with-copy.ts'

let visit: Visit
beforeEach(async () => {
  visit = await deviceWithCopy()
})
afterEach(() => visit.erase())

/** A slow machine needs a while to read it all again. */
const patience = { timeout: 20_000 }

describe('what was written leaves no hole in the copy', () => {
  beforeEach(async () => {
    await visit.fillCopy()
  })

  const offline = async () => {
    await visit.again()
    visit.device.isOnline = false
  }

  it('where a change that waited was sent, and the network went again at once', async () => {
    visit.device.isOnline = false
    await saveCorrection(correctionTo('tram', '2026-11-01T10:00:00Z'), { fetch: visit.fetch() })
    await visit.save(visit.fetch(), tripOn(3))
    visit.device.isOnline = true
    await visit.replay()
    await offline()
    const { failures, corrections } = await visit.years()
    expect(failures).toEqual([])
    expect(corrections.flatMap(({ records }) => records)).toMatchObject([{ mode: 'tram' }])
    expect(await visit.month()).toMatchObject({ records: { length: 3 }, torn: [] })
  })

  it('where it was written to the pod itself', async () => {
    await saveCorrection(correctionTo('tram', '2026-11-01T10:00:00Z'), { fetch: visit.fetch() })
    await visit.save(visit.fetch(), tripOn(3))
    await offline()
    expect((await visit.years()).failures).toEqual([])
    expect(await visit.month()).toMatchObject({ torn: [] })
  })

  it('but what the pod says now, a moment later, though nobody looks', async () => {
    await saveCorrection(correctionTo('tram', '2026-11-01T10:00:00Z'), { fetch: visit.fetch() })
    await visit.save(visit.fetch(), tripOn(3), tripOn(6, { month: '2026-04' }))
    visit.device.asked = []
    const months = ['2026-03', '2026-04'] as const
    const read = ['index', ...months].map((name) => `GET mobility/trips/gpx/${name}.ttl`)
    read.push('GET mobility/corrections/gpx/2026.ttl')
    await vi.waitFor(
      () => expect(visit.device.asked).toEqual(expect.arrayContaining(read)),
      patience,
    )
    visit.device.isOnline = false
    await vi.waitFor(async () => {
      expect(await visit.corrections()).toMatchObject([{ mode: 'tram' }])
      const [march, april] = await Promise.all(months.map((one) => visit.month(undefined, one)))
      expect(march).toMatchObject({ records: { length: 3 }, torn: [] })
      expect(april).toMatchObject({ records: { length: 1 }, torn: [] })
    }, patience)
  })

  it('where a change that waits is given up', async () => {
    await visit.save(visit.pod.fetch, tripOn(3))
    visit.device.isOnline = false
    const before = await visit.month()
    await visit.save(visit.fetch(), tripOn(4))
    for (const { url } of (await visit.store().state()).waiting) await visit.store().discard(url)
    expect((await visit.month()).records).toEqual(before.records)
  })
})
