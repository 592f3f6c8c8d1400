import type { Iri } from '@selfdata/vocab'
import type {
  Literal,
  NamedNode,
  Quad,
  Quad_Object,
  Quad_Predicate,
  Quad_Subject,
} from '@rdfjs/types'
import { DataFactory } from 'n3'

/** The term that an IRI is. */
export function namedNode(iri: Iri): NamedNode {
  return DataFactory.namedNode(iri)
}

/** A text with its datatype. */
export function typedLiteral(text: string, datatype: Iri): Literal {
  return DataFactory.literal(text, DataFactory.namedNode(datatype))
}

/** A text in a language. */
export function langLiteral(text: string, language: string): Literal {
  return DataFactory.literal(text, language)
}

/** A statement in the default graph. */
export function quad(subject: Quad_Subject, predicate: Quad_Predicate, object: Quad_Object): Quad {
  return DataFactory.quad(subject, predicate, object)
}
