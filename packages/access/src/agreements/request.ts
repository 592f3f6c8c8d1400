import type { Quad } from '@rdfjs/types'
import { dct, dpv, ldp, odrl, prov, rdf, sd, xsd } from '@selfdata/vocab'
import type { DateTime, Iri } from '@selfdata/vocab'
import { literal, subjectsOf, typed, valueOf } from '../graph.ts'
import { triple } from '../triple.ts'
import { readEvents } from './event.ts'
import type { AgreementEvent } from './event.ts'
import { readTerms } from './read-terms.ts'
import { TermsError } from './terms-error.ts'
import type { Terms } from './terms.ts'
import { writeTerms } from './write-terms.ts'

/** A request for access, as the one who asks publishes it. */
export interface AccessRequest extends Terms {
  id: Iri
  created?: DateTime
  /** Inbox for the answer. */
  inbox?: Iri
}

/** A request that reached a person, as it was then, and what became of it. */
export interface ReceivedRequest {
  /** As it came, under the address of the copy. */
  request: AccessRequest
  /** Where the one who asks keeps it. */
  source: Iri
  /** What the source said when it was copied, to notice if it changes. */
  contentHash?: string
  events: AgreementEvent[]
}

/** The triples of a request document: `{document}#request`. */
export function writeRequest(request: AccessRequest): Quad[] {
  const { id, created, inbox } = request
  return [
    triple(id, rdf.type, odrl.Request),
    ...(created === undefined ? [] : [typed(id, dct.created, created, xsd.dateTime)]),
    ...(inbox === undefined ? [] : [triple(id, ldp.inbox, inbox)]),
    ...writeTerms(id, request),
  ]
}

/**
 * The request in a document.
 *
 * @throws {TermsError} when there is none, or it cannot be used
 */
export function readRequest(quads: readonly Quad[], document: string): AccessRequest {
  const [id] = subjectsOf(quads, rdf.type, odrl.Request)
  if (id === undefined) throw new TermsError(document, 'no-request')
  const created = valueOf(quads, id, dct.created)
  const inbox = valueOf(quads, id, ldp.inbox)
  return {
    id,
    ...readTerms(quads, id),
    ...(created !== undefined && { created }),
    ...(inbox !== undefined && { inbox }),
  }
}

/** The triples of a received request in the person's own storage. */
export function writeReceivedRequest(
  document: Iri,
  { request, source, contentHash }: Omit<ReceivedRequest, 'events'>,
  me: Iri,
): Quad[] {
  const record = `${document}#record`
  return [
    ...writeRequest({ ...request, id: `${document}#request` }),
    triple(record, rdf.type, dpv.ConsentRecord),
    triple(record, dpv.hasDataSubject, me),
    triple(record, odrl.hasPolicy, `${document}#request`),
    triple(record, prov.wasDerivedFrom, source),
    ...(contentHash === undefined ? [] : [literal(record, sd.contentHash, contentHash)]),
  ]
}

/** @throws {TermsError} when the document holds no request that can be used */
export function readReceivedRequest(quads: readonly Quad[], document: string): ReceivedRequest {
  const request = readRequest(quads, document)
  const [record = ''] = subjectsOf(quads, odrl.hasPolicy, request.id)
  const contentHash = valueOf(quads, record, sd.contentHash)
  return {
    request,
    source: valueOf(quads, record, prov.wasDerivedFrom) ?? request.id,
    ...(contentHash !== undefined && { contentHash }),
    events: readEvents(quads, record),
  }
}
