import { existsSync, readFileSync } from 'node:fs'
import { Parser, Store } from 'n3'
import { describe, expect, it } from 'vitest'
import { generate } from './generate.ts'
import { readShapes } from './read-shapes.ts'
import { root } from './turtle.ts'

it.each(Object.entries(generate()))(
  '%s is what the RDF says today (otherwise: npm run generate)',
  (name, text) => {
    const file = `${root}src/generated/${name}`
    expect(existsSync(file)).toBe(true)
    expect(readFileSync(file, 'utf8')).toBe(text)
  },
)

const shape = (extra: string, node = '') => {
  const text = `@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix : <http://a.example/#> .
    :S a sh:NodeShape ; sh:targetClass :C ${node} ; sh:property :p . :p sh:path :q ${extra} .`
  return () => readShapes(new Store(new Parser().parse(text)), new Store())
}

describe('a shape with SHACL we do not speak', () => {
  it.each([
    ['; sh:or ( :a :b )', 'sh:or'],
    ['; sh:node :T', 'sh:node'],
    ['; sh:datatype xsd:string ; sh:minLength 3', 'sh:minLength'],
    ['; sh:in ( 1 2 )', 'sh:in'],
    ['', 'no kind of value'],
  ])('is refused by name: %s', (extra, construct) => {
    expect(shape(extra)).toThrow(construct)
  })

  it('is refused on nodes too', () => {
    expect(shape('; sh:datatype xsd:string', '; sh:closed true')).toThrow('sh:closed')
    expect(shape('; sh:datatype xsd:string')).not.toThrow()
  })
})
