import { shapes, type RecordName } from '@selfdata/vocab'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryRecord, hostileTexts } from './arbitrary-record.ts'
import { check } from './shape/check.ts'
import { contentHash } from './quads/content-hash.ts'
import { decode } from './shape/decode.ts'
import { encode } from './shape/encode.ts'
import { readTurtle } from './turtle/read-turtle.ts'
import { writeTurtle } from './turtle/write-turtle.ts'

const base = 'https://ada.example/doc.ttl'
const names = Object.keys(shapes).filter((name): name is RecordName => name in shapes)

describe.each(names)('%s', (name) => {
  const records = arbitraryRecord(name)

  it('comes back as it was, through triples and through text', () => {
    fc.assert(
      fc.property(records, (record) => {
        const quads = encode(name, record)
        const text = writeTurtle(quads, { base })
        const expected = { records: [record], incomplete: [], problems: [] }
        expect(decode(name, quads)).toEqual(expected)
        expect(decode(name, readTurtle(text, { base }))).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })

  it('is found without fault', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(check(name, record)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('has the same bytes and the same hash in any order, and when written again', () => {
    fc.assert(
      fc.property(records, fc.infiniteStream(fc.nat()), (record, numbers) => {
        const quads = encode(name, record)
        const text = writeTurtle(quads, { base })
        const shuffled = quads
          .map((quad) => ({ quad, key: numbers.next().value }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ quad }) => quad)
        expect(writeTurtle([...shuffled, ...quads], { base })).toBe(text)
        const read = readTurtle(text, { base })
        expect(writeTurtle(read, { base })).toBe(text)
        expect(contentHash(read)).toBe(contentHash(shuffled))
      }),
      { numRuns: 30 },
    )
  })
})

describe('texts that break careless writers', () => {
  it.each(hostileTexts)('%j comes back', (stop) => {
    const validation = {
      id: `${base}#v`,
      agent: 'https://ada.example/card#me',
      provider: 'https://yelo.example/id#service',
      startTime: '2026-03-09T08:12:04+01:00',
      validationKind: 'entry',
      stop,
    } as const
    const text = writeTurtle(encode('Validation', validation), { base })
    expect(decode('Validation', readTurtle(text, { base })).records).toEqual([validation])
  })

  it('are shown escaped when they would turn the text around', () => {
    const series = {
      id: 'https://ada.example/series/',
      title: { fr: '\u202egnp.exe' },
      theme: [],
      conformsTo: 'urn:x',
      timeZone: 'Europe/Paris',
      personalDataCategory: [],
    }
    expect(writeTurtle(encode('Series', series), { base })).toContain('"\\u202Egnp.exe"@fr')
  })
})
