import type { Leg, Series } from '@selfdata/vocab'
import { describe, expect, it } from 'vitest'
import { check } from './check.ts'
import { encode } from './encode.ts'
import { sampleLeg, sampleTrip } from '../sample-trip.ts'
import { ShapeError } from './shape-error.ts'

const reasons = (trip: object) =>
  // Records from outside are not what their type says: that is what is tried here.
  check('Trip', { ...sampleTrip('a'), ...trip }).map(({ key, reason }) => `${key} ${reason}`)
const { hasLeg } = sampleTrip('a')

const series = (timeZone: string): Series => ({
  id: 'https://ada.example/s/',
  title: { fr: 'x' },
  theme: [],
  conformsTo: 'urn:x',
  personalDataCategory: [],
  timeZone,
})

describe('checking a record', () => {
  it('finds nothing wrong with a good one', () => {
    expect(reasons({})).toEqual([])
  })

  it.each([
    ['a missing field', { startTime: undefined }, ['startTime missing']],
    ['an empty list', { hasLeg: [] }, ['hasLeg missing']],
    ['a fraction', { distanceInMetres: 1.5 }, ['distanceInMetres value']],
    ['not a number', { distanceInMetres: Number.NaN }, ['distanceInMetres value']],
    ['an infinite one', { co2eInGrams: Infinity }, ['co2eInGrams value']],
    ['a number as text', { distanceInMetres: '12' }, ['distanceInMetres value']],
    ['null', { purpose: null }, ['purpose code']],
    ['a list for one value', { purpose: ['work'] }, ['purpose code']],
    ['an inherited code', { purpose: 'toString' }, ['purpose code']],
    ['an IRI with a space', { agent: 'https://ada.example/ me' }, ['agent value']],
    ['a relative IRI', { agent: '/profile/card#me' }, ['agent value']],
    ['half a character', { identifier: 'x\ud800' }, ['identifier value']],
    ['a negative number', { co2eInGrams: -0.1 }, ['co2eInGrams range']],
    ['the same instant', { endTime: '2026-03-09T07:12:04Z' }, ['startTime order']],
    ['an unknown field', { speed: 3 }, ['speed unknown-field']],
    ['no name', { id: '#a' }, ['id name']],
    ['a part that is a link', { hasLeg: [hasLeg[0]!.id] }, ['hasLeg value']],
    ['a bad part', { hasLeg: [{ ...hasLeg[0], mode: 'fly' }] }, ['mode code']],
  ])('finds %s', (_, change, expected) => {
    expect(reasons(change)).toEqual(expected)
  })

  it('speaks French and English, of the part that is wrong', () => {
    const leg: Leg = sampleLeg(hasLeg[0]!.id, { occupancy: 0 })
    expect(check('Trip', sampleTrip('a', { hasLeg: [leg] }))).toMatchObject([
      {
        record: leg.id,
        shape: 'Leg',
        key: 'occupancy',
        value: '0',
        message: {
          fr: expect.stringContaining('de 1 à 99'),
          en: expect.stringContaining('from 1 to 99'),
        },
      },
    ])
  })

  it('shortens long values', () => {
    const [problem] = check('Trip', sampleTrip('a', { agent: ' '.repeat(100_000) }))
    expect(problem!.value!.length).toBe(200)
  })

  it('checks patterns', () => {
    expect(check('Series', series('Europe/Paris'))).toEqual([])
    expect(check('Series', series('Europe/../etc'))).toMatchObject([
      { key: 'timeZone', reason: 'range' },
    ])
  })
})

describe('writing a record', () => {
  it('refuses what its shape cannot hold, field by field', () => {
    const leg = sampleLeg(hasLeg[0]!.id, { durationInSeconds: 0.5 })
    const trip = sampleTrip('a', { distanceInMetres: 7.5, hasLeg: [leg] })
    expect(() => encode('Trip', trip)).toThrow(
      `Writing <${trip.id}> failed: distanceInMetres (value), durationInSeconds (value)`,
    )
    expect(() => encode('Trip', trip)).toThrow(ShapeError)
  })

  it('writes decimals with a point and leaves out what is not there', () => {
    const quads = encode('Leg', sampleLeg('https://ada.example/doc#l', { co2eInGrams: 30 }))
    expect(quads.map(({ object }) => object.value)).toContain('30.0')
    expect(quads).toHaveLength(5)
  })
})
