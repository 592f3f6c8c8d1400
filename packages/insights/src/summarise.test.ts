import type { Correction, Leg, Trip, Validation } from '@selfdata/vocab'
import { describe, expect, it } from 'vitest'
import { applyCorrectionsToSummary } from './correct-summary.ts'
import { summariseTrips, summariseValidations } from './summarise.ts'
import { changeOf, monthAfter, ofMonth, totalsOf } from './totals.ts'
import { tripOfValidation } from './trip-of-validation.ts'

const options = { timeZone: 'Europe/Paris' }
const agent = 'https://a.example/#me'
const leg = (id: string, mode: Leg['mode'], distanceInMetres?: number): Leg => ({
  id,
  mode,
  startTime: '2026-03-09T08:00:00+01:00',
  endTime: '2026-03-09T08:20:00+01:00',
  durationInSeconds: 1200,
  ...(distanceInMetres !== undefined && { distanceInMetres }),
})
const trip = (startTime: string, ...hasLeg: Leg[]): Trip => ({
  id: `https://a.example/t#${startTime}`,
  agent,
  startTime,
  endTime: startTime,
  hasLeg,
})
const validation = (extra: Partial<Validation> = {}): Validation => ({
  id: 'https://a.example/v#1',
  agent,
  provider: 'https://bus.example/#it',
  validationKind: 'entry',
  startTime: '2026-03-29T01:50:00+01:00',
  mode: 'bus',
  ...extra,
})

const correction = (extra: Partial<Correction> = {}): Correction => ({
  id: '#c',
  corrects: '#1',
  generatedAtTime: '2026-03-10T08:00:00Z',
  startTime: '2026-03-09T08:00:00+01:00',
  previousMode: 'bus',
  mode: 'tram',
  distanceInMetres: 5000,
  durationInSeconds: 1200,
  ...extra,
})

describe('monthly figures', () => {
  it('count a trip once, under the mode of its longest leg, and each leg under its own', () => {
    const sums = summariseTrips(
      [trip('2026-03-09T08:00:00+01:00', leg('#1', 'walk', 300), leg('#2', 'tram', 7000))],
      options,
    )
    expect(sums.map(({ mode, tripCount, legCount }) => [mode, tripCount, legCount])).toEqual([
      ['tram', 1, 1],
      ['walk', 0, 1],
    ])
  })

  it('put a trip of New Year’s Eve in the month its own clock says', () => {
    const [sum] = summariseTrips([trip('2025-12-31T23:30:00Z', leg('#1', 'walk', 1))], options)
    expect(sum!.startDate).toBe('2026-01-01')
  })

  it('say how many legs have no distance, instead of taking them for zero', () => {
    const sums = summariseValidations(
      [validation(), validation({ distanceInMetres: 4000 })],
      options,
    )
    expect(sums[0]).toMatchObject({ legCount: 2, unknownDistanceCount: 1, distanceInMetres: 4000 })
  })

  it('are the same whatever the order of the trips', () => {
    const trips = [3, 1, 2].map((day) =>
      trip(`2026-03-0${day}T08:00:00+01:00`, leg(`#${day}`, 'bus', day * 1111)),
    )
    expect(summariseTrips(trips.toReversed(), options)).toEqual(summariseTrips(trips, options))
  })

  it('count no ride for an inspection or a refusal', () => {
    const kinds = ['inspection', 'refusal', 'exit'] as const
    expect(kinds.map((validationKind) => tripOfValidation(validation({ validationKind })))).toEqual(
      [undefined, undefined, undefined],
    )
  })

  it('keep the offset of a ride over the clock change', () => {
    expect(tripOfValidation(validation({ durationInSeconds: 1200 }))!.endTime).toBe(
      '2026-03-29T02:10:00+01:00',
    )
  })
})

describe('a correction', () => {
  const sums = summariseTrips([trip('2026-03-09T08:00:00+01:00', leg('#1', 'bus', 5000))], options)

  it('moves a leg from one mode to the other, as if the month had been counted anew', () => {
    const corrected = applyCorrectionsToSummary(sums, [correction()], options)
    const anew = summariseTrips(
      [trip('2026-03-09T08:00:00+01:00', leg('#1', 'tram', 5000))],
      options,
    )
    expect(totalsOf(corrected)).toEqual(totalsOf(anew))
    expect(corrected.find(({ mode }) => mode === 'tram')).toMatchObject({ legCount: 1 })
  })

  it('counts once when it was made twice: the latest stands', () => {
    const twice = [
      correction(),
      correction({ mode: 'metro', generatedAtTime: '2026-03-11T08:00:00Z' }),
    ]
    const modes = applyCorrectionsToSummary(sums, twice, options)
      .filter(({ legCount }) => legCount > 0)
      .map(({ mode }) => mode)
    expect(modes).toEqual(['metro'])
  })

  it('that removes takes the leg out', () => {
    expect(applyCorrectionsToSummary(sums, [correction({ removed: true })], options)).toEqual([])
  })
})

describe('totals', () => {
  it('are of one month, compared with the one before', () => {
    const sums = summariseTrips(
      [
        trip('2026-02-09T08:00:00+01:00', leg('#1', 'walk', 1000)),
        trip('2026-03-09T08:00:00+01:00', leg('#2', 'walk', 1500)),
      ],
      options,
    )
    const now = totalsOf(ofMonth(sums, '2026-03'))
    const before = totalsOf(ofMonth(sums, monthAfter('2026-03', -1)))
    expect(changeOf(before.distanceInMetres, now.distanceInMetres).share).toBeCloseTo(0.5)
    expect(monthAfter('2026-01', -1)).toBe('2025-12')
    expect(changeOf(0, 5)).not.toHaveProperty('share')
  })
})
