import { expect, it } from 'vitest'
import { placesOfShapes } from './drawn-places.ts'

const at = (lon: number, lat: number) => ({ lon, lat })
const corners = [at(-1.17, 46.15), at(-1.14, 46.15), at(-1.14, 46.165), at(-1.17, 46.165)]
const area = { name: 'Port', points: corners }

it('cuts a drawn street into links', () => {
  const street = { name: 'Quai', points: corners.slice(0, 2) }
  const places = placesOfShapes([street], { areas: false, zones: 'one', linkInMetres: 400 })
  expect(places!.map(({ key }) => key)).toEqual([1, 2, 3, 4, 5, 6].map((part) => `quai-${part}`))
})

it('counts in an area as one zone, or by squares, each once', () => {
  const choice = { areas: true, linkInMetres: 0 }
  expect(placesOfShapes([area], { ...choice, zones: 'one' })).toMatchObject([
    { key: 'port', asWKT: expect.stringMatching(/^POLYGON/u) },
  ])
  const once = placesOfShapes([area], { ...choice, zones: '200' })!
  expect(once[0]!.key).toMatch(/^CRS3035RES200mN/u)
  expect(placesOfShapes([area, area], { ...choice, zones: '200' })).toEqual(once)
  expect(placesOfShapes([area], { ...choice, zones: '1000' })!.length).toBeLessThan(once.length / 9)
})

it('says when an area holds too many squares', () => {
  const country = { name: '', points: [at(-5, 42), at(8, 42), at(8, 51)] }
  const choice = { areas: true, zones: '200', linkInMetres: 0 } as const
  expect(placesOfShapes([area, country], choice)).toBeUndefined()
})
