import { readTurtle, writeTurtle } from '@selfdata/records'
import { acp, dct, dpv, euGdpr, odrl, pd, rdf, sd } from '@selfdata/vocab'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeEvent } from './event.ts'
import { readGrant } from './read-grant.ts'
import { recordOf } from './grant.ts'
import { writeGrant } from './write-grant.ts'
import type { AccessGrant } from './grant.ts'
import { readRequest, writeRequest } from './request.ts'
import type { AccessRequest } from './request.ts'
import { TermsError } from './terms-error.ts'

const document = 'https://city.example/requests/7.ttl'
const minimal = `<#r> a <${odrl.Request}> ; <${odrl.permission}> <#p> .
  <#p> <${odrl.assignee}> <https://city.example/#it> ; <${odrl.action}> <${odrl.read}> ;
    <${sd.containerPath}> "selfdata/mobility/trips/" .`

const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const iri = fc.nat(99).map((number) => `https://city.example/terms#t${number}`)
const iris = fc.uniqueArray(iri, { maxLength: 3 }).map((all) => all.toSorted())
const modes = fc.constantFrom(
  ['read'],
  ['read', 'append'],
  ['read', 'append', 'write'],
) as fc.Arbitrary<('read' | 'append' | 'write')[]>
const bilingual = fc.record({ fr: fc.string({ minLength: 1 }), en: fc.string({ minLength: 1 }) })
const terms = fc.record(
  {
    title: bilingual,
    description: bilingual,
    to: iri,
    client: iri,
    purposes: fc.uniqueArray(iri, { minLength: 1, maxLength: 3 }).map((all) => all.toSorted()),
    legalBasis: iri,
    personalData: iris,
    processing: iris,
    controller: iri,
    recipients: iris,
    notice: iri,
    start: moment,
    end: moment,
  },
  {
    requiredKeys: [
      'title',
      'description',
      'to',
      'purposes',
      'personalData',
      'processing',
      'recipients',
    ],
  },
)
const paths = fc.constantFrom('selfdata/mobility/trips/', 'selfdata/energy/', 'notes/1.ttl')

describe('the terms of requests and grants', () => {
  it('come back from a document as they were written', () => {
    const request = fc.tuple(terms, fc.record({ path: paths, modes }), fc.option(moment))
    fc.assert(
      fc.property(request, ([asked, permission, created]) => {
        const written: AccessRequest = {
          ...asked,
          id: `${document}#request`,
          permissions: [permission],
          ...(created !== null && { created }),
        }
        const text = writeTurtle(writeRequest(written), { base: document })
        expect(sorted(readRequest(readTurtle(text, { base: document }), document))).toEqual(
          sorted(written),
        )
      }),
    )
  })

  it('come back with who gave, how it ends and what happened', () => {
    const target = paths.map((path) => `https://ada.example/${path}`)
    const granted = fc.tuple(terms, fc.record({ target, modes }), moment, fc.boolean())
    fc.assert(
      fc.property(granted, ([agreed, permission, created, byServer]) => {
        const group = 'https://city.example/expiries/k3f9#it'
        const grant: AccessGrant = {
          ...agreed,
          id: 'https://ada.example/selfdata/grants/1.ttl#grant',
          created,
          from: 'https://ada.example/profile/card#me',
          permissions: [permission],
          expiry: byServer ? { by: 'server', group } : { by: 'next-visit' },
          enforcedBy: ['https://ada.example/selfdata/.acl'],
        }
        const event = { kind: 'given' as const, at: created, by: grant.from, note: 'Why not' }
        const quads = [...writeGrant(grant), ...writeEvent(recordOf(grant.id), event)]
        const base = 'https://ada.example/selfdata/grants/1.ttl'
        const read = readGrant(readTurtle(writeTurtle(quads, { base }), { base }), base)
        expect(sorted(read.grant)).toEqual(sorted(grant))
        expect(read.events).toEqual([event])
      }),
    )
  })

  it('are read from what others write, with rough actions and blank nodes', () => {
    const quads = readTurtle(
      `[] a <${odrl.Request}> ; <${dct.title}> "Lend me your trips"@en ;
        <${odrl.permission}> [ <${odrl.assignee}> <https://city.example/#it> ;
          <${odrl.target}> <https://ada.example/trips/> ; <${odrl.action}> <${odrl.modify}> ;
          <${odrl.constraint}> [ <${odrl.leftOperand}> <${odrl.dateTime}> ;
            <${odrl.operator}> <${odrl.lteq}> ; <${odrl.rightOperand}> "2027-01-01T00:00:00Z" ] ] ;
        <${dpv.hasProcess}> [ <${dpv.hasPurpose}> <https://city.example/why> ;
          <${dpv.hasLegalBasis}> <${euGdpr['A6-1-e']}> ; <${dpv.hasPersonalData}> <${pd.TravelHistory}> ] .`,
      { base: document },
    )
    expect(readRequest(quads, document)).toMatchObject({
      title: { en: 'Lend me your trips' },
      to: 'https://city.example/#it',
      permissions: [{ target: 'https://ada.example/trips/', modes: ['read', 'append', 'write'] }],
      purposes: ['https://city.example/why'],
      legalBasis: euGdpr['A6-1-e'],
      personalData: [pd.TravelHistory],
      end: '2027-01-01T00:00:00Z',
    })
  })

  it.each([
    ['no-request', ''],
    ['nobody', `<#r> a <${odrl.Request}> .`],
    ['nobody', minimal.replace('<https://city.example/#it>', '<javascript:alert(1)>')],
    [
      'several-people',
      `${minimal} <#p2> <${odrl.assignee}> <https://other.example/#it> . <#r> <${odrl.permission}> <#p2> .`,
    ],
    ['no-modes', minimal.replace(odrl.read, 'https://city.example/eat')],
    ['no-resource', minimal.replace('selfdata/mobility', '../../profile')],
    ['no-resource', minimal.replace('"selfdata/mobility/trips/"', '"//evil.example/"')],
    ['no-resource', minimal.replace('"selfdata/mobility/trips/"', '"%2e%2e/secret/"')],
    [
      'too-much',
      `${minimal} <#r> <${odrl.permission}> ${Array.from({ length: 21 }, (_, n) => `<#p${n}>`).join()} .`,
    ],
  ])('are refused: %s', (reason, turtle) => {
    const read = () => readRequest(readTurtle(turtle, { base: document }), document)
    expect(read).toThrow(TermsError)
    expect(read).toThrow(expect.objectContaining({ reason }))
  })

  it('end at the earliest end that is said, and long texts are cut', () => {
    const ends = ['2028-01-01T00:00:00Z', '2027-01-01T00:00:00+02:00']
    const quads = readTurtle(
      `${minimal} <#r> <${dct.title}> "${'a'.repeat(5000)}" . <#p> <${acp.client}> <https://app.example/id> .
       ${ends.map((end, n) => `<#p> <${odrl.constraint}> <#c${n}> . <#c${n}> <${odrl.leftOperand}> <${odrl.dateTime}> ; <${odrl.operator}> <${odrl.lteq}> ; <${odrl.rightOperand}> "${end}" .`).join('\n')}`,
      { base: document },
    )
    const request = readRequest(quads, document)
    expect(request).toMatchObject({ end: ends[1], client: 'https://app.example/id' })
    expect(request.title['und']).toHaveLength(200)
    expect(quads.some(({ predicate }) => predicate.value === rdf.type)).toBe(true)
  })
})

/** Lists without their order, which RDF does not keep. */
function sorted(record: object): object {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.toSorted() : value,
    ]),
  )
}
