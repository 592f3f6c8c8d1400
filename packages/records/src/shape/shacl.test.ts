import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { schema, sh, shapes, xsd, type Iri, type RecordName } from '@selfdata/vocab'
import type { Quad } from '@rdfjs/types'
import * as fc from 'fast-check'
import { DataFactory, Store } from 'n3'
import { Validator } from 'shacl-engine'
import { describe, expect, it } from 'vitest'
import { arbitraryRecord } from '../arbitrary-record.ts'
import { decode } from './decode.ts'
import { encode } from './encode.ts'
import { readTurtle } from '../turtle/read-turtle.ts'
import { langLiteral, namedNode, quad, typedLiteral } from '../quads/terms.ts'

const vocab = fileURLToPath(new URL('../../../../vocab/', import.meta.url))
const base = 'https://ada.example/doc.ttl'
const path = sh.NodeShape.replace('NodeShape', 'path')
const names = Object.keys(shapes).filter((name): name is RecordName => name in shapes)

function readFile(file: string): Quad[] {
  return readTurtle(readFileSync(file, 'utf8'), { base: `${base}/${basename(file)}` })
}

/** The shapes as a SHACL engine reads them, code lists included. */
function shapesGraph(): Store {
  const store = new Store()
  for (const file of globSync(`${vocab}shapes/*.ttl`)) store.addAll(readFile(file))
  return store
}

const graph = shapesGraph()
const validator = new Validator(graph, { factory: DataFactory })

/** Properties that a SHACL engine finds fault with. */
async function faultsByShacl(quads: readonly Quad[]): Promise<Iri[]> {
  const { results } = await validator.validate({ dataset: new Store([...quads]) })
  const paths = results.map(({ shape: { ptr } }) => {
    const [property] = graph.getObjects(ptr.term.value, path, null)
    return property!.value
  })
  return [...new Set(paths)].toSorted()
}

/** Properties that our own check finds fault with. */
function faultsByCheck(quads: readonly Quad[]): Iri[] {
  const keys = names.flatMap((name) => decode(name, quads).problems)
  const paths = keys.map(
    ({ shape, key }) => shapes[shape].properties.find((p) => p.key === key)!.iri,
  )
  return [...new Set(paths)].toSorted()
}

/** An end that is no time at all is one fault to us; SHACL counts the start as well, as not before it. */
function withoutFollowers(faults: readonly Iri[]): Iri[] {
  return faults.includes(schema.endTime)
    ? faults.filter((iri) => iri !== schema.startTime)
    : [...faults]
}

/** This engine takes everything beyond U+FFFD, emoji too, for no xsd:string. */
function inPlainText({ subject, predicate, object }: Quad): Quad {
  if (object.termType !== 'Literal') return quad(subject, predicate, object)
  const text = object.value.replaceAll(/[^\t\n\r -\ud7ff\ue000-\ufffd]/gu, '?')
  return quad(subject, predicate, DataFactory.literal(text, object.language || object.datatype))
}

describe('the check from the table', () => {
  it.each([
    ...globSync(`${vocab}examples/valid/*.ttl`).map(
      (file) => [basename(file), file, true] as const,
    ),
    ...globSync(`${vocab}examples/invalid/*.ttl`).map(
      (file) => [basename(file), file, false] as const,
    ),
  ])('agrees with a SHACL engine on %s', async (_, file, valid) => {
    const quads = readFile(file)
    const faults = faultsByCheck(quads)
    expect(faults).toEqual(await faultsByShacl(quads))
    expect(faults.length === 0).toBe(valid)
  })

  const wrong = fc.constantFrom(
    namedNode('https://ada.example/'),
    typedLiteral('-1', xsd.integer),
    typedLiteral('1.5', xsd.decimal),
    typedLiteral('soon', xsd.string),
    typedLiteral('2026-03-09', xsd.date),
    typedLiteral('2026-03-09T08:12:04', xsd.dateTime),
    typedLiteral('3026-03-09T08:12:04Z', xsd.dateTime),
    langLiteral('soon', 'en'),
  )

  it.each(names)('agrees with a SHACL engine on a broken %s', async (name) => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryRecord(name),
        fc.nat(),
        fc.option(wrong, { nil: undefined }),
        fc.boolean(),
        async (record, where, object, instead) => {
          const quads = encode(name, record)
          const broken = quads[where % quads.length]!
          const rest = object && !instead ? quads : quads.filter((q) => q !== broken)
          const more = object ? [quad(broken.subject, broken.predicate, object)] : []
          const all = [...rest, ...more].map(inPlainText)
          const byShacl = await faultsByShacl(all)
          expect(withoutFollowers(faultsByCheck(all))).toEqual(withoutFollowers(byShacl))
        },
      ),
      { numRuns: 40 },
    )
  })
})
