import type { Quad } from '@rdfjs/types'
import { rdf, shapes } from '@selfdata/vocab'
import type { LangString } from '@selfdata/vocab'
import { decoded } from './decoded.ts'
import { profileLabels } from './profile-labels.ts'

/** Something that a document says something about, for documents without a ready-made card. */
export interface PlainThing {
  id: string
  lines: { key: string; label: LangString | string; values: PlainValue[] }[]
}

/** `iri`: the name of something; otherwise text, with its datatype. */
export interface PlainValue {
  text: string
  isIri: boolean
  datatype?: string
}

const labels = new Map<string, LangString>([
  ...profileLabels,
  ...Object.values(shapes).flatMap(({ properties }) =>
    properties.map(({ iri, label }) => [iri, label] as const),
  ),
])

/** Every thing of a document, line by line, in the order in which they stand. */
export function plainThings(quads: readonly Quad[]): PlainThing[] {
  const bySubject = Map.groupBy(quads, ({ subject }) => subject.value)
  return [...bySubject].map(([id, about]) => ({
    id,
    lines: [...Map.groupBy(about, ({ predicate }) => predicate.value)].map(([key, said]) => ({
      key,
      label: key === rdf.type ? 'type' : inWords(key),
      values: said.map(({ object }) =>
        object.termType === 'Literal'
          ? { text: object.value, isIri: false, datatype: object.datatype.value }
          : { text: object.value, isIri: object.termType === 'NamedNode' },
      ),
    })),
  }))
}

/** What a property or a kind of thing is called, as far as anybody has said. */
export function inWords(iri: string): LangString | string {
  return labels.get(iri) ?? spoken(iri)
}

/** The telling part of a name: `https://schema.org/startTime` is “start time”. */
export function spoken(iri: string): string {
  const last = /([^/#]+)[/#]?$/u.exec(iri)?.[1] ?? iri
  return decoded(last)
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replaceAll(/[-_]+/gu, ' ')
    .toLowerCase()
}
