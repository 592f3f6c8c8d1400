import type { Quad } from '@rdfjs/types'
import type { Iri, LangString } from '@selfdata/vocab'
import { DataFactory } from 'n3'

/** The objects of one predicate of one subject, as text. */
export function valuesOf(quads: readonly Quad[], subject: string, predicate: Iri): string[] {
  return quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map((quad) => quad.object.value)
}

/** The first of them. */
export function valueOf(
  quads: readonly Quad[],
  subject: string,
  predicate: Iri,
): string | undefined {
  return valuesOf(quads, subject, predicate)[0]
}

/** Texts by language; those without one are taken for `und`. */
export function textsOf(quads: readonly Quad[], subject: string, predicate: Iri): LangString {
  const found: LangString = {}
  for (const quad of quads) {
    if (quad.subject.value !== subject || quad.predicate.value !== predicate) continue
    if (quad.object.termType === 'Literal')
      found[quad.object.language || 'und'] ??= quad.object.value
  }
  return found
}

/** Subjects that have this predicate with this object. */
export function subjectsOf(quads: readonly Quad[], predicate: Iri, object: string): string[] {
  return quads
    .filter((quad) => quad.predicate.value === predicate && quad.object.value === object)
    .map((quad) => quad.subject.value)
}

/** The triples of a text in several languages. */
export function texts(subject: Iri, predicate: Iri, text: LangString): Quad[] {
  return Object.entries(text)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    .map(([language, value]) =>
      literal(subject, predicate, value, language === 'und' ? undefined : language),
    )
}

/** A triple with a text: plain, or in a language. */
export function literal(subject: Iri, predicate: Iri, value: string, language?: string): Quad {
  return DataFactory.quad(
    DataFactory.namedNode(subject),
    DataFactory.namedNode(predicate),
    DataFactory.literal(value, language),
  )
}

/** A triple with a typed value, such as a moment. */
export function typed(subject: Iri, predicate: Iri, value: string, datatype: Iri): Quad {
  return DataFactory.quad(
    DataFactory.namedNode(subject),
    DataFactory.namedNode(predicate),
    DataFactory.literal(value, DataFactory.namedNode(datatype)),
  )
}
