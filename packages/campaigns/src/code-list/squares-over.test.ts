import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { distance } from '../geometry/point.ts'
import { contains, readWkt } from '../geometry/read-wkt.ts'
import { fromEurope, squareOf, toEurope } from '../geometry/statistical-grid.ts'
import { squaresOver } from './squares-over.ts'

const port = [
  [-1.17, 46.15],
  [-1.14, 46.15],
  [-1.14, 46.165],
  [-1.17, 46.165],
] as const

it('finds a point again from where it lies in the grid, to a centimetre', () => {
  const [lon, lat] = [
    fc.double({ min: -5, max: 20, noNaN: true }),
    fc.double({ min: 36, max: 65, noNaN: true }),
  ]
  fc.assert(
    fc.property(lon, lat, (x, y) => {
      expect(distance(fromEurope(toEurope([x, y])), [x, y])).toBeLessThan(0.01)
    }),
  )
})

it('covers an area with the squares that statistics use, each around its own points', () => {
  const squares = squaresOver(port, 200)!
  // 2.3 by 1.7 kilometres.
  expect(squares.length).toBeGreaterThan(80)
  expect(squares.length).toBeLessThan(110)
  for (const { key, asWKT } of squares) {
    const drawn = readWkt(asWKT)!
    const [a, , c] = drawn.points
    const middle = [(a![0] + c![0]) / 2, (a![1] + c![1]) / 2] as const
    expect(squareOf(middle)).toBe(key)
    expect(contains(drawn, middle)).toBe(true)
  }
  expect(squaresOver(port, 1000)!.length).toBeLessThan(9)
})

it('covers no country', () => {
  const country = [
    [-5, 42],
    [8, 42],
    [8, 51],
    [-5, 51],
  ] as const
  expect(squaresOver(country, 200)).toBeUndefined()
})
