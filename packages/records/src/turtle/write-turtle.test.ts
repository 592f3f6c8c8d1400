import { mob, prefixes, schema, xsd } from '@selfdata/vocab'
import type { Quad } from '@rdfjs/types'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostileTexts } from '../arbitrary-record.ts'
import { contentHash } from '../quads/content-hash.ts'
import { quadKey } from '../quads/quad-difference.ts'
import { readTurtle } from './read-turtle.ts'
import { TermError } from '../quads/term-error.ts'
import { langLiteral, namedNode, quad, typedLiteral } from '../quads/terms.ts'
import { writeTurtle } from './write-turtle.ts'

const base = 'https://ada.example/selfdata/mobility/2026-03.ttl'
const factOf = (iri: string) => [quad(namedNode(iri), namedNode(mob.mode), namedNode(mob.Trip))]
const keys = (quads: readonly Quad[]) => [...new Set(quads.map(quadKey))].toSorted()

const iris = fc.constantFrom(
  base,
  `${base}#`,
  `${base}#20260309T071204Z-k3f9q2-1`,
  `${base}#é/?:%20`,
  `${base}?query`,
  `${base}-2.ttl`,
  'https://ada.example/selfdata/mobility/',
  'https://ada.example/selfdata/mobility/#it',
  'https://ada.example/selfdata/mobility/2026-03-2.ttl#x',
  'https://ada.example/selfdata/mobility/summary/2026.ttl',
  'https://ada.example/selfdata/mobility/a//b',
  'https://ada.example/selfdata/mobility/../x',
  'https://ada.example/selfdata/mobility/.hidden',
  'https://ada.example/selfdata/mobility/urn:x',
  'https://ada.example/selfdata/mobility/?query',
  'https://ada.example/selfdata/',
  'https://ada.example/selfdata/mobility-2/x',
  'urn:uuid:1',
  'did:example:1#x',
  mob.Trip,
  `${mob.Trip}-`,
  `${schema.startTime}/x.y`,
  mob.Trip.slice(0, -4),
  `${mob.Trip.slice(0, -4)}-1`,
  `${mob.Trip.slice(0, -4)}__proto__`,
)
const texts = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary' }))
const literals = fc.oneof(
  texts.map((text) => typedLiteral(text, xsd.string)),
  texts.map((text) => langLiteral(text, 'fr-be')),
  fc
    .tuple(
      fc.oneof(texts, fc.constantFrom('1', '01', '+1', '1.0', '1.', '.5', 'true', '1e3')),
      iris,
    )
    .map(([text, datatype]) => typedLiteral(text, datatype)),
  fc
    .tuple(
      fc.constantFrom('1', '01', '+1', '-1', '1.0', '1.', '.5', 'true', 'TRUE', '1e3', ''),
      fc.constantFrom(xsd.integer, xsd.decimal, xsd.boolean, xsd.double),
    )
    .map(([text, datatype]) => typedLiteral(text, datatype)),
)
const quads = fc.array(
  fc
    .tuple(iris.map(namedNode), iris.map(namedNode), fc.oneof(iris.map(namedNode), literals))
    .map(([subject, predicate, object]) => quad(subject, predicate, object)),
)

describe('a canonical document', () => {
  it('says what it was given, whatever that is', () => {
    fc.assert(
      fc.property(quads, (given) => {
        const read = readTurtle(writeTurtle(given, { base }), { base })
        expect(keys(read)).toEqual(keys(given))
        expect(contentHash(read)).toBe(contentHash(given))
      }),
      { numRuns: 500 },
    )
  })

  it('has the same bytes in any order', () => {
    fc.assert(
      fc.property(quads, (given) => {
        const text = writeTurtle(given, { base })
        expect(writeTurtle(given.toReversed(), { base })).toBe(text)
        expect(writeTurtle(readTurtle(text, { base }), { base })).toBe(text)
      }),
    )
  })

  it('reads like one written by hand', () => {
    const text = `<#b> <${schema.startTime}> "2026-03-09T08:12:04+01:00"^^<${xsd.dateTime}> .
      <#a> <${mob.co2eInGrams}> 30.0 ; a <${schema.TravelAction}>, <${mob.Trip}> ;
        <${mob.distanceInMetres}> 7840, 12 ; <${schema.agent}> </profile/card#me> ; <urn:x> <2026-04.ttl> .`
    expect(writeTurtle(readTurtle(text, { base }), { base })).toBe(`\
@prefix mob: <${prefixes['mob']}> .
@prefix schema: <${prefixes['schema']}> .
@prefix xsd: <${prefixes['xsd']}> .

<#a>
  a mob:Trip, schema:TravelAction ;
  schema:agent <https://ada.example/profile/card#me> ;
  mob:co2eInGrams 30.0 ;
  mob:distanceInMetres 12, 7840 ;
  <urn:x> <2026-04.ttl> .

<#b>
  schema:startTime "2026-03-09T08:12:04+01:00"^^xsd:dateTime .
`)
  })

  it('is empty for nothing', () => {
    expect(writeTurtle([], { base })).toBe('')
  })

  it('refuses half a character', () => {
    const text = typedLiteral('x\ud800', xsd.string)
    const fact = [quad(namedNode(base), namedNode(mob.line), text)]
    expect(() => writeTurtle(fact, { base })).toThrow(TermError)
    expect(() => contentHash(fact)).toThrow(TermError)
  })

  it('refuses what no document can hold', () => {
    for (const iri of [
      '',
      'relative',
      'https://a.example/ b',
      'https://a.example/>',
      'urn:\ud800',
    ]) {
      expect(() => writeTurtle(factOf(iri), { base })).toThrow(TermError)
      expect(() => contentHash(factOf(iri))).toThrow(TermError)
    }
  })
})

describe('blank nodes of another author', () => {
  const text = `<#a> <#knows> [ <#name> "Bo" ; <#knows> [ <#name> "Cy" ], [ <#name> "Di" ] ] .
    <#a> <#list> (1 2 2 1) . _:x <#knows> _:y . _:y <#knows> _:x . _:x <#name> "X" .`

  it('get names, lose nothing, and get the same names again', () => {
    const given = readTurtle(text, { base })
    const first = writeTurtle(given, { base })
    const second = writeTurtle(readTurtle(text, { base }).toReversed(), { base })
    expect(second).toBe(first)
    const named = readTurtle(first, { base })
    expect(named).toHaveLength(given.length)
    expect(named.every(({ subject }) => subject.termType === 'NamedNode')).toBe(true)
    expect(writeTurtle(named, { base })).toBe(first)
  })

  it('do not make the hash depend on how the parser numbered them', () => {
    expect(contentHash(readTurtle(text, { base }))).toBe(contentHash(readTurtle(text, { base })))
  })

  it('stay apart even when the same is said of both', () => {
    const twins = readTurtle('<#a> <#b> [], [] .', { base })
    expect(readTurtle(writeTurtle(twins, { base }), { base })).toHaveLength(2)
  })
})
