import type { Quad } from '@rdfjs/types'
import { isWebAddress } from '@selfdata/pod'
import { as, odrl, rdf } from '@selfdata/vocab'
import type { Iri } from '@selfdata/vocab'
import { subjectsOf, valueOf, valuesOf } from '../graph.ts'
import { triple } from '../triple.ts'

/** A notification that points to a request, or tells what became of one. */
export interface InboxMessage {
  /** `Offer`: a request was made. The others answer one. */
  kind: 'Offer' | 'Accept' | 'Reject' | 'Undo'
  /** Who says to have sent it: nothing proves it. */
  actor?: Iri
  /** The request it is about. */
  request: Iri
  /** Of an answer: where the receipt is. */
  receipt?: Iri
}

const kinds = ['Offer', 'Accept', 'Reject', 'Undo'] as const

/** The triples of a message; its subject is the message itself (Linked Data Notifications). */
export function writeMessage(
  { kind, actor, request, receipt }: InboxMessage,
  document: Iri,
): Quad[] {
  const iri = `${document}#message`
  return [
    triple(iri, rdf.type, as[kind]),
    triple(iri, as.object, request),
    ...(actor === undefined ? [] : [triple(iri, as.actor, actor)]),
    ...(receipt === undefined ? [] : [triple(iri, as.target, receipt)]),
  ]
}

/**
 * The message in a document. A request that was put into the inbox itself is a message about
 * itself. Undefined when it is about nothing we know.
 */
export function readMessage(quads: readonly Quad[], document: string): InboxMessage | undefined {
  for (const kind of kinds) {
    const [subject] = subjectsOf(quads, rdf.type, as[kind])
    const request = subject === undefined ? undefined : valueOf(quads, subject, as.object)
    if (subject === undefined || request === undefined || !isWebAddress(request)) continue
    const actor = valuesOf(quads, subject, as.actor).find(isWebAddress)
    const receipt = valuesOf(quads, subject, as.target).find(isWebAddress)
    return { kind, request, ...(actor && { actor }), ...(receipt && { receipt }) }
  }
  const [own] = subjectsOf(quads, rdf.type, odrl.Request)
  return own?.startsWith(`${document}#`) ? { kind: 'Offer', request: own } : undefined
}
