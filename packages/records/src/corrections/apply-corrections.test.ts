import type { Correction, Validation } from '@selfdata/vocab'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyCorrections } from './apply-corrections.ts'
import { arbitraryRecord } from '../arbitrary-record.ts'
import { decode } from '../shape/decode.ts'
import { mergeRecords } from '../document/merge-records.ts'
import { sampleDocument as base, sampleTrip } from '../sample-trip.ts'

const trip = sampleTrip('a')
const [walk, tram] = [trip.hasLeg[0]!, trip.hasLeg[1]!]

function correction(change: Partial<Correction>): Correction {
  return {
    id: `https://ada.example/selfdata/mobility/corrections/google-timeline/2026.ttl#c`,
    corrects: tram.id,
    generatedAtTime: '2026-04-01T10:00:00Z',
    startTime: trip.startTime,
    ...change,
  }
}

describe('a correction', () => {
  it('replaces the mode of a leg, and drops what was computed from the old one', () => {
    const before = structuredClone(trip)
    const { records, unapplied } = applyCorrections('Trip', [trip], [correction({ mode: 'bus' })])
    const { co2eInGrams: _, ...corrected } = {
      ...tram,
      mode: 'bus' as const,
      modeSource: 'stated' as const,
    }
    const { co2eInGrams: __, ...whole } = trip
    expect(records).toEqual([{ ...whole, mainMode: 'bus', hasLeg: [walk, corrected] }])
    expect(unapplied).toEqual([])
    expect(trip).toEqual(before)
  })

  it('replaces the purpose of a trip and the occupants of a car', () => {
    const corrections = [
      correction({ corrects: trip.id, purpose: 'sport' }),
      correction({ mode: 'car', occupancy: 3 }),
    ]
    const [corrected] = applyCorrections('Trip', [trip], corrections).records
    expect(corrected).toMatchObject({ purpose: 'sport', mainMode: 'car' })
    expect(corrected!.hasLeg[1]).toMatchObject({ mode: 'car', occupancy: 3 })
  })

  it('gives a leg the length that the person knows, and drops what followed from the old one', () => {
    const longer = correction({ correctedDistanceInMetres: 9000 })
    const [corrected] = applyCorrections('Trip', [trip], [longer]).records
    expect(corrected!.hasLeg[1]).toMatchObject({ mode: tram.mode, distanceInMetres: 9000 })
    expect(corrected).not.toHaveProperty('distanceInMetres')
    expect(corrected!.hasLeg[1]).not.toHaveProperty('co2eInGrams')
  })

  it('corrects a validation as well', () => {
    const validation: Validation = {
      id: `${base}#v`,
      agent: trip.agent,
      provider: 'https://yelo.example/id#service',
      startTime: trip.startTime,
      validationKind: 'entry',
      mode: 'bus',
    }
    const ferry = correction({ corrects: validation.id, mode: 'ferry' })
    expect(applyCorrections('Validation', [validation], [ferry]).records).toEqual([
      { ...validation, mode: 'ferry' },
    ])
  })

  it('removes a trip, or a leg with what the total said of it', () => {
    expect(
      applyCorrections('Trip', [trip], [correction({ corrects: trip.id, removed: true })]),
    ).toEqual({
      records: [],
      unapplied: [],
    })
    const { distanceInMetres: _, co2eInGrams: __, ...rest } = trip
    const withoutTram = applyCorrections('Trip', [trip], [correction({ removed: true })])
    expect(withoutTram.records).toEqual([{ ...rest, mainMode: 'walk', hasLeg: [walk] }])
  })

  it('removes a trip of which every leg is removed', () => {
    const both = [walk, tram].map(({ id }) => correction({ corrects: id, removed: true }))
    expect(applyCorrections('Trip', [trip], both)).toEqual({ records: [], unapplied: [] })
  })

  it('counts the latest of several, by instant and not by text', () => {
    const early = correction({ mode: 'bus', generatedAtTime: '2026-04-01T23:00:00+02:00' })
    const late = correction({ mode: 'rail', generatedAtTime: '2026-04-01T22:00:00Z' })
    for (const corrections of [
      [early, late],
      [late, early],
    ])
      expect(applyCorrections('Trip', [trip], corrections).records[0]!.hasLeg[1]!.mode).toBe('rail')
  })

  it('is reported when its record has vanished or has no such field', () => {
    const lost = correction({ corrects: `${base}#gone-1`, mode: 'bus' })
    const odd = correction({ purpose: 'sport' })
    expect(applyCorrections('Trip', [trip], [lost, odd])).toEqual({
      records: [trip],
      unapplied: [lost, odd],
    })
  })

  it('is undone by its absence', () => {
    expect(applyCorrections('Trip', [trip], []).records[0]).toBe(trip)
  })

  it('survives every re-delivery of what it corrects', () => {
    const bus = correction({ corrects: `${base}#x-1`, mode: 'bus' })
    const removal = correction({ corrects: `${base}#gone`, removed: true })
    const versions = fc.array(
      fc.tuple(arbitraryRecord('Trip', `${base}#x`), arbitraryRecord('Trip', `${base}#gone`)),
      { minLength: 1, maxLength: 4 },
    )
    fc.assert(
      fc.property(versions, (deliveries) => {
        let quads = mergeRecords('Trip', [], []).quads
        for (const records of deliveries) {
          quads = mergeRecords('Trip', quads, records).quads
          const seen = applyCorrections('Trip', decode('Trip', quads).records, [bus, removal])
          expect(seen.unapplied).toEqual([])
          expect(seen.records.map(({ id }) => id)).toEqual([`${base}#x`])
          const [first, ...others] = seen.records[0]!.hasLeg
          expect(first!.mode).toBe('bus')
          expect(others).toEqual(records[0].hasLeg.slice(1))
        }
      }),
    )
  })
})
