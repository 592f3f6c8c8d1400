import type { Quad } from '@rdfjs/types'
import type { Iri } from '@selfdata/vocab'
import { DataFactory } from 'n3'

/** A triple of IRIs; the subject may be a blank node that was found in a document. */
export function triple(subject: Iri | Quad['subject'], predicate: Iri, object: Iri): Quad {
  return DataFactory.quad(
    typeof subject === 'string' ? DataFactory.namedNode(subject) : subject,
    DataFactory.namedNode(predicate),
    DataFactory.namedNode(object),
  )
}
