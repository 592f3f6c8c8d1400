import type { Leg, Place, Trip } from '@selfdata/vocab'
import { describe, expect, it } from 'vitest'
import { breakdown, tripTotals } from './breakdown.ts'
import { endsOf } from './ends.ts'
import { findPlaces } from './find-places.ts'
import type { PlacedTrip } from './find-places.ts'
import { findRoutines } from './find-routines.ts'
import { proposePurposes } from './propose-purposes.ts'
import { shiftOf } from './shift.ts'
import { speedProfile } from './speed-profile.ts'
import { pointsOf } from './position.ts'

const timeZone = 'Europe/Paris'
const [home, work] = [
  { lon: -1.15, lat: 46.16 },
  { lon: -1.2, lat: 46.155 },
]
/** A few metres off, by turns: nobody parks twice in one spot. */
const near = ({ lon, lat }: typeof home, i: number) => ({ lon: lon + ((i % 3) - 1) * 0.0005, lat })

function tripAt(start: string, minutes: number, change: Partial<Leg> = {}): Trip {
  const end = new Date(Date.parse(start) + minutes * 60_000).toISOString()
  const leg: Leg = {
    id: `#${start}-1`,
    mode: 'car',
    startTime: start,
    endTime: end,
    durationInSeconds: minutes * 60,
    distanceInMetres: 4200,
    ...change,
  }
  return {
    id: `#${start}`,
    agent: 'https://a.example/#me',
    startTime: start,
    endTime: end,
    hasLeg: [leg],
  }
}

/** Four weeks of Mondays to Fridays: 8:10 to work, 17:30 home. */
const weeks: PlacedTrip[] = Array.from({ length: 28 }, (_, i) => i).flatMap((i) => {
  const day = new Date(Date.UTC(2026, 1, 2 + i))
  if ([0, 6].includes(day.getUTCDay())) return []
  const date = day.toISOString().slice(0, 10)
  const bicycle = i % 7 === 1 ? ({ mode: 'bicycle' } as const) : {}
  return [
    {
      trip: tripAt(`${date}T07:1${i % 3}:00Z`, 12, bicycle),
      ends: { from: { position: near(home, i) }, to: { position: near(work, i + 1) } },
    },
    {
      trip: tripAt(`${date}T16:30:00Z`, 15, bicycle),
      ends: { from: { position: near(work, i) }, to: { position: near(home, i + 2) } },
    },
  ]
})
const places: Place[] = [
  { id: '#home', name: 'Maison', placeRole: 'home', latitude: home.lat, longitude: home.lon },
  { id: '#work', name: 'Travail', placeRole: 'work', latitude: work.lat, longitude: work.lon },
]

describe('places', () => {
  it('are found where trips end again and again, home by its nights, work by its days', () => {
    const found = findPlaces(weeks, { timeZone })
    expect(found.map(({ role }) => role).toSorted()).toEqual(['home', 'work'])
    expect(found.find(({ role }) => role === 'home')!.nights).toBeGreaterThan(10)
    expect(found.find(({ role }) => role === 'work')!.workdays).toBe(20)
  })

  it('that the person has named are not proposed again', () => {
    expect(findPlaces(weeks, { timeZone, known: places })).toEqual([])
  })

  it('of a single visit are none', () => {
    expect(findPlaces(weeks.slice(0, 2), { timeZone })).toEqual([])
  })
})

describe('recurring trips', () => {
  it('say on which days, when, from where to where, how often and how', () => {
    const [first, second] = findRoutines(weeks, { places, timeZone })
    expect(first).toMatchObject({
      fromName: 'Maison',
      toName: 'Travail',
      weekdays: [1, 2, 3, 4, 5],
    })
    expect(first!.minutes).toBe(8 * 60 + 11)
    expect(first!.trips).toHaveLength(20)
    expect(first!.ways.map(({ mode, count }) => [mode, count])).toEqual([
      ['car', 16],
      ['bicycle', 4],
    ])
    expect(second).toMatchObject({ fromName: 'Travail', toName: 'Maison', minutes: 17 * 60 + 30 })
  })

  it('are not made of three trips', () => {
    expect(findRoutines(weeks.slice(0, 6), { places, timeZone })).toEqual([])
  })
})

