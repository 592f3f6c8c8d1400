import { beforeAll, describe, expect, inject, it } from 'vitest'
import {
  capabilities,
  getDocument,
  openYears,
  putResource,
  readCatalog,
  readCorrections,
  readMonth,
  registerSeries,
  removeCorrection,
  saveCorrection,
  saveRecords,
  UnreachableError,
  UnreadableError,
} from '@selfdata/pod'
import type { Correction, Trip } from '@selfdata/vocab'
import { startFaultProxy } from './pod-fault-proxy.ts'
import type { Fault } from './pod-fault-proxy.ts'
import { counted, newPerson } from './pod-person.ts'
import type { TestPerson } from './pod-person.ts'
import { now, summarise, timeZone, trips } from './pod-trips.ts'

const server = inject('solidServer')
const source = 'google-timeline'
const title = { fr: 'Trajets Google', en: 'Google trips' }
let ada: TestPerson
let records: Trip[]

beforeAll(async () => {
  ada = await newPerson(server)
  const delivery = { storage: ada.storage, stream: 'trips', source, timeZone } as const
  await saveRecords(
    { ...delivery, records: trips('2026-03', 10), summarise, agent: ada.webId },
    { fetch: ada.fetch, now },
  )
  const read = await readMonth({ ...delivery, month: '2026-03' }, { fetch: ada.fetch })
  records = read.records
  await registerSeries({ ...delivery, title, publisher: ada.webId }, { fetch: ada.fetch })
})

function correcting(index: number, change: Partial<Correction> = {}) {
  const leg = records[index]!.hasLeg[0]!
  const correction = {
    corrects: leg.id,
    generatedAtTime: '2026-11-22T10:00:00+01:00',
    mode: 'bus',
    previousMode: leg.mode,
    startTime: leg.startTime,
    distanceInMetres: leg.distanceInMetres,
    ...change,
  } as const
  return { storage: ada.storage, source, timeZone, correction }
}
const corrections = () =>
  readCorrections({ storage: ada.storage, source, year: 2026 }, { fetch: ada.fetch })
const march = async () => {
  const place = { storage: ada.storage, stream: 'trips', source, timeZone } as const
  const all = { ...place, month: '2026-03', corrections: await corrections() }
  return readMonth(all, { fetch: ada.fetch })
}

const modeOf = async (index: number) =>
  (await march()).records.find(({ id }) => id === records[index]!.id)?.hasLeg[0]?.mode
const slowly = ({ path }: { path: string }): Fault | undefined =>
  path.includes('/slow/') ? { kind: 'late', by: 3000 } : undefined

