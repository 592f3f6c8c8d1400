import { describe, expect, it } from 'vitest'
import { readWkt } from '../geometry/read-wkt.ts'
import { lengthOf } from '../geometry/line.ts'
import { areaAround } from './area.ts'
import { codeListOf } from './code-list.ts'
import type { CodeListParts } from './code-list.ts'
import { readPlaces } from './read-places.ts'

const feature = (type: string, coordinates: unknown, name?: string) => ({
  type: 'Feature',
  properties: { name },
  geometry: { type, coordinates },
})
const collection = (...features: object[]) =>
  JSON.stringify({ type: 'FeatureCollection', features })
const quay = [
  [-1.16, 46.156],
  [-1.14, 46.156],
]
const square = [
  [-1.16, 46.15],
  [-1.15, 46.15],
  [-1.15, 46.16],
  [-1.16, 46.15],
]
const placesIn = (text: string, linkInMetres = 0) => {
  const read = readPlaces(text, { linkInMetres })
  return 'places' in read ? read.places : []
}

describe('places that were drawn', () => {
  it('are the links of a corridor, of equal length, end to end', () => {
    const links = placesIn(collection(feature('LineString', quay, 'Quai Sénac')), 400)
    expect(links.map(({ key }) => key)).toEqual([1, 2, 3, 4].map((n) => `quai-senac-${n}`))
    const lines = links.map(({ asWKT }) => readWkt(asWKT)!.points)
    for (const line of lines) expect(Math.abs(lengthOf(line) - 385)).toBeLessThan(40)
    expect(lines[0]!.at(-1)).toEqual(lines[1]![0])
    expect(lines.at(-1)!.at(-1)).toEqual([-1.14, 46.156])
  })

  it('are lines as they are drawn, and zones', () => {
    const text = collection(feature('LineString', quay, 'Pont'), feature('Polygon', [square]))
    expect(placesIn(text).map(({ key, asWKT }) => [key, readWkt(asWKT)?.kind])).toEqual([
      ['pont', 'line'],
      ['place-2', 'polygon'],
    ])
  })

  it('are told apart where they have one name', () => {
    const twice = collection(
      feature('LineString', quay, 'Pont'),
      feature('LineString', quay, 'Pont'),
    )
    expect(placesIn(twice).map(({ key }) => key)).toEqual(['pont', 'pont-no-2'])
  })

  it.each([
    ['{', 'not-geojson'],
    ['[]', 'not-geojson'],
    [collection(feature('Point', [1, 2])), 'nothing-to-count'],
    [collection(feature('Polygon', [square, square])), 'nothing-to-count'],
    [
      collection(
        feature('LineString', [
          [380_000, 6_570_000],
          [1, 2],
        ]),
      ),
      'not-degrees',
    ],
    [collection(feature('LineString', ['x', 'y'])), 'not-degrees'],
  ])('are refused with a reason: %s', (text, problem) =>
    expect(readPlaces(text, { linkInMetres: 0 })).toEqual({ problem }),
  )
})

describe('a code list', () => {
  const label = (key: string) => ({ key, title: { fr: key, en: key } })
  const parts: CodeListParts = {
    base: 'https://city.example/campaigns/x',
    title: { fr: 'Tout', en: 'All' },
    transformation: 'corridor-counts',
    places: ['a', 'b'].map((key) => ({ ...label(key), asWKT: 'LINESTRING(0 0, 1 1)' })),
    bands: [label('07-09'), label('other')],
    categories: [label('bus')],
    traits: [label('age-65')],
  }
  const keys = (more: Partial<CodeListParts>) =>
    codeListOf({ ...parts, ...more }).hasCell.map(
      ({ cellNumber, place, toPlace, timeBand, category, trait }) =>
        [cellNumber, place, toPlace, category, timeBand, trait].filter((one) => one !== undefined),
    )

  it('has each place in each band, then what people may tell of themselves', () =>
    expect(keys({})).toEqual([
      [0, 'a', '07-09'],
      [1, 'a', 'other'],
      [2, 'b', '07-09'],
      [3, 'b', 'other'],
      [4, 'age-65'],
    ]))

  it('has every pair of zones for journeys from one to another', () =>
    expect(keys({ transformation: 'origin-destination', bands: [], traits: [] })).toEqual([
      [0, 'a', 'a'],
      [1, 'a', 'b'],
      [2, 'b', 'a'],
      [3, 'b', 'b'],
    ]))

  it('has categories, not places, for shares', () =>
    expect(keys({ transformation: 'mode-share', bands: [label('2026-03')], traits: [] })).toEqual([
      [0, 'bus', '2026-03'],
    ]))

  it('lies in an area that holds all that is drawn', () => {
    expect(areaAround(parts.places)).toBe(
      'POLYGON((-0.002 -0.002, 1.002 -0.002, 1.002 1.002, -0.002 1.002, -0.002 -0.002))',
    )
    expect(areaAround([])).toBeUndefined()
  })
})
