import { sd, type DateTime } from '@selfdata/vocab'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentHash } from '../quads/content-hash.ts'
import {
  containerOf,
  correctionsOf,
  documentOf,
  manifestOf,
  periodOf,
  summaryOf,
} from './document-path.ts'
import { encode } from '../shape/encode.ts'
import { manifestEntry, readManifest, updateManifest } from './manifest.ts'
import { readTurtle } from '../turtle/read-turtle.ts'
import { withNextRevision } from './revision.ts'
import { sampleTrip } from '../sample-trip.ts'
import { splitRecords } from './split-records.ts'
import { writeTurtle } from '../turtle/write-turtle.ts'

const trips = { stream: 'trips', source: 'google-timeline' } as const
const timeZone = 'Europe/Paris'

describe('where records lie', () => {
  it('is stream, source and month', () => {
    const startTime = '2026-03-31T22:30:00Z'
    expect(containerOf(trips)).toBe('selfdata/mobility/trips/google-timeline/')
    expect(documentOf({ ...trips, startTime, timeZone })).toBe(
      'selfdata/mobility/trips/google-timeline/2026-04.ttl',
    )
    expect(documentOf({ ...trips, startTime, timeZone, part: 2 })).toMatch(/\/2026-04-2\.ttl$/)
    const daily = documentOf({ stream: 'positions', source: 'phone', startTime, timeZone })
    expect(daily).toBe('selfdata/mobility/positions/phone/2026-04/01.ttl')
    expect(periodOf(daily)).toBeUndefined()
    const yearly = documentOf({
      stream: 'corrections',
      source: 'gpx',
      startTime,
      timeZone,
      part: 12,
    })
    expect(periodOf(yearly)).toEqual({ period: '2026', part: 12 })
    expect(documentOf({ stream: 'corrections', source: 'gpx', startTime, timeZone })).toBe(
      'selfdata/mobility/corrections/gpx/2026.ttl',
    )
    expect(manifestOf(trips)).toMatch(/\/google-timeline\/index\.ttl$/)
    expect(summaryOf({ ...trips, year: 2026 })).toMatch(/\/google-timeline\/summary\/2026\.ttl$/)
    expect(correctionsOf({ source: 'gpx', year: 2026 })).toBe(
      'selfdata/mobility/corrections/gpx/2026.ttl',
    )
  })

  it.each(['', '..', 'a/b', 'A', 'é', '-a', 'a-', 'a b', 'index.ttl', '__proto__', 'a'.repeat(65)])(
    'refuses the source %j',
    (source) => {
      expect(() => containerOf({ stream: 'trips', source })).toThrow(RangeError)
    },
  )

  it.each([
    ['https://ada.example/x/2026-03.ttl', { period: '2026-03', part: 1 }],
    ['2026-03-12.ttl', { period: '2026-03', part: 12 }],
    ['2026.ttl', { period: '2026', part: 1 }],
    ['2026-13.ttl', undefined],
    ['2026-part-12.ttl', { period: '2026', part: 12 }],
    ['2026-12.ttl', { period: '2026-12', part: 1 }],
    ['2026-03-part-2.ttl', undefined],
    ['2026-03-1.ttl', undefined],
    ['index.ttl', undefined],
    ['x2026-03.ttl', undefined],
  ])('knows the period of %s', (document, period) => {
    expect(periodOf(document)).toEqual(period)
  })
})

const nameOf = (part: number) => `doc-${part}`
const records = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => ({ id: `#${from + i}` }))

