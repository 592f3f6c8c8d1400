import type { Leg, Place, Trip } from '@selfdata/vocab'
import { describe, expect, it } from 'vitest'
import { co2e } from '../co2e.ts'
import { summariseTrips } from '../summarise.ts'
import { costOf } from './cost.ts'
import { cyclingYear } from './cycling-days.ts'
import { effortOf } from './effort.ts'
import { recompute } from './recompute.ts'

// What people noticed, or could not notice, in Coach CO2: each is a promise here.
const hour = { durationInSeconds: 3600 }
const weight = { weightInKilograms: 74.25 }

describe('calories', () => {
  it('of an hour’s walk at 4.5 km/h are 273, not the 546 of a run', () => {
    const { kilocalories } = effortOf({ mode: 'walk', distanceInMetres: 4500, ...hour }, weight)!
    expect(Math.round(kilocalories!.value)).toBe(273)
  })

  it('of half an hour by bicycle at 14 km/h are 226, not the 616 of a race', () => {
    const ride = { mode: 'bicycle', distanceInMetres: 7000, durationInSeconds: 1800 } as const
    expect(Math.round(effortOf(ride, weight)!.kilocalories!.value)).toBe(226)
  })

  it('are those of my own weight, and none are made up for a weight I did not tell', () => {
    const walk = { mode: 'walk', distanceInMetres: 4500, ...hour } as const
    expect(effortOf(walk, { weightInKilograms: 50 })!.kilocalories!.value).toBeCloseTo(183.75)
    expect(effortOf(walk)).not.toHaveProperty('kilocalories')
    expect(effortOf(walk)!.activeSeconds).toBe(3600)
  })

  it('of an electric bicycle are not nothing', () => {
    const ride = { mode: 'e-bicycle', distanceInMetres: 18_000, ...hour } as const
    const { kilocalories } = effortOf(ride, weight)!
    expect(kilocalories!.value).toBeGreaterThan(400)
    expect(kilocalories!.low).toBeLessThan(kilocalories!.value)
  })

  it('say at which speed and by which table', () => {
    const { speed, met } = effortOf({ mode: 'walk', distanceInMetres: 4500, ...hour })!
    expect(speed).toBeCloseTo(4.5)
    expect(met.source).toContain('Compendium')
    expect(effortOf({ mode: 'bus', distanceInMetres: 4500, ...hour })).toBeUndefined()
  })
})

describe('emissions', () => {
  it('of two in a car are half of those of one alone, and three a third', () => {
    const of = (occupancy: number) =>
      co2e({ mode: 'car', distanceInMetres: 10_000, occupancy })!.value
    expect(of(1) / of(2)).toBeCloseTo(2)
    expect(of(1) / of(3)).toBeCloseTo(3)
  })

  it('are those of my own car once I say what it runs on', () => {
    const ride = { mode: 'car', distanceInMetres: 10_000, occupancy: 1 } as const
    const petrol = co2e(ride, { carPropulsion: 'petrol' })!
    expect(petrol.value).toBeCloseTo(1697.1)
    expect(petrol.from.vehicleAssumed).toBe(false)
    expect(co2e(ride)!.high).toBeGreaterThan(co2e(ride)!.value)
  })

  it('can be computed with last year’s factors, and the change says how much the factors do', () => {
    const leg: Leg = {
      id: '#1',
      mode: 'car',
      startTime: '2026-03-09T08:00:00Z',
      endTime: '2026-03-09T08:20:00Z',
      distanceInMetres: 10_000,
    }
    const trip: Trip = {
      id: '#t',
      agent: 'https://a.example/#me',
      startTime: leg.startTime,
      endTime: leg.endTime,
      hasLeg: [leg],
    }
    const now = summariseTrips([trip], { timeZone: 'Europe/Paris' })
    const [old] = recompute(now, { factorSet: 'https://w3id.org/selfdata/factors/2024-12' })
    expect(old!.co2eInGrams).toBeCloseTo(2176)
    expect(recompute([old!], {})).toEqual(now)
    const [bare] = recompute(now, { construction: false })
    expect(bare!.co2eInGrams).toBeCloseTo(1105.5)
    const [own] = recompute(now, { carPropulsion: 'electric' })
    expect(own!.co2eInGrams).toBeLessThan(now[0]!.co2eInGrams!)
    // Of a flight, what the person drives changes nothing: it stays as it was counted leg by leg.
    const flight = { ...now[0]!, mode: 'air' as const, co2eInGrams: 12.3 }
    expect(recompute([flight], { carPropulsion: 'electric' })).toEqual([flight])
  })

  it('of a way nobody knows are unknown, never zero', () => {
    expect(co2e({ mode: 'unknown', distanceInMetres: 5000 })).toBeUndefined()
  })
})

