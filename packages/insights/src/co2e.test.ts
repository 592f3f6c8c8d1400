import { describe, expect, it } from 'vitest'
import { co2e } from './co2e.ts'

const tenKilometres = { distanceInMetres: 10_000 }

describe('emissions of a ride', () => {
  it('are of one person: a car with three in it counts a third', () => {
    const alone = co2e({ mode: 'car', occupancy: 1, ...tenKilometres })!
    const three = co2e({ mode: 'car', occupancy: 3, ...tenKilometres })!
    expect(three.value * 3).toBeCloseTo(alone.value, 6)
    expect(three.from.occupancyAssumed).toBe(false)
  })

  it('are not halved for carpooling as if it always were two: the range says so', () => {
    const { value, low, from } = co2e({ mode: 'carpool', ...tenKilometres })!
    expect(from.occupancyAssumed).toBe(true)
    expect(low).toBeLessThan(value)
  })

  it('are never zero where nobody knows: unknown mode, unknown distance', () => {
    expect(co2e({ mode: 'unknown', ...tenKilometres })).toBeUndefined()
    expect(co2e({ mode: 'bus' })).toBeUndefined()
  })

  it('of an electric bicycle are not nothing', () => {
    expect(co2e({ mode: 'e-bicycle', ...tenKilometres })!.value).toBeCloseTo(109.5, 6)
  })

  it('of a regional train are not those of the mean of all trains', () => {
    const near = co2e({ mode: 'rail', distanceInMetres: 30_000 })!
    const far = co2e({ mode: 'rail', distanceInMetres: 400_000 })!
    expect(near.value / 30).toBeCloseTo(27.69, 6)
    expect(far.value / 400).toBeCloseTo(7.5, 6)
  })

  it('of a bus of unknown make show how much that matters', () => {
    const { value, low, high, from } = co2e({ mode: 'bus', ...tenKilometres })!
    expect(low).toBeCloseTo(217, 6)
    expect(value).toBeCloseTo(1224.2, 6)
    expect(high).toBe(value)
    expect(from.vehicleAssumed).toBe(true)
    const electric = co2e({ mode: 'bus', propulsion: 'electric', ...tenKilometres })!
    expect(electric.value).toBeCloseTo(217, 6)
    expect(electric.from.vehicleAssumed).toBe(false)
  })

  it('of a car that is said to be electric are those of an electric car, also where it is shared', () => {
    const electric = co2e({ mode: 'electric-car', ...tenKilometres })!
    const said = co2e({ mode: 'car', propulsion: 'electric', ...tenKilometres })!
    expect([said.value, said.low, said.high]).toEqual(Array(3).fill(electric.value))
    const own = co2e({ mode: 'car', ...tenKilometres }, { carPropulsion: 'electric' })!
    expect(own.value).toBe(electric.value)
    const carpool = co2e({ mode: 'carpool', propulsion: 'electric', ...tenKilometres })!
    expect(carpool.value).toBeCloseTo(electric.value / 2, 6)
  })

  it('of a car of which nobody says what it runs on may be those of an electric one', () => {
    const electric = co2e({ mode: 'electric-car', ...tenKilometres })!
    for (const mode of ['car', 'car-share'] as const)
      expect(co2e({ mode, ...tenKilometres })!.low).toBeCloseTo(electric.value, 6)
    expect(electric.high).toBe(electric.value)
  })

  it('can leave out the making of vehicles', () => {
    expect(co2e({ mode: 'tram', ...tenKilometres }, { construction: false })!.value).toBeCloseTo(
      38,
      6,
    )
  })

  it('take the factor of the wider mode where a narrow one has none', () => {
    expect(co2e({ mode: 'cargo-bicycle', ...tenKilometres })!.value).toBeCloseTo(1.7, 6)
  })

  it('name their source and its date', () => {
    const { from } = co2e({ mode: 'walk', ...tenKilometres })!
    expect(from.factorSet.issued).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(from.factors[0]!.source).not.toBe('')
  })

  it('are unknown with a set that does not exist', () => {
    expect(
      co2e({ mode: 'bus', ...tenKilometres }, { factorSet: 'https://none.example/' }),
    ).toBeUndefined()
  })
})
