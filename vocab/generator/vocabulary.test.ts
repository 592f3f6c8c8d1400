import { readFileSync, globSync } from 'node:fs'
import type { Quad_Subject } from 'n3'
import { describe, expect, it } from 'vitest'
import { MOB, QUDT, SH, SKOS } from './namespaces.ts'
import { readFactors } from './read-factors.ts'
import { asker, readFolder, root } from './turtle.ts'

const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'
const both = ['en', 'fr']
const ontology = readFolder('ontology')
const codes = readFolder('codes')
const shapes = readFolder('shapes')

const own = [
  ...new Map(ontology.getSubjects(null, null, null).map((one) => [one.value, one])).values(),
].filter(({ value }) => /^https:\/\/w3id\.org\/selfdata\/ns\/\w+#./u.test(value))

const languages = (texts: Record<string, string>) => Object.keys(texts)

describe('every term of ours', () => {
  const { one, texts } = asker(ontology)
  it.each(own.map((term): [string, Quad_Subject] => [term.value, term]))('%s', (_, term) => {
    expect(languages(texts(term, `${RDFS}label`))).toEqual(both)
    expect(languages(texts(term, `${RDFS}comment`))).toEqual(both)
    expect(one(term, `${RDFS}isDefinedBy`)).toBe(term.value.split('#')[0])
    expect(one(term, 'http://www.w3.org/2003/06/sw-vocab-status/ns#term_status')).toMatch(
      /^(unstable|testing|stable|archaic)$/u,
    )
  })

  it.each(
    own
      .filter(({ value }) => /(In[A-Z]\w+|Watts|wattValues)$/u.test(value))
      .map((term): [string, Quad_Subject] => [term.value, term]),
  )('%s is a quantity and has its unit', (_, term) => {
    expect(one(term, `${QUDT}hasUnit`)).toMatch(/^http:\/\/qudt\.org\/vocab\/unit\//u)
  })
})

describe('every code', () => {
  const { texts, one, ofType } = asker(codes)
  it.each(ofType(`${SKOS}Concept`).map((code): [string, Quad_Subject] => [code.value, code]))(
    '%s',
    (_, code) => {
      expect(languages(texts(code, `${SKOS}prefLabel`))).toEqual(both)
      expect(code.value.startsWith(one(code, `${SKOS}inScheme`) ?? ' ')).toBe(true)
    },
  )
})

describe('every shape', () => {
  const { texts, ofType } = asker(shapes)
  it.each(
    [...ofType(`${SH}NodeShape`), ...ofType(`${SH}PropertyShape`)].map(
      (shape): [string, Quad_Subject] => [shape.value, shape],
    ),
  )('%s speaks both languages', (_, shape) => {
    for (const property of ['name', 'description', 'message']) {
      expect(languages(texts(shape, SH + property))).toEqual(both)
    }
  })
})

it('has no https://schema.org in it, which is another vocabulary to a query', () => {
  const wrong = globSync(`${root}**/*.ttl`).filter((file) =>
    readFileSync(file, 'utf8').includes('https://schema.org'),
  )
  expect(wrong).toEqual([])
})

it('has no blank nodes in its examples', () => {
  const examples = [...readFolder('examples/valid'), ...readFolder('examples/invalid')]
  const kinds = examples.flatMap(({ subject, object }) => [subject.termType, object.termType])
  expect(kinds).not.toContain('BlankNode')
})

describe('every factor', () => {
  const sets = readFactors()
  it.each(
    sets
      .flatMap(({ factors, references }) => [...factors, ...references])
      .map((one) => [one.key, one] as const),
  )(
    '%s has a source, a year and a licence that lets it be reused',
    (_, { source, year, licence }) => {
      expect(source).not.toBe('')
      expect(year).toMatch(/\d{4}/u)
      expect(licence).not.toBe('')
      expect(licence).not.toMatch(/NOT OPEN|ecoinvent/iu)
    },
  )

  it('adds up: use, construction and contrails make the total', () => {
    const { one, ofType } = asker(readFolder('factors'))
    const wrong = ofType(`${MOB}TransportFactor`).filter((factor) => {
      const grams = (part: string) => one(factor, `${MOB}co2e${part}InGramsPerKilometre`)
      // Of some only the total is published.
      if (grams('Use') === undefined) return false
      const sum = ['Use', 'Construction', 'Contrails'].reduce(
        (total, part) => total + Number(grams(part) ?? 0),
        0,
      )
      return !(Math.abs(sum - Number(grams('Total'))) < 0.02)
    })
    expect(wrong.map(({ value }) => value)).toEqual([])
  })

  it('belongs to a set with a title in both languages and a date', () => {
    for (const { id, label, issued } of sets) {
      expect(id).toMatch(/\/factors\/\d{4}-\d{2}$/u)
      expect(languages(label)).toEqual(both)
      expect(issued).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
    }
  })
})
