// oxlint-disable-next-line import/no-unassigned-import -- it puts a database where browsers have one
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { saveCorrection } from '../corrections/save-correction.ts'
import { correctionTo, deviceWithCopy, tripOn } from './device-with-copy.ts'
import type { Visit } from './device-with-copy.ts'

const months = [2024, 2025].flatMap((year) =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`),
)

let visit: Visit
beforeEach(async () => {
  visit = await deviceWithCopy()
  const trips = months.map((month) => tripOn(3, { month }))
  await visit.save(visit.pod.fetch, ...trips)
  await saveCorrection(correctionTo('bus', '2026-11-01T10:00:00Z'), { fetch: visit.pod.fetch })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await visit.erase()
})

/** What can be read without network, and how many of the months. */
async function offline() {
  visit.device.isOnline = false
  const { failures } = await visit.years()
  const corrections = await visit.corrections()
  const read = await Promise.allSettled(months.map((month) => visit.month(undefined, month)))
  visit.device.isOnline = true
  return { failures, corrections, months: read.map(({ status }) => status === 'fulfilled') }
}

/** Lets a browser give no more than so many bytes. */
function browserWith(quota: number) {
  const sizes = new Map<IDBValidKey, number>()
  const { put, delete: remove } = IDBObjectStore.prototype
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function keep(
    this: IDBObjectStore,
    value: { data: ArrayBuffer },
    key,
  ) {
    if (this.name === 'documents' && key !== undefined) {
      const others = [...sizes].filter(([name]) => name !== key).map(([, size]) => size)
      const bytes = others.reduce((sum, size) => sum + size, value.data.byteLength)
      if (bytes > quota) throw new DOMException('no more', 'QuotaExceededError')
      sizes.set(key, value.data.byteLength)
    }
    return put.call(this, value, key)
  })
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function drop(
    this: IDBObjectStore,
    key,
  ) {
    if (this.name === 'documents') sizes.delete(key as IDBValidKey)
    return remove.call(this, key)
  })
}

describe.each([
  ['its own limit', (bytes: number) => visit.again({ limit: bytes })],
  ['what the browser gives', async (bytes: number) => browserWith(bytes)],
])('a copy that reaches %s', (_, narrow) => {
  /** Fills it where seven tenths of what there is find room. */
  async function fillNarrowly() {
    await visit.fillCopy()
    const { bytes } = await visit.store().state()
    await visit.erase()
    await visit.again()
    await narrow(bytes * 0.7)
    await visit.fillCopy()
  }

  it('still knows the year, and as many of the months as there is room for', async () => {
    await fillNarrowly()
    await visit.again()
    const read = await offline()
    expect(read).toMatchObject({ failures: [], corrections: [{ mode: 'bus' }] })
    const kept = read.months.filter(Boolean).length
    expect(kept).toBeGreaterThan(0)
    expect(kept).toBeLessThan(months.length)
  })

  it('does not ask for the same again and again', async () => {
    await fillNarrowly()
    visit.device.asked = []
    await visit.fillCopy()
    expect(visit.device.asked.length).toBe(0)
  })
})
