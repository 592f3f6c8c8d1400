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
  const squares = squaresOver([port], 200)!
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
  expect(squaresOver([port], 1000)!.length).toBeLessThan(9)
})

it('names squares as a town plan does, from the north-west', () => {
  const ring = [
    [-1.3, 46.15],
    [-1.1, 46.15],
    [-1.1, 46.16],
    [-1.3, 46.16],
  ] as const
  const squares = squaresOver([ring], 200)!.map(({ key, title }) => {
    const [, north = '', east = ''] = /N(\d+)E(\d+)$/u.exec(key)!
    const [, letters = '', number = ''] = /^Square ([A-Z]+)(\d+)$/u.exec(title['en']!)!
    return { north: Number(north), east: Number(east), letters, number: Number(number) }
  })
  const columns = [
    ...new Set(squares.toSorted((a, b) => a.east - b.east).map((one) => one.letters)),
  ]
  expect(columns.slice(0, 3)).toEqual(['A', 'B', 'C'])
  expect(columns.slice(25, 28)).toEqual(['Z', 'AA', 'AB'])
  const [first] = squares
  for (const { north, number } of squares)
    expect((number - first!.number) * 200).toBe(first!.north - north)
})

it('covers no country', () => {
  const country = [
    [-5, 42],
    [8, 42],
    [8, 51],
    [-5, 51],
  ] as const
  expect(squaresOver([country], 200)).toBeUndefined()
})
