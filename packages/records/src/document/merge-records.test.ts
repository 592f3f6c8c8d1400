import { mob, schema, type Trip } from '@selfdata/vocab'
import type { Quad } from '@rdfjs/types'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryRecord } from '../arbitrary-record.ts'
import { decode } from '../shape/decode.ts'
import { encode } from '../shape/encode.ts'
import { mergeRecords, removeRecords } from './merge-records.ts'
import { quadKey } from '../quads/quad-difference.ts'
import { readTurtle } from '../turtle/read-turtle.ts'
import { sampleDocument as base, sampleTrip } from '../sample-trip.ts'
import { ShapeError } from '../shape/shape-error.ts'
import { writeTurtle } from '../turtle/write-turtle.ts'

const text = (quads: readonly Quad[]) => writeTurtle(quads, { base })

// What others may have written into a document, also about our own records.
const foreign = readTurtle(
  `<> <urn:note> "kept" . <#other> a <${schema.Action}> ; <${schema.startTime}> "x" .
   <#a> <urn:note> "about ours", [ <urn:deep> 1 ] . <#a-1> <urn:note> "about a leg" .
   <#a> a <urn:Special> . <#a2> <${mob.mode}> <urn:x> . <#a-1-note> <${mob.mode}> <urn:x> .`,
  { base },
)
const trips = fc
  .uniqueArray(fc.constantFrom('a', 'a2', 'b', 'b-2026', 'c'), { maxLength: 4 })
  .chain((ids) => fc.tuple(...ids.map((id) => arbitraryRecord('Trip', `${base}#${id}`))))

describe('merging records into a document', () => {
  it('is the same in one go, one by one, and in any order', () => {
    fc.assert(
      fc.property(trips, trips, (old, fresh) => {
        const start = mergeRecords('Trip', foreign, old).quads
        const atOnce = text(mergeRecords('Trip', start, fresh).quads)
        const oneByOne = (list: readonly Trip[]) =>
          list.reduce((quads, trip) => mergeRecords('Trip', quads, [trip]).quads, start)
        expect(text(oneByOne(fresh))).toBe(atOnce)
        expect(text(oneByOne(fresh.toReversed()))).toBe(atOnce)
        expect(text(mergeRecords('Trip', start.toReversed(), fresh.toReversed()).quads)).toBe(
          atOnce,
        )
      }),
    )
  })

  it('loses nothing that is not the source’s own', () => {
    fc.assert(
      fc.property(trips, trips, (old, fresh) => {
        const merged = mergeRecords('Trip', mergeRecords('Trip', foreign, old).quads, fresh).quads
        const kept = new Set(merged.map(quadKey))
        expect(foreign.filter((quad) => !kept.has(quadKey(quad)))).toEqual([])
      }),
    )
  })

  it('leaves exactly the latest version of each record', () => {
    fc.assert(
      fc.property(trips, trips, (old, fresh) => {
        const merged = mergeRecords('Trip', mergeRecords('Trip', [], old).quads, fresh).quads
        const expected = new Map([...old, ...fresh].map((trip) => [trip.id, trip]))
        expect(decode('Trip', merged).records).toEqual(
          [...expected.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        )
      }),
    )
  })

  it('tells what was added, changed and the same, and keeps the same as it is', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => sampleTrip(id))
    const start = mergeRecords('Trip', [], [a!, b!]).quads
    const merged = mergeRecords('Trip', start, [a!, { ...b!, purpose: 'sport' }, c!])
    expect(merged).toMatchObject({ same: [a!.id], changed: [b!.id], added: [c!.id] })
    const again = mergeRecords('Trip', merged.quads, [a!])
    expect(new Set(again.quads)).toEqual(new Set(merged.quads))
    expect(again.quads.every((quad) => merged.quads.includes(quad))).toBe(true)
  })

  it('takes away the legs that a trip no longer has', () => {
    const before = mergeRecords('Trip', [], [sampleTrip('a')]).quads
    const shorter = sampleTrip('a', { hasLeg: [sampleTrip('a').hasLeg[0]!] })
    const after = mergeRecords('Trip', before, [shorter]).quads
    expect(after.map(quadKey).toSorted()).toEqual(encode('Trip', shorter).map(quadKey).toSorted())
  })

  it('does not touch a record whose name only begins alike', () => {
    const long = sampleTrip('a-2026')
    const start = mergeRecords('Trip', [], [sampleTrip('a'), long]).quads
    expect(decode('Trip', removeRecords('Trip', start, [`${base}#a`])).records).toEqual([long])
  })

  it('lets the same one of two versions win, whichever comes first', () => {
    const [one, two] = [sampleTrip('a', { purpose: 'work' }), sampleTrip('a', { purpose: 'sport' })]
    expect(text(mergeRecords('Trip', [], [one, two]).quads)).toBe(
      text(mergeRecords('Trip', [], [two, one]).quads),
    )
  })

  it('does not follow a link to what is not a part of the record', () => {
    const others = [sampleTrip('a2'), sampleTrip('b')]
    const start = [
      ...others.flatMap((trip) => encode('Trip', trip)),
      ...readTurtle(`<#a> a <${mob.Trip}> ; <${mob.hasLeg}> <#b-1>, <#a2-1> .`, { base }),
    ]
    const merged = mergeRecords('Trip', start, [sampleTrip('a')])
    expect(decode('Trip', merged.quads).records).toEqual([sampleTrip('a'), ...others])
  })

  it('refuses parts that a later delivery would not find again', () => {
    const [leg] = sampleTrip('b').hasLeg
    const trip = sampleTrip('a', { hasLeg: [leg!] })
    expect(() => mergeRecords('Trip', [], [trip])).toThrow(ShapeError)
  })
})
