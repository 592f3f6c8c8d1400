import { existsSync, readFileSync } from 'node:fs'
import { Parser, Store } from 'n3'
import { describe, expect, it } from 'vitest'
import { generate, generateCodeLists } from './generate.ts'
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

it('the code lists of the shapes are what codes/ says today', () => {
  expect(readFileSync(`${root}shapes/codes.ttl`, 'utf8')).toBe(generateCodeLists())
})

const shape = (extra: string, node = '') => {
  const text = `@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . @prefix : <http://a.example/#> .
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
    ['; sh:class :Nowhere ; sh:nodeKind sh:IRI', 'sh:class'],
    ['; sh:class :C ; sh:datatype xsd:string', 'sh:datatype beside sh:class'],
    ['; sh:datatype xsd:double', 'xsd:double'],
    ['; sh:datatype xsd:string, xsd:integer', 'more than one sh:datatype'],
    ['; sh:datatype xsd:string ; sh:pattern "^a", "b$"', 'more than one sh:pattern'],
    ['; sh:datatype xsd:string ; sh:nodeKind sh:Literal', 'sh:nodeKind'],
    ['; sh:datatype xsd:string ; sh:severity sh:Info', 'sh:severity'],
    ['; sh:datatype xsd:date ; sh:minInclusive "2026-01-01"^^xsd:date', 'sh:minInclusive'],
    ['; sh:datatype xsd:integer ; sh:lessThan :nowhere', 'sh:lessThan'],
    ['; sh:nodeKind sh:IRI ; sh:pattern "^https"', 'sh:pattern'],
    ['; sh:datatype rdf:langString', 'sh:uniqueLang'],
    ['; sh:datatype rdf:langString ; sh:uniqueLang true ; sh:languageIn ( "de" )', 'sh:languageIn'],
    ['; sh:datatype xsd:string ; sh:uniqueLang true', 'sh:uniqueLang'],
    [
      '; sh:datatype xsd:string . :S sh:property :r . :r sh:path <http://b.example/q> ; sh:datatype xsd:string',
      'two properties',
    ],
  ])('is refused by name: %s', (extra, construct) => {
    expect(shape(extra)).toThrow(construct)
  })

  it('is refused on nodes too', () => {
    expect(shape('; sh:datatype xsd:string', '; sh:closed true')).toThrow('sh:closed')
    expect(shape('; sh:datatype xsd:string', '; sh:nodeKind sh:Literal')).toThrow('sh:nodeKind')
    expect(shape('; sh:datatype xsd:string', '; sh:targetClass :D')).toThrow('sh:targetClass')
    expect(shape('; sh:datatype xsd:string')).not.toThrow()
  })
})
