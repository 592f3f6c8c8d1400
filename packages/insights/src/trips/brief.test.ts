import { describe, expect, it } from 'vitest'
import { breakdown } from './breakdown.ts'
import { briefOf, tripsInBrief } from './brief.ts'
import type { PlacedTrip } from './find-places.ts'

const startTime = '2026-03-09T08:12:04+01:00'
const placed: PlacedTrip = {
  trip: {
    id: 'https://ana.example/trips#a',
    agent: 'https://ana.example/#me',
    startTime,
    endTime: '2026-03-09T08:36:04+01:00',
    purpose: 'work',
    hasLeg: [
      {
        id: 'https://ana.example/trips#a-1',
        mode: 'walk',
        startTime,
        endTime: '2026-03-09T08:21:04+01:00',
        distanceInMetres: 640,
        durationInSeconds: 540,
      },
      {
        id: 'https://ana.example/trips#a-2',
        mode: 'car',
        startTime: '2026-03-09T08:21:04+01:00',
        endTime: '2026-03-09T08:36:04+01:00',
        durationInSeconds: 900,
        distanceInMetres: 5200,
        occupancy: 2,
        propulsion: 'electric',
      },
    ],
  },
  ends: {
    from: { position: { lon: -1.15, lat: 46.16 } },
    to: { position: { lon: -1.120_43, lat: 46.1533 }, stop: 'Place de Verdun; quai' },
  },
}
const bare: PlacedTrip = {
  trip: {
    ...placed.trip,
    purpose: undefined,
    hasLeg: [{ ...placed.trip.hasLeg[0]!, mode: 'bus' }],
  },
  ends: {},
}
delete bare.trip.purpose
delete bare.trip.hasLeg[0]!.distanceInMetres

describe('trips in brief', () => {
  it('count as the trips do, by purpose and by place', () => {
    const [first, second] = tripsInBrief(briefOf([placed, bare]))
    const totals = (trips: PlacedTrip[]) =>
      breakdown(
        trips.map(({ trip }) => trip),
        ({ purpose }) => purpose,
      ).map(({ key, totals: sums }) => [key, sums])
    expect(totals([first!, second!])).toEqual(totals([placed, bare]))
    expect(first!.ends).toEqual({
      from: placed.ends.from,
      to: { ...placed.ends.to, position: { lon: -1.1204, lat: 46.1533 } },
    })
    expect(second!.ends).toEqual({})
    expect(first!.trip).toMatchObject({ startTime, endTime: placed.trip.endTime })
    expect(first!.trip.hasLeg.map((leg) => [leg.startTime, leg.endTime])).toEqual(
      placed.trip.hasLeg.map((leg) => [leg.startTime, leg.endTime]),
    )
  })

  it('bear lines that somebody spoiled', () => {
    const text = `nonsense\n\n${briefOf([placed])}\n2026-03-10T08:00:00Z x holiday - - rocket`
    const trips = tripsInBrief(text).map(({ trip }) => trip)
    expect(trips.map(({ hasLeg }) => hasLeg[0]!.mode)).toEqual(['walk', 'unknown'])
    expect(trips[1]).not.toHaveProperty('purpose')
  })
})
