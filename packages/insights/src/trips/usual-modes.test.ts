import { arrangeTrips } from '@selfdata/records'
import type {
  Correction,
  Leg,
  ModeSource,
  TransportMode,
  TravelSettings,
  Trip,
} from '@selfdata/vocab'
import { schemes } from '@selfdata/vocab'
import { describe, expect, it } from 'vitest'
import { summariseTrips } from '../summarise.ts'
import { briefOf, tripsInBrief } from './brief.ts'
import { cyclingYear } from './cycling-days.ts'
import { groupOf } from './mode-group.ts'
import {
  countedMode,
  mayCountOtherwise,
  usualChoices,
  usualModesOf,
  usualOf,
  withUsualMode,
  withUsualModes,
} from './usual-modes.ts'

const startTime = '2026-03-09T07:00:00Z'
const endTime = '2026-03-09T07:20:00Z'

/** Twenty minutes, five kilometres. */
function legOf(mode: TransportMode, modeSource?: ModeSource, told: Partial<Leg> = {}): Leg {
  return {
    id: '#a-1',
    startTime,
    endTime,
    mode,
    ...(modeSource && { modeSource }),
    distanceInMetres: 5000,
    durationInSeconds: 1200,
    ...told,
  }
}
function tripOf(...hasLeg: Leg[]): Trip {
  return { id: '#a', agent: '#me', startTime, endTime, mainMode: hasLeg[0]!.mode, hasLeg }
}
const settings = (...usualMode: TransportMode[]): TravelSettings => ({ id: '#it', usualMode })

describe('the mode that a leg counts as', () => {
  const usual = { rail: 'tram', cycle: 'e-bicycle' } as const

  it('is what the person said of it, whatever is usual', () => {
    const trip = tripOf(legOf('rail', 'detected'))
    const said = (mode: TransportMode): Correction => ({
      id: '#c',
      corrects: '#a-1',
      inRecord: '#a',
      generatedAtTime: '2026-04-01T10:00:00Z',
      startTime,
      mode,
    })
    const counted = (mode: TransportMode) =>
      withUsualModes(arrangeTrips([trip], [said(mode)])[0]!.trip, usual).hasLeg[0]!.mode
    expect(counted('metro')).toBe('metro')
    // Also where they say that it was the train this time.
    expect(counted('rail')).toBe('rail')
  })

  it.each(['stated', 'operator', undefined] as const)('stays where its source is %s', (from) => {
    expect(countedMode(legOf('rail', from), usual)).toBe('rail')
  })

  it('is what the device names, where it names more than the group', () => {
    expect(countedMode(legOf('metro', 'detected'), usual)).toBe('metro')
    expect(countedMode(legOf('high-speed-rail', 'detected'), usual)).toBe('high-speed-rail')
    expect(countedMode(legOf('shared-bicycle', 'detected'), usual)).toBe('shared-bicycle')
  })

  it.each(['detected', 'assumed'] as const)(
    'is the usual one of the group where it is %s',
    (from) => {
      expect(countedMode(legOf('rail', from), usual)).toBe('tram')
      expect(countedMode(legOf('bicycle', from), usual)).toBe('e-bicycle')
    },
  )

  it('stays as sensed in a group of which the person says nothing, and unknown stays unknown', () => {
    expect(countedMode(legOf('bus', 'detected'), usual)).toBe('bus')
    expect(countedMode(legOf('unknown', 'assumed'), usual)).toBe('unknown')
  })

  it('is no tram on the way to Paris for whoever takes the tram in town, as it is in Coach CO2', () => {
    const toParis = { distanceInMetres: 467_000, durationInSeconds: 3 * 3600 }
    expect(countedMode(legOf('rail', 'detected', toParis), usual)).toBe('rail')
    expect(countedMode(legOf('rail', 'detected'), { rail: 'high-speed-rail' })).toBe('rail')
    expect(countedMode(legOf('rail', 'detected', toParis), { rail: 'high-speed-rail' })).toBe(
      'high-speed-rail',
    )
    const bare = { id: '#a-1', startTime, endTime, mode: 'rail', modeSource: 'detected' } as const
    expect(countedMode(bare, usual)).toBe('tram')
  })

  it.each(usualChoices.flatMap(({ group, modes }) => modes.map((mode) => [group, mode] as const)))(
    'can be any of its group: %s, %s',
    (group, mode) => {
      const sensed = usualOf({}, group)!
      const fits = {
        distanceInMetres: 10_000,
        durationInSeconds: mode.startsWith('high') ? 300 : 3000,
      }
      expect(groupOf(mode)).toBe(group)
      expect(countedMode(legOf(sensed, 'detected', fits), { [group]: mode })).toBe(mode)
    },
  )

  it('can be chosen in every group of more than one mode', () => {
    const modes = Object.keys(schemes.TransportMode.concepts) as TransportMode[]
    const many = Map.groupBy(modes, groupOf)
    many.delete('other')
    const wanted = [...many].filter(([, some]) => some.length > 1).map(([group]) => group)
    expect(usualChoices.map(({ group }) => group).toSorted()).toEqual(wanted.toSorted())
  })
})

