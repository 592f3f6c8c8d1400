import { arrangeTrips, legSnapshot } from '@selfdata/records'
import { schemes } from '@selfdata/vocab'
import type { Correction, Leg, Trip, TransportMode } from '@selfdata/vocab'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyCorrectionsToSummary } from './correct-summary.ts'
import { summariseTrips } from './summarise.ts'

const options = { timeZone: 'Europe/Paris' }
const agent = 'https://a.example/#me'
const at = (minute: number) => new Date(Date.UTC(2026, 2, 9, 7, minute)).toISOString()

function tripOf(name: string, start: number, legs: readonly [TransportMode, number?][]): Trip {
  const id = `https://a.example/t#${name}`
  const hasLeg = legs.map(([mode, distanceInMetres], i): Leg => ({
    id: `${id}-${i + 1}`,
    mode,
    startTime: at(start + 10 * i),
    endTime: at(start + 10 * (i + 1)),
    durationInSeconds: 600,
    ...(distanceInMetres !== undefined && { distanceInMetres }),
  }))
  return { id, agent, startTime: at(start), endTime: at(start + 10 * legs.length), hasLeg }
}

let made = 0
function correction(of: Trip, change: Partial<Correction>): Correction {
  made += 1
  return {
    id: `#c${made}`,
    corrects: of.id,
    generatedAtTime: new Date(Date.UTC(2026, 3, 1, 0, 0, made)).toISOString(),
    startTime: of.startTime,
    ...(change.corrects && change.corrects !== of.id && { inRecord: of.id }),
    ...legSnapshot(of),
    ...change,
  }
}

const anew = (trips: readonly Trip[], corrections: readonly Correction[]) =>
  summariseTrips(
    arrangeTrips(trips, corrections).map(({ trip }) => trip),
    options,
  )
const corrected = (trips: readonly Trip[], corrections: readonly Correction[]) =>
  applyCorrectionsToSummary(summariseTrips(trips, options), corrections, options)
const figures = (sums: ReturnType<typeof anew>) =>
  sums.map(({ startDate, mode, ...sum }) => ({
    key: `${startDate} ${mode}`,
    trips: sum.tripCount,
    legs: sum.legCount,
    metres: sum.distanceInMetres,
    seconds: sum.durationInSeconds,
    unknown: sum.unknownDistanceCount,
    grams: Math.round(sum.co2eInGrams ?? -1),
  }))

describe('monthly figures after a correction', () => {
  const trip = tripOf('a', 0, [
    ['walk', 400],
    ['bus', 5000],
  ])

  it('count a trip of several legs under its new main mode', () => {
    const tram = correction(trip, { corrects: `${trip.id}-2`, mode: 'tram' })
    expect(figures(corrected([trip], [tram]))).toEqual(figures(anew([trip], [tram])))
    expect(corrected([trip], [tram]).find(({ mode }) => mode === 'tram')).toMatchObject({
      tripCount: 1,
      legCount: 1,
    })
  })

  it('count a trip that was cut as two, and one that was deleted not at all', () => {
    const cut = correction(trip, { splitAfterSeconds: [600] })
    expect(corrected([trip], [cut]).map(({ tripCount }) => tripCount)).toEqual([1, 1])
    expect(corrected([trip], [correction(trip, { removed: true })])).toEqual([])
  })

  it('are those of counting anew, whatever was corrected', () => {
    const modes = Object.keys(schemes.TransportMode.concepts).filter(
      (name): name is TransportMode => Object.hasOwn(schemes.TransportMode.concepts, name),
    )
    const legs = fc.array(
      fc.tuple(fc.constantFrom(...modes), fc.option(fc.integer({ min: 0, max: 90_000 }))),
      { minLength: 1, maxLength: 4 },
    )
    const change = fc.oneof(
      fc.record({ leg: fc.integer({ min: 1, max: 4 }), mode: fc.constantFrom(...modes) }),
      fc.record({ leg: fc.integer({ min: 1, max: 4 }), occupancy: fc.integer({ min: 1, max: 5 }) }),
      fc.record({ leg: fc.integer({ min: 1, max: 4 }), removed: fc.constant(true) }),
      fc.record({
        splitAfterSeconds: fc.array(fc.integer({ min: 1, max: 2400 }), {
          minLength: 1,
          maxLength: 3,
        }),
      }),
      fc.record({ removed: fc.constant(true) }),
      fc.record({ correctedEndTime: fc.integer({ min: 1, max: 300 }).map(at) }),
      fc.record({ mergedInto: fc.constantFrom('https://a.example/t#0', 'https://a.example/t#1') }),
    )
    fc.assert(
      fc.property(
        fc.array(fc.tuple(legs, fc.array(change, { maxLength: 3 })), {
          minLength: 1,
          maxLength: 3,
        }),
        (plans) => {
          const trips = plans.map(([parts], i) =>
            tripOf(
              String(i),
              i * 100,
              parts.map(([mode, metres]) => [mode, metres ?? undefined]),
            ),
          )
          const corrections = plans.flatMap(([, changes], i) =>
            // One correction a target, as the pod keeps them; a union needs both halves known.
            [
              ...new Map(
                [{}, ...changes].map((one) => {
                  const { leg, ...values }: { leg?: number } = one
                  const corrects = leg === undefined ? trips[i]!.id : `${trips[i]!.id}-${leg}`
                  return [corrects, correction(trips[i]!, { corrects, ...values })]
                }),
              ).values(),
            ],
          )
          expect(figures(corrected(trips, corrections))).toEqual(figures(anew(trips, corrections)))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('of two sources come out as one figure for each month and mode', () => {
    const [one, other] = [tripOf('x', 0, [['bus', 1000]]), tripOf('y', 60, [['bus', 2000]])]
    const sums = [...summariseTrips([one], options), ...summariseTrips([other], options)]
    expect(applyCorrectionsToSummary(sums, [], options)).toMatchObject([
      { tripCount: 2, distanceInMetres: 3000 },
    ])
  })
})
