import { sd, xsd, type Iri } from '@selfdata/vocab'
import type { Quad } from '@rdfjs/types'
import { compareValues } from '../quads/compare-values.ts'
import { namedNode, quad, typedLiteral } from '../quads/terms.ts'

/**
 * The mark of a document that has several writers: each deletes the mark it has read and inserts
 * the next in one patch, and the server lets exactly one through. Undefined when there is none yet;
 * the highest when there are several.
 */
export function revisionOf(quads: readonly Quad[], document: Iri): string | undefined {
  return quads
    .filter((q) => isMark(q, document))
    .map(({ object }) => object.value)
    .toSorted(compareValues)
    .at(-1)
}

/** The same document with the next mark instead: `0` for a new one, then `1`, `2`, …. */
export function withNextRevision(quads: readonly Quad[], document: Iri): Quad[] {
  const last = Number(revisionOf(quads, document) ?? -1)
  const next = String(Number.isSafeInteger(last) ? last + 1 : 0)
  return [
    ...quads.filter((q) => !isMark(q, document)),
    quad(namedNode(document), namedNode(sd.revision), typedLiteral(next, xsd.string)),
  ]
}

function isMark({ subject, predicate }: Quad, document: Iri): boolean {
  return subject.value === document && predicate.value === sd.revision
}
