import type { Correction, Trip } from '@selfdata/vocab'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrangeTrips } from './arrange-trips.ts'
import { legSnapshot, tripOfSnapshot } from './leg-snapshot.ts'
import { sampleTrip } from '../sample-trip.ts'

const trip = sampleTrip('a')
const [walk, tram] = [trip.hasLeg[0]!, trip.hasLeg[1]!]
let made = 0

function correction(change: Partial<Correction>): Correction {
  made += 1
  return {
    id: `https://ada.example/selfdata/mobility/corrections/google-timeline/2026.ttl#c${made}`,
    corrects: trip.id,
    generatedAtTime: new Date(Date.UTC(2026, 3, 1, 10, 0, made)).toISOString(),
    startTime: trip.startTime,
    ...change,
  }
}

const shown = (trips: readonly Trip[], corrections: readonly Correction[]) =>
  arrangeTrips(trips, corrections).map((one) => one.trip)

describe('a trip that the person cuts', () => {
  const noon = (8 * 60 + 24) * 60 - (8 * 3600 + 12 * 60 + 4)

  it('between two legs becomes two trips, and only the last one reaches the purpose', () => {
    const [first, second] = shown([trip], [correction({ splitAfterSeconds: [noon] })])
    expect(first).toMatchObject({ hasLeg: [walk], distanceInMetres: 640, mainMode: 'walk' })
    expect(first).not.toHaveProperty('purpose')
    expect(second).toMatchObject({ purpose: 'work', hasLeg: [tram], mainMode: 'tram' })
    expect(second!.startTime).toBe(tram.startTime)
  })

  it('within a leg shares out its metres and seconds, and loses none', () => {
    const parts = shown([trip], [correction({ splitAfterSeconds: [noon + 700, noon + 901] })])
    expect(parts).toHaveLength(3)
    const metres = parts.flatMap(({ hasLeg }) => hasLeg.map((leg) => leg.distanceInMetres!))
    expect(metres.reduce((sum, one) => sum + one, 0)).toBe(7840)
    expect(parts[1]!.startTime).toBe('2026-03-09T08:35:40+01:00')
    expect(new Set(parts.map(({ id }) => id)).size).toBe(3)
  })

  it('keeps corrections of its legs, and takes others for a single part', () => {
    const cut = correction({ splitAfterSeconds: [noon] })
    const bus = correction({ corrects: tram.id, mode: 'bus', inRecord: trip.id })
    const shop = correction({ corrects: `${trip.id}-at-0`, purpose: 'shopping', inRecord: trip.id })
    const [first, second] = shown([trip], [shop, bus, cut])
    expect(first!.purpose).toBe('shopping')
    expect(second).toMatchObject({ purpose: 'work', mainMode: 'bus' })
  })

  it('can lose one part without the other', () => {
    const cut = correction({ splitAfterSeconds: [noon] })
    const gone = correction({ corrects: `${trip.id}-at-0`, removed: true, inRecord: trip.id })
    expect(shown([trip], [cut, gone])).toMatchObject([{ hasLeg: [tram] }])
  })

  it('stays whole where the cut lies outside', () => {
    expect(shown([trip], [correction({ splitAfterSeconds: [-5, 90_000] })])).toEqual([trip])
  })
})

