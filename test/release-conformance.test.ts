import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Quad } from '@rdfjs/types'
import { readTurtle } from '@selfdata/records'
import { civic, dcat, dct, skos } from '@selfdata/vocab'
import { DataFactory, Store as Graph } from 'n3'
import CsvwParser from 'rdf-parser-csvw'
import { Validator } from 'shacl-engine'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { releaseRoutes } from '../server/src/http/releases.ts'
import { worldsOn } from '../server/src/releases/testing/counting-world.ts'
import { migrate } from '../server/src/store/migrate.ts'
import { openEmbedded } from '../server/src/store/open-embedded.ts'
import type { Store } from '../server/src/store/store.ts'
import { csvwGraph } from './conformance/csvw-graph.ts'
import { problemsOfMetadata } from './conformance/csvw-metadata.ts'
import { problemsOfTable } from './conformance/csvw-table.ts'

let store: Store
/** What the server answers for a result that it counted: cells published, withheld and empty. */
let get: (path: string) => Promise<{ type: string | null; text: string }>

beforeAll(async () => {
  store = await openEmbedded()
  await migrate(store)
  const world = await worldsOn(store)()
  for (let index = 1; index <= 12; index += 1)
    await world.join(
      `a${index}`,
      new Map(
        index < 4
          ? [
              [0, 1],
              [3, 1],
            ]
          : [[0, 1]],
      ),
    )
  await world.count()
  await world.release()
  const app = releaseRoutes(world.dependencies)
  get = async (path) => {
    const response = await app.request(path.replace('{slug}', world.slug))
    return { type: response.headers.get('content-type'), text: await response.text() }
  }
}, 60_000)
afterAll(async () => store.close())

describe('the catalogue', () => {
  const shapes = async () => {
    const file = join(import.meta.dirname, 'conformance/dcat-ap-3.0.0.ttl')
    return new Graph(readTurtle(await readFile(file, 'utf8'), { base: 'https://shapes.example/' }))
  }
  const read = async () => {
    const { text } = await get('/catalog.ttl')
    return readTurtle(text, { base: 'https://coop.example/catalog.ttl' })
  }
  const validate = async (quads: Quad[]) =>
    new Validator(await shapes(), { factory: DataFactory }).validate({ dataset: new Graph(quads) })

  it('conforms to DCAT-AP, ranges included', async () => {
    const quads = await read()
    expect(quads.filter(({ object }) => object.value === dcat.Distribution)).toHaveLength(2)
    const { conforms, results } = await validate(quads)
    expect(results.map(({ shape }) => shape.ptr.term.value)).toEqual([])
    expect(conforms).toBe(true)
  })

  it.each([dcat.accessURL, dct.publisher, dct.description, skos.prefLabel, dct.RightsStatement])(
    'would not without %s',
    async (lost) => {
      const quads = await read()
      const without = quads.filter(
        ({ predicate, object }) => predicate.value !== lost && object.value !== lost,
      )
      expect(without.length).toBeLessThan(quads.length)
      expect((await validate(without)).conforms).toBe(false)
    },
  )
})

describe('the table', () => {
  const metadata = async () =>
    JSON.parse((await get('/campaigns/{slug}/release.csv-metadata.json')).text)

  it('is described by the rules of CSV on the Web', async () => {
    expect(problemsOfMetadata(await metadata())).toEqual([])
  })

  it('is as it is described', async () => {
    const { type, text } = await get('/campaigns/{slug}/release.csv')
    expect(type).toMatch(/^text\/csv/)
    expect(text).toMatch(/withheld,,\r\n/)
    expect(problemsOfTable(text, (await metadata()).tableSchema)).toEqual([])
  })

  it('is read by an independent parser, each cell by its number', async () => {
    const { text } = await get('/campaigns/{slug}/release.csv')
    const parser = new CsvwParser({ metadata: csvwGraph(await metadata()), baseIRI: '' })
    const quads: Quad[] = []
    for await (const quad of parser.import(Readable.from([text]))) quads.push(quad)
    const told = (cell: number) =>
      quads
        .filter(({ subject }) => subject.value.endsWith(`/release#cell-${cell}`))
        .map(({ predicate, object }) => [predicate.value, object.value])
    expect(told(0)).toEqual(
      expect.arrayContaining([
        [civic.place, 'quay'],
        [civic.count, '10'],
        [civic.people, '10'],
      ]),
    )
    // Withheld has no number, and is not zero.
    const withheld = told(3).map(([property]) => property)
    expect(withheld).toContain(civic.cellStatus)
    expect(withheld).not.toContain(civic.count)
  })

  interface Metadata {
    '@context'?: unknown
    'dc:issued': object
    tableSchema: { columns: object[] }
  }
  it.each<[string, (valid: Metadata) => void]>([
    ['no context', (one) => delete one['@context']],
    ['a property that is none', (one) => Object.assign(one, { licence: 'CC-BY' })],
    ['a date of no type', (one) => Object.assign(one['dc:issued'], { '@type': 'when' })],
    ['a key that is no column', (one) => Object.assign(one.tableSchema, { primaryKey: 'id' })],
    ['a template of no column', (one) => Object.assign(one.tableSchema, { aboutUrl: '#{id}' })],
    [
      'a type that is none',
      (one) => Object.assign(one.tableSchema.columns[0]!, { datatype: 'int' }),
    ],
    ['a name twice', (one) => Object.assign(one.tableSchema.columns[1]!, { name: 'cell' })],
    [
      'a language that is none',
      (one) => Object.assign(one.tableSchema.columns[5]!, { lang: 'french!' }),
    ],
  ])('would be refused with %s', async (_, breakIt) => {
    const broken = await metadata()
    breakIt(broken)
    expect(problemsOfMetadata(broken)).not.toEqual([])
  })

  it.each([
    ['a heading changed', (csv: string) => csv.replace('status', 'state')],
    ['a number in words', (csv: string) => csv.replace(/,10,10\r/, ',ten,10\r')],
    ['a line too short', (csv: string) => csv.replace(/,withheld,,\r/, ',withheld\r')],
    ['a cell twice', (csv: string) => csv.replace('\r\n1,', '\r\n0,')],
    ['a status missing', (csv: string) => csv.replace(',withheld,,\r', ',,,\r')],
  ])('would be refused with %s', async (_, breakIt) => {
    const { text } = await get('/campaigns/{slug}/release.csv')
    const broken = breakIt(text)
    expect(broken).not.toBe(text)
    expect(problemsOfTable(broken, (await metadata()).tableSchema)).not.toEqual([])
  })
})

it('draws the cells as GeoJSON', async () => {
  const { type, text } = await get('/campaigns/{slug}/release.geojson')
  expect(type).toBe('application/geo+json')
  const { features } = JSON.parse(text)
  expect(features).toHaveLength(6)
  expect(features[0]).toMatchObject({
    geometry: { type: 'LineString' },
    properties: { status: 'published', count: 10, people: 10 },
  })
})