describe('cost', () => {
  it('is shown in euros with a sourced value, and with my own price when I tell it', () => {
    const ride = { mode: 'car', distanceInMetres: 100_000 } as const
    const scale = costOf(ride, { propulsion: 'petrol' })!
    expect(scale.value).toBeCloseTo(13.9)
    expect(scale.from.kind).toBe('scale')
    expect([scale.low, scale.high].map((one) => Math.round(one * 10) / 10)).toEqual([11.3, 16.5])
    expect(scale.from.references[0]!.source).toContain('DGFiP')
    const own = costOf(ride, { consumptionPerHundredKilometres: 6, energyPriceInEuros: 1.8 })!
    expect(own.value).toBeCloseTo(10.8)
    // What my car takes says nothing of another one.
    const mine = {
      propulsion: 'petrol',
      consumptionPerHundredKilometres: 6,
      energyPriceInEuros: 1.8,
    } as const
    expect(costOf({ ...ride, propulsion: 'diesel' }, mine)!.from.kind).toBe('scale')
    expect(costOf({ ...ride, mode: 'electric-car' }, mine)).toBeUndefined()
  })

  it('of a train whose ticket nobody knows is unknown, and a pass is not paid twice', () => {
    expect(costOf({ mode: 'rail', distanceInMetres: 100_000 })).toBeUndefined()
    expect(costOf({ mode: 'bus' })).toBeUndefined()
    expect(costOf({ mode: 'bus' }, { farePriceInEuros: 1.6 })!.value).toBe(1.6)
    const fares = [
      { name: {}, modes: ['bus', 'ferry'], from: '2025-01-01', euros: 1.4 },
      { name: {}, modes: ['bus'], from: '2026-07-01', euros: 1.5 },
    ]
    const on = (day: string, mode: 'bus' | 'ferry' | 'rail', own = {}) =>
      costOf({ mode, startTime: `${day}T08:00:00Z`, distanceInMetres: 1 }, { fares, ...own })
    expect(on('2026-06-30', 'bus')).toMatchObject({ value: 1.4, from: { kind: 'fare-table' } })
    expect(on('2026-07-01', 'bus')!.value).toBe(1.5)
    expect(on('2026-07-01', 'ferry')!.value).toBe(1.4)
    expect(on('2024-07-01', 'bus')).toBeUndefined()
    expect(on('2026-07-01', 'rail')).toBeUndefined()
    expect(on('2026-07-01', 'bus', { farePriceInEuros: 1 })!.from.kind).toBe('fare')
    expect(
      costOf({ mode: 'bus' }, { farePriceInEuros: 1.6, passPriceInEurosPerMonth: 34 }),
    ).toMatchObject({ value: 0, from: { kind: 'pass' } })
  })
})

describe('days by bicycle to work', () => {
  const home: Place = {
    id: '#home',
    name: 'Maison',
    placeRole: 'home',
    latitude: 46.16,
    longitude: -1.15,
  }
  const work: Place = {
    id: '#work',
    name: 'Travail',
    placeRole: 'work',
    latitude: 46.15,
    longitude: -1.2,
  }
  const at = ({ longitude: lon, latitude: lat }: Place) => ({ position: { lon: lon!, lat: lat! } })
  const ends = { from: at(home), to: at(work) }
  const tripOf = (day: number, legs: readonly Partial<Leg>[]): Trip => ({
    id: `#${day}`,
    agent: 'https://a.example/#me',
    startTime: `2026-03-0${day}T07:10:00Z`,
    endTime: `2026-03-0${day}T07:30:00Z`,
    hasLeg: legs.map((leg, i) => ({
      id: `#${day}-${i + 1}`,
      mode: 'bicycle',
      startTime: `2026-03-0${day}T07:10:00Z`,
      endTime: `2026-03-0${day}T07:30:00Z`,
      distanceInMetres: 4000,
      ...leg,
    })),
  })
  const options = { year: 2026, places: [home, work], timeZone: 'Europe/Paris' }
  const counted = (trip: Trip) => cyclingYear([{ trip, ends }], options)

  it('do not count the ride to the garage: most of the way must be cycled', () => {
    const { days, notCounted } = counted(
      tripOf(2, [{ distanceInMetres: 300 }, { mode: 'car', distanceInMetres: 9000 }]),
    )
    expect(days).toEqual([])
    expect(notCounted[0]!.reason).toBe('too-little-cycling')
  })

  it('count once, there and back', () => {
    const back = {
      trip: { ...tripOf(2, [{}]), id: '#back' },
      ends: { from: ends.to, to: ends.from },
    }
    const { days } = cyclingYear([{ trip: tripOf(2, [{}]), ends }, back], options)
    expect(days).toMatchObject([
      { date: '2026-03-02', trips: [{ metres: 4000 }, { metres: 4000 }] },
    ])
  })

  it('leave out a mode that was guessed and that I did not confirm', () => {
    const guess = { modeSource: 'detected', modeConfidence: 0.7 } as const
    expect(counted(tripOf(3, [guess])).notCounted[0]!.reason).toBe('guessed')
    expect(counted(tripOf(3, [{ modeSource: 'stated' }])).days).toHaveLength(1)
  })

  it('are days to work, not to the beach', () => {
    const beach = { trip: tripOf(4, [{}]), ends: { from: ends.from } }
    expect(cyclingYear([beach], options).notCounted[0]!.reason).toBe('not-commute')
  })
})