describe('purposes', () => {
  it('follow from the place where a trip ends, and say so', () => {
    const proposed = proposePurposes(weeks, places)
    expect(proposed).toHaveLength(40)
    expect(proposed[0]).toMatchObject({ purpose: 'work', because: { rule: 'ends-at' } })
  })

  it('follow what the person said before about the same place, where that was clear', () => {
    const plain = places.map((place) => ({ ...place, placeRole: 'other' as const }))
    const said = weeks.map((one, i) =>
      i === 0 || i === 2 ? { ...one, trip: { ...one.trip, purpose: 'shopping' as const } } : one,
    )
    const proposed = proposePurposes(said, plain)
    expect(proposed).toHaveLength(18)
    expect(proposed[0]).toMatchObject({
      purpose: 'shopping',
      because: { rule: 'as-before', count: 2, of: 2 },
    })
    expect(proposePurposes(weeks, plain)).toEqual([])
  })
})

describe('the suggestion', () => {
  const trips = weeks.map(({ trip }) => trip)

  it('says for the short trips by car how much longer, lighter and cheaper they are by bicycle', () => {
    const shift = shiftOf(trips, 'bicycle', { propulsion: 'petrol', history: [] })!
    expect(shift.trips).toHaveLength(32)
    expect(shift.metres).toBe(32 * 4200)
    expect(shift.extraSeconds).toBe(Math.round((32 * 4.2 * 3600) / 15) - 16 * 27 * 60)
    expect(shift.savedEuros!.value).toBeCloseTo(32 * 4.2 * 0.139)
    const unknownCar = shiftOf(trips, 'bicycle', { history: [] })!
    expect(unknownCar.savedGrams.high).toBeGreaterThan(unknownCar.savedGrams.value)
    expect(shift.speed).toEqual({ value: 15, own: false })
  })

  it('rides as fast as the person does, where that is known', () => {
    const { speed } = shiftOf(trips, 'bicycle', { history: trips })!
    expect(speed.own).toBe(true)
    expect(speed.value).toBeCloseTo((4200 / 720 + 4200 / 900) * 1.8)
  })

  it('is none where there are no short trips by car', () => {
    expect(
      shiftOf(
        trips.filter(({ hasLeg }) => hasLeg[0]!.mode !== 'car'),
        'bicycle',
      ),
    ).toBeUndefined()
    expect(shiftOf(trips, 'walk')).toBeUndefined()
  })
})

it('what is not known of some trips is counted, not taken for nothing', () => {
  const bus = tripAt('2026-03-02T07:00:00Z', 20, { mode: 'bus' })
  const { distanceInMetres: _, ...leg } = bus.hasLeg[0]!
  const totals = tripTotals([{ ...bus, hasLeg: [leg] }, tripAt('2026-03-02T09:00:00Z', 20)])
  expect(totals).toMatchObject({
    tripCount: 2,
    metres: 4200,
    unknown: { distance: 1, co2e: 1, cost: 1 },
  })
  expect(breakdown([bus], ({ purpose }) => purpose)).toMatchObject([{ key: undefined }])
})

describe('a track', () => {
  const track = {
    asWKT: 'LINESTRING(-1.15 46.16, -1.149 46.16, -1.149 46.161)',
    secondsFromStart: [0, 20, 60],
  }

  it('tells how fast somebody was, and where the trip began and ended', () => {
    const profile = speedProfile(pointsOf(track))
    expect(profile.map(({ seconds }) => seconds)).toEqual([0, 20, 60])
    expect(profile[1]!.speed).toBeCloseTo(13.9, 0)
    const trip = tripAt('2026-03-02T07:00:00Z', 1, { hasGeometry: '#track' })
    const tracks = new Map([['#track', { id: '#track', startTime: '', endTime: '', ...track }]])
    expect(endsOf(trip, tracks).to!.position).toEqual({ lon: -1.149, lat: 46.161 })
  })

  it('without times has no speed', () => {
    expect(speedProfile(pointsOf({ asWKT: track.asWKT }))).toEqual([])
  })
})