describe('trips that the person puts together', () => {
  const later = sampleTrip('b', {
    startTime: '2026-03-09T09:10:00+01:00',
    endTime: '2026-03-09T09:30:00+01:00',
    purpose: 'shopping',
    hasLeg: [
      {
        ...tram,
        id: `${sampleTrip('b').id}-1`,
        mode: 'bicycle',
        startTime: '2026-03-09T09:10:00+01:00',
        endTime: '2026-03-09T09:30:00+01:00',
        distanceInMetres: 9000,
      },
    ],
  })

  it('are one trip with all legs, from the first start to the last end', () => {
    const one = correction({ corrects: later.id, mergedInto: trip.id })
    const arranged = arrangeTrips([later, trip], [one])
    expect(arranged).toHaveLength(1)
    expect(arranged[0]!.trip).toMatchObject({
      id: trip.id,
      endTime: later.endTime,
      distanceInMetres: 16_840,
      mainMode: 'bicycle',
    })
    expect(arranged[0]!.from.map(({ id }) => id)).toEqual([trip.id, later.id])
    expect(arranged[0]!.corrections).toEqual([one])
  })

  it('stand apart again when the other half is gone', () => {
    expect(shown([later], [correction({ corrects: later.id, mergedInto: trip.id })])).toEqual([
      later,
    ])
  })

  it('end in one even when each points at the other', () => {
    const both = [
      correction({ corrects: later.id, mergedInto: trip.id }),
      correction({ corrects: trip.id, mergedInto: later.id }),
    ]
    expect(shown([trip, later], both)).toHaveLength(1)
  })

  it('may come from a cut', () => {
    const cut = correction({ splitAfterSeconds: [716] })
    const union = correction({ corrects: later.id, mergedInto: `${trip.id}-at-716` })
    const trips = shown([trip, later], [cut, union])
    expect(trips.map(({ hasLeg }) => hasLeg.length)).toEqual([1, 2])
  })
})

describe('times that the person corrects', () => {
  it('move the first and the last leg with them', () => {
    const [moved] = shown(
      [trip],
      [
        correction({
          correctedStartTime: '2026-03-09T08:00:00+01:00',
          correctedEndTime: '2026-03-09T09:00:00+01:00',
        }),
      ],
    )
    expect(moved!.hasLeg.map(({ startTime, endTime }) => [startTime, endTime])).toEqual([
      ['2026-03-09T08:00:00+01:00', walk.endTime],
      [tram.startTime, '2026-03-09T09:00:00+01:00'],
    ])
  })

  it('that end before they begin change nothing', () => {
    expect(shown([trip], [correction({ correctedEndTime: '2026-03-09T07:00:00+01:00' })])).toEqual([
      trip,
    ])
  })
})

it('a guess that the person confirms is no guess any more', () => {
  const guessed = sampleTrip('a', {
    hasLeg: [{ ...walk, modeSource: 'detected', modeConfidence: 0.7 }, tram],
  })
  const [confirmed] = shown([guessed], [correction({ corrects: walk.id, mode: 'walk' })])
  expect(confirmed!.hasLeg[0]).toMatchObject({ mode: 'walk', modeSource: 'stated' })
  expect(confirmed!.hasLeg[0]).not.toHaveProperty('modeConfidence')
})

it('gives the same trips whatever the order of trips and corrections', () => {
  const other = sampleTrip('b', {
    startTime: '2026-03-09T08:55:00+01:00',
    endTime: '2026-03-09T09:30:00+01:00',
  })
  const corrections = [
    correction({ splitAfterSeconds: [300, 900] }),
    correction({ corrects: `${trip.id}-at-300`, name: 'Marché', inRecord: trip.id }),
    correction({ corrects: other.id, mergedInto: `${trip.id}-at-900` }),
    correction({ corrects: tram.id, mode: 'bus', inRecord: trip.id }),
  ]
  const sorted = (trips: Trip[]) => trips.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const expected = sorted(shown([trip, other], corrections))
  fc.assert(
    fc.property(
      fc.shuffledSubarray(corrections, { minLength: 4 }),
      fc.boolean(),
      (some, turned) => {
        expect(sorted(shown(turned ? [other, trip] : [trip, other], some))).toEqual(expected)
      },
    ),
  )
})

it('remembers the legs of a trip in a correction', () => {
  const kept = correction({
    ...legSnapshot(trip),
    corrects: tram.id,
    inRecord: trip.id,
    mode: 'bus',
  })
  const again = tripOfSnapshot(trip.id, [kept])!
  const figures = ({ hasLeg }: Trip) =>
    hasLeg.map(({ id, mode, distanceInMetres, startTime, endTime }) => [
      id,
      mode,
      distanceInMetres,
      startTime,
      endTime,
    ])
  expect(figures(again)).toEqual(figures(trip))
  expect(tripOfSnapshot(trip.id, [correction({})])).toBeUndefined()
})