describe('a trip as the person usually goes', () => {
  const ride = tripOf(
    legOf('bicycle', 'detected', { modeConfidence: 0.9, co2eInGrams: 0 }),
    legOf('walk', 'detected', { id: '#a-2', distanceInMetres: 300, durationInSeconds: 240 }),
  )

  it('has another main mode and no emissions of the old one; how it is known stays', () => {
    const counted = withUsualModes({ ...ride, co2eInGrams: 0 }, { cycle: 'e-bicycle' })
    expect(counted).toMatchObject({ mainMode: 'e-bicycle' })
    expect(counted.hasLeg[0]).toMatchObject({ modeSource: 'detected', modeConfidence: 0.9 })
    expect(counted).not.toHaveProperty('co2eInGrams')
    expect(counted.hasLeg[0]).not.toHaveProperty('co2eInGrams')
    expect(counted.hasLeg[1]).toBe(ride.hasLeg[1])
  })

  it('is the very same where nothing changes', () => {
    expect(withUsualModes(ride, { rail: 'tram' })).toBe(ride)
  })

  it('counts the same from a month in brief', () => {
    const trips = [ride, tripOf(legOf('rail', 'detected')), tripOf(legOf('rail', 'stated'))]
    const usual = { rail: 'tram', cycle: 'cargo-bicycle' } as const
    const sum = (some: readonly Trip[]) =>
      summariseTrips(
        some.map((one) => withUsualModes(one, usual)),
        { timeZone: 'Europe/Paris' },
      )
    const brief = tripsInBrief(briefOf(trips.map((trip) => ({ trip, ends: {} }))))
    expect(sum(brief.map(({ trip }) => trip))).toEqual(sum(trips))
    expect(sum(trips).map(({ mode }) => mode)).toEqual(['cargo-bicycle', 'rail', 'tram', 'walk'])
  })

  it('to work by the usual bicycle is as good a proof as by the recognised one', () => {
    const days = (trip: Trip) =>
      cyclingYear([{ trip: { ...trip, purpose: 'work' }, ends: {} }], {
        year: 2026,
        places: [],
        timeZone: 'Europe/Paris',
      }).days.length
    expect(days(withUsualModes(ride, { cycle: 'e-bicycle' }))).toBe(days(ride))
    expect(days(ride)).toBe(1)
  })
})

describe('the usual modes in the settings', () => {
  it('are one for each group, and a settings document from before is understood', () => {
    expect(usualModesOf(undefined)).toEqual({})
    expect(usualModesOf(settings('tram', 'e-bicycle'))).toEqual({
      cycle: 'e-bicycle',
      rail: 'tram',
    })
    expect(usualModesOf({ usualBicycle: 'e-bicycle' })).toEqual({ cycle: 'e-bicycle' })
    expect(usualModesOf({ ...settings('cargo-bicycle'), usualBicycle: 'e-bicycle' })).toEqual({
      cycle: 'cargo-bicycle',
    })
  })

  it('leave out what no group has', () => {
    expect(usualModesOf(settings('unknown', 'air', 'tram'))).toEqual({ rail: 'tram' })
  })

  it('change one by one, and go', () => {
    const both = withUsualMode(settings('tram'), 'cycle', 'e-bicycle')
    expect(both).toEqual(settings('e-bicycle', 'tram'))
    expect(withUsualMode(both, 'rail', 'metro')).toEqual(settings('e-bicycle', 'metro'))
    expect(withUsualMode(both, 'rail', undefined)).toEqual(settings('e-bicycle'))
    // What is sensed anyway need not be said.
    expect(withUsualMode(both, 'rail', 'rail')).toEqual(settings('e-bicycle'))
  })

  it('are written by their new name, also those that were said by the old one', () => {
    const old: TravelSettings = { ...settings(), usualBicycle: 'e-bicycle' }
    expect(withUsualMode(old, 'rail', 'tram')).toEqual(settings('e-bicycle', 'tram'))
    expect(withUsualMode(old, 'cycle', undefined)).toEqual(settings())
  })

  it('tell which figures may hold something else', () => {
    const usual = { rail: 'tram', bus: 'bus' } as const
    const modes = ['rail', 'tram', 'bus', 'car'] as const
    expect(modes.filter((mode) => mayCountOtherwise(mode, usual))).toEqual(['rail'])
  })
})
