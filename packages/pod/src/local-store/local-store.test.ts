// oxlint-disable-next-line import/no-unassigned-import -- it puts a database where browsers have one
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openBlocks } from './block-database.ts'
import { eraseLocalStore } from './erase-local-store.ts'
import { deviceWithCopy, storage, tripOn } from './device-with-copy.ts'
import type { Visit } from './device-with-copy.ts'

let visit: Visit
beforeEach(async () => {
  visit = await deviceWithCopy()
})
afterEach(() => visit.erase())

/** What is shown is gathered for a moment: a slow machine needs several rounds to know it all. */
const patience = { timeout: 20_000 }

const tripCount = async () => (await visit.month()).records.length

describe('what was read once', () => {
  it('is there again without asking for it, also in another visit', async () => {
    const first = await visit.years()
    expect(visit.device.asked.length).toBeGreaterThan(1)
    await visit.again()
    visit.device.isOnline = false
    visit.device.asked = []
    expect(await visit.years()).toEqual(first)
    expect(visit.device.asked).toEqual([])
  })

  it('is compared by its manifest: what did not change is not asked for', async () => {
    await visit.month()
    await visit.years()
    await vi.waitFor(async () => {
      visit.device.now += 120_000
      visit.device.asked = []
      await Promise.all([visit.years(), visit.month(), visit.told('checked')])
      expect(visit.device.asked.toSorted()).toEqual([
        'GET catalog.ttl',
        'GET mobility/trips/gpx/index.ttl',
      ])
    }, patience)
  })

  it('lets a refusal be thrown away unread', async () => {
    const cancel = vi.fn<() => void>()
    const refusal = new Response(new ReadableStream({ cancel }), { status: 403 })
    const answer = await visit.fetch(async () => refusal)(`${storage}selfdata/catalog.ttl`)
    void answer.body?.cancel()
    expect(cancel).toHaveBeenCalledOnce()
  })

  it('is fetched anew when it changed, and told', async () => {
    await visit.month()
    visit.device.now += 120_000
    await visit.save(visit.pod.fetch, tripOn(3))
    const told = visit.told('changed')
    await visit.month()
    await told
    await vi.waitFor(async () => expect(await tripCount()).toBe(3), patience)
  })

  it('is compared at once after a hint, however lately it was', async () => {
    await visit.month()
    await visit.save(visit.pod.fetch, tripOn(3))
    visit.store().doubt()
    const told = visit.told('changed')
    await visit.month()
    await told
    await vi.waitFor(async () => expect(await tripCount()).toBe(3), patience)
  })

  it('that is refused now is not shown any longer', async () => {
    await visit.month()
    visit.device.now += 120_000
    const refusing = visit.fetch(async () => new Response(null, { status: 403 }))
    const told = visit.told('changed')
    await visit.month(refusing).catch(() => {})
    await told
    await vi.waitFor(() => expect(visit.month(refusing)).rejects.toThrow('403'), patience)
  })

  it('stays when the pod is gone', async () => {
    await visit.month()
    visit.device.now += 120_000
    const dead = visit.fetch(async () => new Response(null, { status: 503 }))
    await Promise.all([visit.month(dead), visit.told('checked')])
    expect((await visit.month(dead)).records).toHaveLength(2)
  })

  it.each([401, 429, 503])('outlives that a writer is answered %i', async (status) => {
    await visit.month()
    const failing: typeof globalThis.fetch = async () => new Response(null, { status })
    await expect(visit.save(visit.fetch(failing), tripOn(3))).rejects.toThrow(String(status))
    visit.device.now += 120_000
    await Promise.all([visit.month(visit.fetch(failing)), visit.told('checked')])
    visit.device.isOnline = false
    expect(await tripCount()).toBe(2)
  })

  it('is not what a writer decides by', async () => {
    await visit.month()
    await visit.save(visit.pod.fetch, tripOn(1, { distance: 5000 }))
    await visit.save(visit.fetch(), tripOn(1, { distance: 7000 }))
    const { records } = await visit.month(visit.pod.fetch)
    expect(records.map(({ hasLeg }) => hasLeg[0]?.distanceInMetres)).toEqual([7000, 1000])
  })

  it('never is a rule, a grant or somebody else’s', async () => {
    for (const url of [`${storage}selfdata/grants/x.ttl`, `${storage}selfdata/mobility/.acl`]) {
      await visit.pod.fetch(url, {
        method: 'PUT',
        body: '',
        headers: { 'content-type': 'text/turtle' },
      })
      await visit.fetch()(url)
    }
    await visit.fetch()('https://other.invalid/selfdata/catalog.ttl')
    expect((await visit.store().state()).documents).toBe(0)
  })
})

describe('blocks', () => {
  const rows = async () => {
    // Waits until all that was read is kept.
    await visit.store().state()
    const database = await openBlocks('selfdata-copy', { onErased: () => {} })
    const [names, all] = [
      await database.getAllKeys('documents'),
      await database.getAll('documents'),
    ]
    return { database, names, all }
  }

  it('tell nothing of what is in them, nor where it comes from', async () => {
    await visit.month()
    const { database, names, all } = await rows()
    database.close()
    const bytes = all.map(({ data }) => Buffer.from(data).toString('latin1')).join('')
    expect(`${names.join(' ')}${bytes}`).not.toMatch(/gpx|mobility|pod\.invalid|bicycle/u)
    expect(names.length).toBe((await visit.store().state()).documents)
  })

  it('have keys that cannot be taken out', async () => {
    const { database } = await rows()
    const key = (await database.get('keys', 'blocks')) as CryptoKey
    database.close()
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow('not extractable')
  })

  it('that are broken or swapped are thrown away, and the document fetched again', async () => {
    const before = await visit.month()
    const { database, names, all } = await rows()
    for (const [index, name] of names.entries()) {
      const data = index === 0 ? new ArrayBuffer(3) : all[0]!.data
      await database.put('documents', { ...all[0]!, data }, name)
    }
    database.close()
    visit.device.asked = []
    expect(await visit.month()).toEqual(before)
    expect(visit.device.asked).toHaveLength(2)
  })

  it('make room for new ones', async () => {
    await visit.again({ limit: 2600 })
    await visit.years()
    visit.device.now += 1
    await visit.month()
    const { bytes, documents } = await visit.store().state()
    expect(bytes).toBeLessThanOrEqual(2600)
    expect(documents).toBeGreaterThan(0)
  })

  it('of somebody else are erased', async () => {
    await visit.month()
    await visit.again({ webId: 'https://other.example/card#me' })
    expect(await visit.store().state()).toMatchObject({ documents: 0, waiting: [] })
  })

  it('go when the database is erased, by whichever tab', async () => {
    const gone = visit.told('erased')
    await visit.month()
    await eraseLocalStore()
    await expect(gone).resolves.toBeUndefined()
  })
})
