import { encode, writeTurtle } from '@selfdata/records'
import type { Leg, Track, Trip } from '@selfdata/vocab'
import { describe, expect, it } from 'vitest'
import { importFiles } from './import-files.ts'
import { reconcile } from './journey/reconcile.ts'
import { writeCsv } from './write/write-csv.ts'
import { writeGeojson } from './write/write-geojson.ts'
import { writeGpx } from './write/write-gpx.ts'
import type { WrittenTrip } from './write/written-trip.ts'

const options = { timeZone: 'Europe/Paris', agent: 'https://a.example/#me' }
const root = 'https://a.example/'
const at = (minute: number) =>
  new Date(Date.UTC(2026, 2, 9, 7, minute)).toISOString().replace('.000', '')

function tripOf(name: string, start: number, legs: readonly [Leg['mode'], number][]) {
  const id = `${root}selfdata/mobility/trips/gpx/2026-03.ttl#${name}`
  const tracks = legs.map(([, metres], i): Track => {
    const east = (point: number) => (-1.15 + (point * metres) / (77_000 * 20)).toFixed(5)
    return {
      id: `${id.replace('/trips/', '/tracks/')}-${i + 1}`,
      startTime: at(start + i * 20),
      endTime: at(start + (i + 1) * 20),
      asWKT: `LINESTRING(${Array.from({ length: 21 }, (_, point) => `${east(point)} 46.16`).join(', ')})`,
      secondsFromStart: Array.from({ length: 21 }, (_, point) => point * 60),
    }
  })
  const hasLeg = legs.map(([mode, metres], i): Leg => ({
    id: `${id}-${i + 1}`,
    mode,
    modeSource: 'stated',
    startTime: at(start + i * 20),
    endTime: at(start + (i + 1) * 20),
    durationInSeconds: 1200,
    distanceInMetres: metres,
    hasGeometry: tracks[i]!.id,
  }))
  const trip: Trip = {
    id,
    agent: options.agent,
    startTime: at(start),
    endTime: at(start + 20 * legs.length),
    purpose: 'health',
    hasLeg,
  }
  return { trip, tracks }
}

const made = [
  tripOf('a', 0, [
    ['walk', 1000],
    ['suburban-rail', 9000],
  ]),
  tripOf('b', 400, [['e-bicycle', 5000]]),
  tripOf('c', 700, [['ferry', 3000]]),
]
const tracks = new Map(made.flatMap(({ tracks: some }) => some.map((one) => [one.id, one])))
const written = made.map(({ trip }) => ({ trip, tracks, source: 'Montre, « la "vieille" »' }))
const back = async (text: string) =>
  (await importFiles([{ name: 'export', bytes: new TextEncoder().encode(text) }], options)).records
    .Trip
const legsOf = (trips: readonly Trip[]) =>
  trips
    .flatMap(({ hasLeg }) => hasLeg)
    .toSorted((a, b) => Date.parse(a.startTime) - Date.parse(b.startTime))
    .map(({ mode, startTime, endTime, distanceInMetres }) => ({
      mode,
      start: Date.parse(startTime),
      end: Date.parse(endTime),
      metres: distanceInMetres!,
    }))
const expected = legsOf(made.map(({ trip }) => trip))

