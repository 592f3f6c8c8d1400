import type { Quad } from '@rdfjs/types'
import { isWebAddress } from '@selfdata/pod'
import { as, dpv, odrl, rdf } from '@selfdata/vocab'
import type { Iri } from '@selfdata/vocab'
import { readGrant } from '../agreements/read-grant.ts'
import { recordOf } from '../agreements/grant.ts'
import { writeGrant } from '../agreements/write-grant.ts'
import type { RecordedGrant } from '../agreements/grant.ts'
import { writeEvent } from '../agreements/event.ts'
import { TermsError } from '../agreements/terms-error.ts'
import { subjectsOf, valueOf, valuesOf } from '../graph.ts'
import { triple } from '../triple.ts'

/** A notification that points to a request, or tells what became of one. */
export interface InboxMessage {
  /** `Offer`: a request was made. The others answer one: given, refused, ended. */
  kind: 'Offer' | 'Accept' | 'Reject' | 'Undo'
  /** Who says to have sent it: nothing proves it. */
  actor?: Iri
  /** The request it is about, at the address where the one who asks keeps it. */
  request: Iri
  /** Of an answer: what was agreed, for the one who asked to keep. */
  receipt?: RecordedGrant
}

const kinds = ['Offer', 'Accept', 'Reject', 'Undo'] as const

/** The triples of a message, relative to `document` (Linked Data Notifications). */
export function writeMessage(message: InboxMessage, document: Iri): Quad[] {
  const { kind, actor, request, receipt } = message
  const iri = `${document}#message`
  return [
    triple(iri, rdf.type, as[kind]),
    triple(iri, as.object, request),
    ...(actor === undefined ? [] : [triple(iri, as.actor, actor)]),
    ...(receipt === undefined ? [] : writeReceipt(receipt, document)),
  ]
}

/** A copy of the grant with its history so far; where it is enforced is nobody else's business. */
function writeReceipt({ grant, events }: RecordedGrant, document: Iri): Quad[] {
  const id = `${document}#grant`
  const record = recordOf(id)
  return [
    triple(`${document}#message`, rdf.type, dpv.ConsentReceipt),
    ...writeGrant({ ...grant, id, enforcedBy: [] }),
    ...events.flatMap((event) => writeEvent(record, event)),
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
    const receipt = kind === 'Offer' ? undefined : receiptIn(quads, document)
    return { kind, request, ...(actor && { actor }), ...(receipt && { receipt }) }
  }
  const [own] = subjectsOf(quads, rdf.type, odrl.Request)
  return own?.startsWith(`${document}#`) ? { kind: 'Offer', request: own } : undefined
}

function receiptIn(quads: readonly Quad[], document: string): RecordedGrant | undefined {
  try {
    return readGrant(quads, document)
  } catch (error) {
    if (error instanceof TermsError) return undefined
    throw error
  }
}
