import type { Quad } from '@rdfjs/types'
import { sd } from '@selfdata/vocab'
import { DataFactory } from 'n3'

/**
 * A grant's triples where the new server cannot see to the end of these groups: it says that it
 * ends at the next visit.
 */
export function regroupedQuads(quads: readonly Quad[], groups: readonly string[]): Quad[] {
  const ending = new Set(
    quads
      .filter(({ predicate, object }) => isGroup(predicate.value) && groups.includes(object.value))
      .map(({ subject }) => subject.value),
  )
  return quads
    .filter(({ subject, predicate }) => !(ending.has(subject.value) && isGroup(predicate.value)))
    .map((quad) =>
      ending.has(quad.subject.value) && quad.predicate.value === sd.expiryEnforcement
        ? DataFactory.quad(
            quad.subject as never,
            quad.predicate as never,
            DataFactory.namedNode(sd.EndsAtNextVisit),
          )
        : quad,
    )
}

function isGroup(predicate: string): boolean {
  return predicate === sd.expiryGroup
}
