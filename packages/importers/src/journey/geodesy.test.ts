import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { lengthOf, metresBetween, positionOf, simplified } from './geodesy.ts'

it('measures the way from La Rochelle to Nantes', () => {
  const metres = metresBetween({ lon: -1.1508, lat: 46.1591 }, { lon: -1.5534, lat: 47.2173 })
  expect(metres / 1000).toBeCloseTo(121.7, 0)
})

it('takes no place outside the Earth', () => {
  expect(positionOf('2.35', '48.85')).toEqual({ lon: 2.35, lat: 48.85 })
  for (const [lon, lat] of [
    ['x', 1],
    [181, 1],
    [1, 91],
    ['', ''],
    [null, 1],
    [undefined, undefined],
  ])
    expect(positionOf(lon, lat)).toBeUndefined()
})

it('simplifies a line without leaving it by more than the tolerance, whatever the line', () => {
  const line = fc.array(
    fc.record({
      lon: fc.double({ min: -1.2, max: -1.1, noNaN: true }),
      lat: fc.double({ min: 46.1, max: 46.2, noNaN: true }),
    }),
    { minLength: 2, maxLength: 60 },
  )
  fc.assert(
    fc.property(line, (points) => {
      const places = simplified(points, 5)
      expect(places[0]).toBe(0)
      expect(places.at(-1)).toBe(points.length - 1)
      expect(lengthOf(places.map((i) => points[i]!))).toBeLessThanOrEqual(lengthOf(points) + 1e-6)
    }),
  )
})

it('simplifies a very long line without running out of stack', () => {
  const spiral = Array.from({ length: 100_000 }, (_, i) => ({
    lon: Math.cos(i / 50) * i * 1e-6,
    lat: Math.sin(i / 50) * i * 1e-6,
  }))
  expect(simplified(spiral, 5).length).toBeGreaterThan(1000)
})
