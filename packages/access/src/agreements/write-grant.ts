import type { Quad } from '@rdfjs/types'
import { dct, dpv, odrl, prov, rdf, sd, xsd } from '@selfdata/vocab'
import type { Iri } from '@selfdata/vocab'
import { typed } from '../graph.ts'
import { triple } from '../triple.ts'
import { documentOf, recordOf } from './grant.ts'
import type { AccessGrant, Expiry } from './grant.ts'
import { writeTerms } from './write-terms.ts'

/** The triples of a grant document, without its events. */
export function writeGrant(grant: AccessGrant): Quad[] {
  const { id, created, from, request, expiry, enforcedBy } = grant
  const record = recordOf(id)
  return [
    triple(id, rdf.type, odrl.Agreement),
    typed(id, dct.created, created, xsd.dateTime),
    ...writeTerms(id, grant),
    ...grant.permissions.map((_, index) =>
      triple(`${documentOf(id)}#permission-${index + 1}`, odrl.assigner, from),
    ),
    ...(request === undefined ? [] : [triple(id, prov.wasDerivedFrom, request)]),
    ...writeExpiry(id, expiry),
    // Named with a fragment: Node Solid Server gives a name that ends in `/.acl` back as broken Turtle.
    ...enforcedBy.map((document) => triple(id, sd.enforcedBy, `${document}#rules`)),
    triple(record, rdf.type, dpv.ConsentRecord),
    triple(record, dpv.hasDataSubject, from),
    triple(record, odrl.hasPolicy, id),
    triple(record, dpv.hasProcess, `${documentOf(id)}#process`),
  ]
}

function writeExpiry(id: Iri, expiry: Expiry | undefined): Quad[] {
  if (!expiry) return []
  if (expiry.by === 'next-visit') return [triple(id, sd.expiryEnforcement, sd.EndsAtNextVisit)]
  return [
    triple(id, sd.expiryEnforcement, sd.EndsByServer),
    triple(id, sd.expiryGroup, expiry.group),
  ]
}
