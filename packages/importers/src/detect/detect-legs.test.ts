import { describe, expect, it } from 'vitest'
import { importFiles } from '../import-files.ts'
import { detectLegs } from './detect-legs.ts'
import type { TimedPosition } from './steps.ts'

/** A way eastwards: pieces of so many seconds at so many metres per second, a point every few seconds. */
function way(pieces: readonly [seconds: number, speed: number][], every = 10): TimedPosition[] {
  const points: TimedPosition[] = [{ lon: -1.15, lat: 46.16, ms: Date.UTC(2026, 2, 9, 7) }]
  for (const [seconds, speed] of pieces)
    for (let passed = 0; passed < seconds; passed += every) {
      const { lon, lat, ms } = points.at(-1)!
      // Nobody keeps one speed: a third more and less, by turns.
      const metres = speed * every * (1 + ((points.length % 3) - 1) / 3)
      points.push({
        lon: lon + metres / (111_195 * Math.cos((46.16 * Math.PI) / 180)),
        lat,
        ms: ms + every * 1000,
      })
    }
  return points
}

const modes = (points: TimedPosition[]) => detectLegs(points).map(({ mode }) => mode)

describe('the mode of a track', () => {
  it.each([
    ['a walk', way([[900, 1.3]]), 'walk'],
    ['a run', way([[1800, 2.9]]), 'walk'],
    ['a ride to work', way([[900, 4.5]]), 'bicycle'],
    [
      'a drive',
      way([
        [600, 11],
        [60, 2],
        [900, 22],
      ]),
      'car',
    ],
    ['a flight', way([[6000, 210]], 60), 'air'],
  ])('is told by the speeds of %s', (_, points, mode) => {
    expect(modes(points)).toEqual([mode])
  })

  it('is left open rather than guessed when two are as likely', () => {
    const [leg] = detectLegs(way([[600, 6.3]]))
    expect(leg!.confidence).toBeLessThan(0.9)
    expect(leg!.guess.others[0]!.confidence).toBeGreaterThan(0.02)
  })

  it('is not sure from a handful of points', () => {
    const sureOf = (seconds: number) => detectLegs(way([[seconds, 1.3]]))[0]!.confidence
    expect(sureOf(20)).toBeLessThan(0.75)
    expect(sureOf(100)).toBeGreaterThan(sureOf(20))
    expect(sureOf(1000)).toBeGreaterThan(sureOf(100))
  })

  it('is never certain: what is said of speeds is wrong of one leg in ten', () => {
    expect(detectLegs(way([[9000, 1.3]]))[0]!.confidence).toBeLessThan(0.95)
  })

  it('is less sure where points were filled in between two, which shows one speed only', () => {
    const even = (every: number) =>
      way([[900, 4.3]], 10).map((point, i, all) => ({
        ...point,
        lon:
          i % every === 0
            ? point.lon
            : all[0]!.lon + (i * (all.at(-1)!.lon - all[0]!.lon)) / (all.length - 1),
      }))
    expect(detectLegs(even(1000))[0]!.confidence).toBeLessThan(detectLegs(even(1))[0]!.confidence)
  })

  it('says with confidences that add up to one what else it may be', () => {
    for (const { guess } of detectLegs(way([[900, 4.5]]))) {
      const all = guess.others.reduce((sum, { confidence }) => sum + confidence, guess.confidence)
      expect(all).toBeCloseTo(1, 6)
    }
  })
})

describe('the legs of a track', () => {
  it('are cut where walking and riding change over', () => {
    const legs = detectLegs(
      way([
        [300, 1.3],
        [900, 12],
        [240, 1.3],
      ]),
    )
    expect(legs.map(({ mode }) => mode)).toEqual(['walk', 'car', 'walk'])
    expect(legs[0]!.to).toBe(legs[1]!.from)
  })

  it('are not cut at a traffic light', () => {
    expect(
      modes(
        way([
          [400, 11],
          [60, 0],
          [500, 11],
        ]),
      ),
    ).toEqual(['car'])
  })

  it('are not cut by a jump of the position', () => {
    const points = way([[900, 1.3]])
    points[40] = { ...points[40]!, lat: points[40]!.lat + 0.002 }
    expect(modes(points)).toEqual(['walk'])
  })

  it('cover the whole track, whatever it is', () => {
    const points = way([
      [100, 1],
      [30, 9],
      [200, 0],
      [500, 14],
      [100, 30],
      [90, 1.2],
    ])
    const legs = detectLegs(points)
    expect(legs[0]!.from).toBe(0)
    expect(legs.at(-1)!.to).toBe(points.length - 1)
    expect(legs.slice(1).map(({ from }) => from)).toEqual(legs.slice(0, -1).map(({ to }) => to))
  })
})

it('comes with the import, with how sure it is; what a file states is not touched', async () => {
  const gpx = (type: string) =>
    `<gpx><trk><trkseg>${way([
      [300, 1.3],
      [900, 12],
    ])
      .map(
        ({ lon, lat, ms }) =>
          `<trkpt lat="${lat}" lon="${lon}"><time>${new Date(ms).toISOString()}</time></trkpt>`,
      )
      .join('')}</trkseg>${type}</trk></gpx>`
  const read = async (type: string) =>
    importFiles([{ name: 'x', bytes: new TextEncoder().encode(gpx(type)) }], {
      timeZone: 'Europe/Paris',
      agent: 'https://ana.example/#me',
    })
  const found = await read('')
  expect(found.records.Trip).toHaveLength(1)
  expect(found.records.Trip[0]!.hasLeg.map(({ mode, modeSource }) => [mode, modeSource])).toEqual([
    ['walk', 'detected'],
    ['car', 'detected'],
  ])
  expect(found.detections.map(({ leg }) => leg)).toEqual(
    found.records.Trip[0]!.hasLeg.map(({ id }) => id),
  )
  expect(found.detections.every(({ confidence }) => confidence > 0.6)).toBe(true)
  const stated = await read('<type>bus</type>')
  expect(stated.records.Trip[0]!.hasLeg.map(({ mode, modeSource }) => [mode, modeSource])).toEqual([
    ['bus', 'stated'],
  ])
  expect(stated.detections).toEqual([])
})