describe('what is taken along comes back', () => {
  it.each([
    ['GeoJSON', writeGeojson(written)],
    ['GPX', writeGpx(written).text],
    ['CSV', writeCsv(written)],
  ])('as %s: each leg with its mode, its times and its distance', async (_, text) => {
    const legs = legsOf(await back(text))
    expect(legs.map(({ metres: _metres, ...leg }) => leg)).toEqual(
      expected.map(({ metres: _metres, ...leg }) => leg),
    )
    for (const [i, { metres }] of legs.entries())
      expect(Math.abs(metres - expected[i]!.metres)).toBeLessThan(expected[i]!.metres * 0.01 + 15)
  })

  it.each([
    ['GeoJSON', (trips: readonly WrittenTrip[]) => writeGeojson(trips)],
    ['CSV', (trips: readonly WrittenTrip[]) => writeCsv(trips)],
  ])('as %s with all that was said or guessed, also where there is no line', async (_, write) => {
    const { trip } = tripOf('d', 900, [['car', 4000]])
    const [leg] = trip.hasLeg
    const { hasGeometry: _line, ...bare } = leg!
    const told = {
      ...bare,
      modeSource: 'detected' as const,
      modeConfidence: 0.71,
      occupancy: 3,
      propulsion: 'electric' as const,
      line: '3',
      boardingStop: '=Verdun',
      alightingStop: 'Les Minimes',
    }
    const whole = { ...trip, name: '-10 % chez « Léa »', hasLeg: [told] }
    const [came] = await back(write([{ trip: whole, tracks: new Map(), source: 'x' }]))
    expect(came).toMatchObject({ name: whole.name, purpose: 'health' })
    const { id: _id, startTime: _start, endTime: _end, ...words } = told
    expect(came!.hasLeg[0]).toMatchObject(words)
  })

  it('as CSV with its purpose, and with commas and quotation marks in its words', async () => {
    const trips = await back(writeCsv(written))
    expect(trips.map(({ purpose }) => purpose)).toEqual(['health', 'health', 'health'])
    expect(writeCsv(written)).toContain('"Montre, « la ""vieille"" »"')
  })

  it('as Turtle exactly, under the same names', async () => {
    const quads = made.flatMap(({ trip, tracks: lines }) => [
      ...encode('Trip', trip),
      ...lines.flatMap((line) => encode('Track', line)),
    ])
    const trips = await back(writeTurtle(quads, { base: 'urn:selfdata:export' }))
    const relative = (text: string) => text.replaceAll(root, '')
    expect(trips.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      made
        .map(({ trip }) => JSON.parse(relative(JSON.stringify({ ...trip, agent: 'x' }))))
        .map((trip: Trip) => ({ ...trip, agent: options.agent })),
    )
  })

  it('with zeros as zeros and unknown figures empty', () => {
    const csv = writeCsv(written, ({ mode }) =>
      mode === 'walk' ? { co2eInGrams: 0, euros: 0 } : {},
    )
    const [, walk, rail] = csv.split('\r\n')
    expect(walk).toContain(',0,0,,')
    expect(rail).toContain(',,,,')
  })

  it('says how many legs GPX cannot hold', () => {
    const none = [{ ...written[0]!, tracks: new Map() }]
    expect(writeGpx(none).left).toBe(2)
  })
})

describe('a second export of the same days', () => {
  const [known] = made
  const shifted = (seconds: number, longer = 0) => {
    const move = (time: string, by: number) => new Date(Date.parse(time) + by * 1000).toISOString()
    const { trip, tracks: lines } = made[0]!
    const id = `${trip.id}-later`
    return {
      trips: [
        {
          ...trip,
          id,
          startTime: move(trip.startTime, seconds),
          endTime: move(trip.endTime, seconds + longer),
        },
      ],
      tracks: lines,
    }
  }

  it('shifted by a second doubles nothing', () => {
    expect(reconcile(shifted(1), [known!.trip])).toEqual({ trips: [], tracks: [], known: 1 })
    expect(reconcile(shifted(-45), [known!.trip]).known).toBe(1)
  })

  it('of a ride of which only the boarding is known doubles nothing either', () => {
    const boarding = { ...known!.trip, endTime: known!.trip.startTime }
    const again = { trips: [{ ...boarding, id: `${boarding.id}-again` }], tracks: [] }
    expect(reconcile(again, [boarding]).known).toBe(1)
    expect(reconcile(again, [{ ...boarding, startTime: at(30), endTime: at(30) }]).known).toBe(0)
  })

  it('that goes on where the first one broke off takes its place', () => {
    const { trips, known: count } = reconcile(shifted(1, 1800), [known!.trip])
    expect(count).toBe(0)
    expect(trips[0]!.id).toBe(known!.trip.id)
  })

  it('keeps the trip that begins when another one ends, and the next day', () => {
    expect(reconcile(shifted(40 * 60), [known!.trip]).trips).toHaveLength(1)
    expect(reconcile(shifted(86_400), [known!.trip]).trips).toHaveLength(1)
  })

  it('leaves a trip of the same name to the pod', () => {
    const { trip, tracks: lines } = known!
    expect(reconcile({ trips: [trip], tracks: lines }, [trip]).trips).toEqual([trip])
  })
})
