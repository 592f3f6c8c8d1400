import { knownDocuments, readMonth, readSummaries, saveRecords } from '@selfdata/pod'
import type { KnownDocuments, SaveOptions } from '@selfdata/pod'
import type { Trip } from '@selfdata/vocab'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { counted, newPerson } from './pod-person.ts'
import type { TestPerson } from './pod-person.ts'
import { now, summarise, timeZone, trips } from './pod-trips.ts'

const server = inject('solidServer')
let ada: TestPerson
beforeAll(async () => {
  ada = await newPerson(server)
})

function place(source: string) {
  return { storage: ada.storage, stream: 'trips', source, timeZone } as const
}

function save(
  source: string,
  records: Trip[],
  { removed = [], ...options }: Partial<SaveOptions> & { removed?: Trip[] } = {},
) {
  const delivery = { ...place(source), records, removed, summarise, agent: ada.webId, sole: true }
  return saveRecords(delivery, { fetch: ada.fetch, now, ...options })
}

const month = (source: string, name: string) =>
  readMonth({ ...place(source), month: name }, { fetch: ada.fetch })

describe('the one writer of a container', () => {
  it('creates what is new in one go: a request to look, two a document, two for the lists', async () => {
    const sent = counted(ada.fetch)
    const records = [...trips('2026-02', 150), ...trips('2026-03', 150)]
    expect(await save('new', records, { fetch: sent.fetch })).toMatchObject({ added: 300 })
    expect(sent.sent).toHaveLength(7)
    const { records: there, torn } = await month('new', '2026-03')
    expect(there).toHaveLength(150)
    expect(torn).toEqual([])
  })

  it('looks once whether all is there when it created many', async () => {
    const sent = counted(ada.fetch)
    const names = ['2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02']
    const records = names.flatMap((name) => trips(name, 20))
    expect(await save('many', records, { fetch: sent.fetch })).toMatchObject({ added: 120 })
    // The manifest, six months, the look, the figures of two years, the manifest.
    expect(sent.sent).toHaveLength(11)
    for (const name of names) {
      const read = await month('many', name)
      expect(read.records).toHaveLength(20)
      expect(read.torn).toEqual([])
    }
  })

  it('puts many more records into a part of their own, and few where there is room', async () => {
    const all = trips('2026-03', 260)
    await save('more', all.slice(0, 120))
    const second = await save('more', all.slice(0, 250))
    expect(second).toMatchObject({ added: 130, same: 120 })
    expect(second.documents.map((url) => url.replace(/.*\//, ''))).toEqual(['2026-03-2.ttl'])
    expect(await save('more', all)).toMatchObject({ added: 10, same: 250 })
    const read = await month('more', '2026-03')
    expect(read.records).toHaveLength(260)
    expect(read.torn).toEqual([])
  })

  it('takes records out, and the figures follow', async () => {
    const all = trips('2026-03', 12)
    await save('out', all)
    const gone = await save('out', [], { removed: all.slice(2) })
    expect(gone).toMatchObject({ added: 0, changed: 0, removed: 10, torn: [] })
    expect(await save('out', [], { removed: all.slice(2) })).toMatchObject({ removed: 0, torn: [] })
    const figures = await readSummaries({ ...place('out'), year: 2026 }, { fetch: ada.fetch })
    expect(figures.map(({ legCount }) => legCount)).toEqual([2])
    await save('out', [], { removed: all.slice(0, 2) })
    expect((await month('out', '2026-03')).records).toEqual([])
    expect(await save('out', all)).toMatchObject({ added: 12, torn: [] })
  })

  it(
    'of two at once loses nothing: one of them sees the other and goes on from there',
    { retry: 0 },
    async () => {
      const all = trips('2026-03', 80)
      await Promise.all([save('race', all.slice(0, 50)), save('race', all.slice(30))])
      const read = await month('race', '2026-03')
      expect(read.records).toHaveLength(80)
      expect(read.torn).toEqual([])
    },
  )
})

describe('what the one writer remembers', () => {
  it('spares reading it again', async () => {
    const known = knownDocuments()
    await save('known', trips('2026-03', 3), { known })
    const sent = counted(ada.fetch)
    await save('known', trips('2026-03', 4), { known, fetch: sent.fetch })
    // The month; then the month, the figures and the manifest are changed.
    expect(sent.sent).toHaveLength(4)
  })

  it('does not mislead it when another was there, or the person threw all away', async () => {
    const known: KnownDocuments = knownDocuments()
    const all = trips('2026-03', 9)
    await save('changed', all.slice(0, 3), { known })
    await save('changed', all.slice(3, 6))
    await save('changed', all.slice(6), { known })
    expect((await month('changed', '2026-03')).records).toHaveLength(9)
    const container = `${ada.storage}selfdata/mobility/trips/changed/`
    for (const name of ['2026-03.ttl', 'index.ttl', 'summary/2026.ttl'])
      await ada.fetch(container + name, { method: 'DELETE' })
    expect(await save('changed', all.slice(0, 2), { known })).toMatchObject({ added: 2, torn: [] })
    const read = await month('changed', '2026-03')
    expect(read.records).toHaveLength(2)
    expect(read.torn).toEqual([])
  })
})