describe('splitting a full month', () => {
  it('keeps records where they are and fills up before opening a new document', () => {
    const documents = new Map([
      ['doc-1', new Set(['#0', '#1'])],
      ['doc-2', new Set(['#2'])],
    ])
    expect(splitRecords(records(0, 6), { documents, nameOf, limit: 2 })).toEqual(
      new Map([
        ['doc-1', records(0, 2)],
        ['doc-2', records(2, 4)],
        ['doc-3', records(4, 6)],
      ]),
    )
  })

  it('never moves a record, never overfills, and loses none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(40), { maxLength: 20 }), { maxLength: 5 }),
        fc.integer({ min: 1, max: 8 }),
        (deliveries, limit) => {
          const documents = new Map<string, Set<string>>()
          for (const delivery of deliveries) {
            const home = new Map(
              [...documents].flatMap(([d, ids]) => [...ids].map((id) => [id, d])),
            )
            const given = delivery.map((number) => ({ id: `#${number}` }))
            const split = splitRecords(given, { documents, nameOf, limit })
            expect([...split.values()].flat().toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
              given.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
            )
            for (const [document, list] of split) {
              for (const { id } of list) expect(home.get(id) ?? document).toBe(document)
              const ids = documents.get(document) ?? new Set()
              documents.set(document, new Set([...ids, ...list.map(({ id }) => id)]))
            }
            for (const ids of documents.values()) expect(ids.size).toBeLessThanOrEqual(limit)
          }
        },
      ),
    )
  })
})

describe('the manifest of a source', () => {
  const base = `https://ada.example/${manifestOf(trips)}`
  const document = base.replace('index.ttl', '2026-03.ttl')
  const series = base.replace('index.ttl', '')
  const quads = encode('Trip', sampleTrip('a'))
  const at = (modified: DateTime, name = document) =>
    manifestEntry('Trip', quads, { document: name, modified })
  const update = (
    existing: typeof quads,
    entries: ReturnType<typeof at>[],
    removed: string[] = [],
  ) =>
    updateManifest(existing, {
      base,
      modified: '2026-04-01T02:00:00Z',
      timeZone,
      series,
      entries,
      removed,
    })

  it('is empty at first', () => {
    expect(readManifest([], { base })).toEqual({ revision: undefined, documents: [] })
    expect(readManifest(withNextRevision([], base), { base })).toEqual({
      revision: '0',
      documents: [],
    })
  })

  it('tells what each document holds', () => {
    const entry = at('2026-04-01T01:00:00Z')
    expect(entry).toEqual({
      document,
      entities: 1,
      triples: quads.length,
      contentHash: contentHash(quads),
      modified: '2026-04-01T01:00:00Z',
    })
    expect(readManifest(update([], [entry]), { base })).toEqual({
      revision: '0',
      documents: [entry],
    })
  })

  it('says from when on, so that others can choose without opening', () => {
    const text = writeTurtle(update([], [at('2026-04-01T01:00:00Z')]), { base })
    expect(text).toContain('<#2026-03>\n  a tree:GreaterThanOrEqualToRelation ;')
    expect(text).toContain('tree:node <2026-03.ttl> ;')
    expect(text).toContain('tree:value "2026-03-01T00:00:00+01:00"^^xsd:dateTime .')
  })

  it('replaces an entry, keeps the others and what is foreign, and drops what is no more', () => {
    const second = document.replace('03', '04')
    const foreign = readTurtle('<> <urn:note> "kept" . <2026-03.ttl> <urn:note> "kept" .', { base })
    const first = update(foreign, [at('2026-04-01T01:00:00Z'), at('2026-05-01T01:00:00Z', second)])
    const later = update(first, [at('2026-06-01T01:00:00Z')])
    expect(readManifest(later, { base }).documents.map(({ modified }) => modified)).toEqual([
      '2026-06-01T01:00:00Z',
      '2026-05-01T01:00:00Z',
    ])
    const last = update(later, [], [second])
    expect(readManifest(last, { base }).documents.map((entry) => entry.document)).toEqual([
      document,
    ])
    const text = writeTurtle(last, { base })
    expect(text).not.toContain('2026-04.ttl')
    expect(text.match(/<urn:note> "kept"/g)).toHaveLength(2)
    expect(writeTurtle(update(last, [at('2026-06-01T01:00:00Z')]), { base })).toBe(text)
  })

  it('trusts no hash where two writers disagreed', () => {
    const torn = [
      ...update([], [at('2026-04-01T01:00:00Z')]),
      ...readTurtle(`<2026-03.ttl> <${sd.contentHash}> "0" .`, { base }),
    ]
    expect(readManifest(torn, { base }).documents).toMatchObject([
      { document, contentHash: undefined },
    ])
    const mended = update(torn, [at('2026-04-02T01:00:00Z')])
    expect(readManifest(mended, { base }).documents).toEqual([at('2026-04-02T01:00:00Z')])
  })
})