describe('a correction', () => {
  it('lies over what the source says, and is in the catalogue', async () => {
    const saved = await saveCorrection(correcting(0), { fetch: ada.fetch })
    expect(
      saved.id.startsWith(`${ada.storage}selfdata/mobility/corrections/${source}/2026.ttl#`),
    ).toBe(true)
    expect(await corrections()).toEqual([saved])
    expect(await modeOf(0)).toBe('bus')
    expect((await march()).unapplied).toEqual([])
    const { corrections: listed } = await readCatalog(ada.storage, { fetch: ada.fetch })
    expect(listed).toEqual([{ url: saved.id.replace(/#.*/, ''), source, year: 2026 }])
  })

  it('survives the source delivering again, and is undone without a trace', async () => {
    const saved = await saveCorrection(correcting(1), { fetch: ada.fetch })
    const delivery = { storage: ada.storage, stream: 'trips', source, timeZone } as const
    const again = { ...delivery, records: trips('2026-03', 10), summarise, agent: ada.webId }
    expect(await saveRecords(again, { fetch: ada.fetch, now })).toMatchObject({ same: 10 })
    expect(await modeOf(1)).toBe('bus')
    await removeCorrection({ storage: ada.storage, correction: saved }, { fetch: ada.fetch })
    expect(await modeOf(1)).toBe('bicycle')
    await removeCorrection({ storage: ada.storage, correction: saved }, { fetch: ada.fetch })
    const { quads } = await getDocument(saved.id, { fetch: ada.fetch })
    expect(quads.filter(({ subject }) => subject.value === saved.id)).toEqual([])
  })

  it('is kept by both of two devices that correct different things at once', async () => {
    const devices = await Promise.all(
      [2, 3, 4, 5].map((index) => saveCorrection(correcting(index), { fetch: ada.fetch })),
    )
    const ids = (await corrections()).map(({ id }) => id)
    for (const { id } of devices) expect(ids).toContain(id)
  })

  it('is the later one when two devices correct the same thing, whoever arrives first', async () => {
    const early = correcting(6, { mode: 'tram', generatedAtTime: '2026-11-22T10:00:00+01:00' })
    const late = correcting(6, { mode: 'walk', generatedAtTime: '2026-11-22T09:00:01Z' })
    const both = await Promise.all(
      [late, early].map((one) => saveCorrection(one, { fetch: ada.fetch })),
    )
    const stored = (await corrections()).filter(
      ({ corrects }) => corrects === early.correction.corrects,
    )
    expect(stored).toHaveLength(1)
    expect(stored[0]?.mode).toBe('walk')
    expect(both[0]?.mode).toBe('walk')
    // The device that was offline sends its older correction afterwards.
    expect((await saveCorrection(early, { fetch: ada.fetch })).mode).toBe('walk')
  })

  it('is not undone outside the person’s own data', async () => {
    const elsewhere = { id: `${ada.storage}profile/card#me` }
    const undoing = removeCorrection(
      { storage: ada.storage, correction: elsewhere },
      { fetch: ada.fetch },
    )
    await expect(undoing).rejects.toThrow(RangeError)
  })
})

describe('the catalogue', () => {
  it('takes a series once, with several devices at it, and fills the private type index', async () => {
    const bob = await newPerson(server)
    const typeIndex = `${bob.storage}settings/privateTypeIndex.ttl`
    const entry = {
      storage: bob.storage,
      stream: 'validations',
      source: 'yelo',
      title,
      publisher: 'https://city.example/yelo#it',
      timeZone,
      privateTypeIndex: typeIndex,
    } as const
    await Promise.all([1, 2, 3].map(() => registerSeries(entry, { fetch: bob.fetch })))
    const container = `${bob.storage}selfdata/mobility/validations/yelo/`
    const { series } = await readCatalog(bob.storage, { fetch: bob.fetch })
    expect(series).toMatchObject([{ id: container, title, stream: 'validations', source: 'yelo' }])
    const index = await getDocument(typeIndex, { fetch: bob.fetch })
    expect(index.quads.filter(({ object }) => object.value === container)).toHaveLength(1)

    const again = counted(bob.fetch)
    await registerSeries({ ...entry, title: { fr: 'Autre' } }, { fetch: again.fetch })
    expect(again.writes()).toEqual([])
  })

  it('is empty where there is none', async () => {
    const bob = await newPerson(server)
    const catalog = await readCatalog(bob.storage, { fetch: bob.fetch })
    expect(catalog).toEqual({ series: [], corrections: [] })
  })
})

describe('opening a year', () => {
  it('takes one request for the catalogue and one per document there is, at most eight', async () => {
    const cleo = await newPerson(server)
    const places = [
      { stream: 'trips', source: 'google-timeline' },
      { stream: 'trips', source: 'gpx' },
    ] as const
    for (const one of places) {
      const delivery = { storage: cleo.storage, timeZone, ...one }
      const all = ['2025-12', '2026-01', '2026-02'].flatMap((name) => trips(name, 4, one))
      await saveRecords(
        { ...delivery, records: all, summarise, agent: cleo.webId },
        { fetch: cleo.fetch, now },
      )
      await registerSeries({ ...delivery, title, publisher: cleo.webId }, { fetch: cleo.fetch })
    }
    const mine = await readMonth(
      { storage: cleo.storage, stream: 'trips', source, timeZone, month: '2026-02' },
      { fetch: cleo.fetch },
    )
    const leg = mine.records[0]!.hasLeg[0]!
    const correction = { ...correcting(0).correction, corrects: leg.id, startTime: leg.startTime }
    await saveCorrection(
      { storage: cleo.storage, source, timeZone, correction },
      { fetch: cleo.fetch },
    )

    const asked = counted(cleo.fetch)
    const opened = await openYears(
      { storage: cleo.storage, streams: ['trips', 'validations'], years: [2025, 2026] },
      { fetch: asked.fetch },
    )
    expect(asked.sent).toHaveLength(6)
    expect(opened.failures).toEqual([])
    expect(opened.series).toHaveLength(2)
    const legs = opened.summaries.flatMap(({ records: figures }) =>
      figures.map(({ legCount }) => legCount),
    )
    expect(legs.reduce((sum, count) => sum + count, 0)).toBe(24)
    expect(opened.corrections).toMatchObject([{ source, year: 2026, records: [{ mode: 'bus' }] }])
  })

  it('shows what it has when a document is slow and another is damaged', async () => {
    const dora = await newPerson(server)
    for (const name of ['fast', 'slow', 'bad']) {
      const delivery = { storage: dora.storage, stream: 'trips', source: name, timeZone } as const
      await saveRecords(
        {
          ...delivery,
          records: trips('2026-03', 2, { source: name }),
          summarise,
          agent: dora.webId,
        },
        { fetch: dora.fetch, now },
      )
      await registerSeries({ ...delivery, title, publisher: dora.webId }, { fetch: dora.fetch })
    }
    const trailing = `${dora.storage}selfdata/mobility/trips`
    await putResource(`${trailing}/bad/summary/2026.ttl`, '<broken', { fetch: dora.fetch })
    const proxy = await startFaultProxy(server, { fault: slowly })
    const start = performance.now()
    const opened = await openYears(
      { storage: dora.storage, streams: ['trips'], years: [2026] },
      { fetch: dora.fetchThrough(proxy.send), timeLimit: 1 },
    )
    expect(performance.now() - start).toBeLessThan(2800)
    await proxy.stop()
    expect(opened.summaries.map(({ series }) => series.source)).toEqual(['fast'])
    const reasons = opened.failures.map(({ url, error }) => [
      url.split('/').at(-3),
      error.constructor,
    ])
    expect(reasons).toEqual(
      expect.arrayContaining([
        ['bad', UnreadableError],
        ['slow', UnreachableError],
      ]),
    )
    expect(reasons).toHaveLength(2)
  })
})

it('tells what a server can do', async () => {
  const found = await capabilities(`${ada.storage}selfdata/catalog.ttl`, { fetch: ada.fetch })
  expect(found).toMatchObject({
    patches: true,
    etag: 'strong',
    access: { user: ['read', 'append', 'write', 'control'], public: [] },
    rule: `${ada.storage}selfdata/catalog.ttl.acl`,
    description: `${ada.storage}.well-known/solid`,
  })
  expect(found.methods).toContain('PATCH')
  expect(found.channels.length).toBeGreaterThan(0)
  const proxy = await startFaultProxy(server, { lacks: 'poor' })
  const poor = await capabilities(`${ada.storage}selfdata/catalog.ttl`, {
    fetch: ada.fetchThrough(proxy.send),
  })
  await proxy.stop()
  expect(poor).toMatchObject({ etag: 'none' })
  expect(poor).not.toHaveProperty('patches')
  expect(poor).not.toHaveProperty('access')
})
