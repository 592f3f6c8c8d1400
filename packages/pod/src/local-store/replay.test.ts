// oxlint-disable-next-line import/no-unassigned-import -- it puts a database where browsers have one
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openYears } from '../records/open-years.ts'
import { readCatalog } from '../catalog/read-catalog.ts'
import { removeCorrection, saveCorrection } from '../corrections/save-correction.ts'
import { correctionTo, deviceWithCopy, storage, tripOn } from './device-with-copy.ts'
import type { Visit } from './device-with-copy.ts'

let visit: Visit
beforeEach(async () => {
  visit = await deviceWithCopy()
})
afterEach(() => visit.erase())

describe('without network', () => {
  beforeEach(async () => {
    await visit.years()
    await visit.month()
    visit.device.isOnline = false
    visit.device.asked = []
  })

  it('a correction waits, is shown, and arrives', async () => {
    await saveCorrection(correctionTo('tram', '2026-11-01T10:00:00Z'), { fetch: visit.fetch() })
    expect((await visit.corrections()).map(({ mode }) => mode)).toEqual(['tram'])
    expect((await visit.store().state()).waiting).toMatchObject([
      { stream: 'corrections', records: 1 },
    ])
    expect(await visit.corrections(visit.pod.fetch)).toEqual([])
    expect(visit.device.asked).toEqual([])

    visit.device.isOnline = true
    expect(await visit.replay()).toBe(true)
    expect((await visit.corrections(visit.pod.fetch)).map(({ mode }) => mode)).toEqual(['tram'])
    expect((await readCatalog(storage, { fetch: visit.pod.fetch })).corrections).toHaveLength(1)
    expect((await visit.store().state()).waiting).toEqual([])
    visit.device.asked = []
    await visit.replay()
    expect(visit.device.asked).toEqual([])
  })

  it('outlives the visit', async () => {
    await saveCorrection(correctionTo('tram', '2026-11-01T10:00:00Z'), { fetch: visit.fetch() })
    await visit.again()
    visit.device.isOnline = true
    await visit.replay()
    expect(await visit.corrections(visit.pod.fetch)).toHaveLength(1)
  })

  it.each([
    ['2026-11-01T09:00:00Z', 'tram', 'mine'],
    ['2026-11-01T11:00:00Z', 'bus', 'theirs'],
  ] as const)('meets one of %s from elsewhere: %s stays', async (at, mode, stays) => {
    await saveCorrection(correctionTo('tram', '2026-11-01T10:00:00Z'), { fetch: visit.fetch() })
    await saveCorrection(correctionTo('bus', at), { fetch: visit.pod.fetch })
    visit.device.isOnline = true
    await visit.replay()
    expect((await visit.corrections(visit.pod.fetch)).map((one) => one.mode)).toEqual([mode])
    expect((await visit.store().state()).conflicts).toMatchObject([{ stays }])
    await visit.store().acknowledge()
    expect((await visit.store().state()).conflicts).toEqual([])
  })

  it('undoing waits too, but not over a later word', async () => {
    visit.device.isOnline = true
    const first = await saveCorrection(correctionTo('tram', '2026-11-01T10:00:00Z'), {
      fetch: visit.fetch(),
    })
    await visit.corrections()
    visit.device.isOnline = false
    await removeCorrection({ storage, correction: first }, { fetch: visit.fetch() })
    expect(await visit.corrections()).toEqual([])
    await saveCorrection(correctionTo('bus', '2026-11-01T12:00:00Z'), { fetch: visit.pod.fetch })
    visit.device.isOnline = true
    await visit.replay()
    expect((await visit.corrections(visit.pod.fetch)).map(({ mode }) => mode)).toEqual(['bus'])
    expect((await visit.store().state()).conflicts).toMatchObject([{ stays: 'theirs' }])
  })

  it('an import waits with its figures, and is merged with what came meanwhile', async () => {
    await visit.save(visit.fetch(), tripOn(3), tripOn(4))
    expect((await visit.month()).records).toHaveLength(4)
    const { summaries } = await visit.years()
    expect(summaries[0]?.records[0]?.tripCount).toBe(4)
    expect((await visit.store().state()).waiting).toMatchObject([{ stream: 'trips', records: 2 }])
    await visit.save(visit.pod.fetch, tripOn(5))
    visit.device.isOnline = true
    await visit.replay()
    expect((await visit.month(visit.pod.fetch)).records).toHaveLength(5)
    expect((await visit.month(visit.pod.fetch)).torn).toEqual([])
    const after = await openYears(
      { storage, streams: ['trips'], years: [2026] },
      { fetch: visit.pod.fetch },
    )
    expect(after.summaries[0]?.records[0]?.tripCount).toBe(5)
  })

  it('what the pod refuses stays, with the reason, until it is taken back', async () => {
    await saveCorrection(correctionTo('tram', '2026-11-01T10:00:00Z'), { fetch: visit.fetch() })
    const refuse: typeof globalThis.fetch = async (input, init) =>
      init?.method === 'PATCH' ? new Response(null, { status: 403 }) : visit.pod.fetch(input, init)
    await visit.replay(refuse)
    const [waiting] = (await visit.store().state()).waiting
    expect(waiting).toMatchObject({ problem: 'AccessDeniedError' })
    await visit.store().discard(waiting!.url)
    expect((await visit.store().state()).waiting).toEqual([])
  })

  it('a pod that does not answer keeps everything waiting', async () => {
    await saveCorrection(correctionTo('tram', '2026-11-01T10:00:00Z'), { fetch: visit.fetch() })
    expect(await visit.replay()).toBe(false)
    expect((await visit.store().state()).waiting).toHaveLength(1)
  })

  it('a lost answer is no second correction', async () => {
    await saveCorrection(correctionTo('tram', '2026-11-01T10:00:00Z'), { fetch: visit.fetch() })
    let lost = 0
    const deaf: typeof globalThis.fetch = async (input, init) => {
      const response = await visit.pod.fetch(input, init)
      if (init?.method !== 'PATCH' || lost++ > 1) return response
      throw new TypeError('Failed to fetch')
    }
    await visit.replay(deaf)
    visit.device.isOnline = true
    await visit.replay()
    expect(await visit.corrections(visit.pod.fetch)).toHaveLength(1)
    expect((await visit.store().state()).conflicts).toEqual([])
  })

  it('rules and grants cannot wait', async () => {
    const put = { method: 'PUT', body: '', headers: { 'content-type': 'text/turtle' } }
    await expect(visit.fetch()(`${storage}selfdata/grants/x.ttl`, put)).rejects.toThrow(
      'Failed to fetch',
    )
    await expect(visit.fetch()(`${storage}selfdata/mobility/.acl`, put)).rejects.toThrow(
      'Failed to fetch',
    )
  })

  it('records that were taken out are taken out of the pod', async () => {
    const { id, startTime } = tripOn(1)
    await visit.remove(visit.fetch(), { id, startTime })
    expect((await visit.month()).records).toHaveLength(1)
    visit.device.isOnline = true
    await visit.replay()
    expect((await visit.month(visit.pod.fetch)).records.map((one) => one.id)).toEqual([
      tripOn(2).id,
    ])
  })

  it('a month that is not in the copy is no empty month', async () => {
    visit.device.isOnline = true
    await visit.save(visit.pod.fetch, tripOn(5))
    await visit.save(visit.pod.fetch, tripOn(6, { month: '2026-04' }))
    visit.device.now += 120_000
    await Promise.all([visit.month(), visit.told('changed')])
    visit.device.isOnline = false
    const told = visit.told('missing')
    await expect(visit.month(undefined, '2026-04')).rejects.toThrow('no connection')
    await expect(told).resolves.toBeUndefined()
  })
})
