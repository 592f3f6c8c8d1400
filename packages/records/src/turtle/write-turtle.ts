import type { Iri } from '@selfdata/vocab'
import type { Quad } from '@rdfjs/types'
import { prefixText, triplesText } from './triples-text.ts'

/**
 * A Turtle document in canonical form: the same set of triples gives the same bytes, whatever their
 * order. IRIs within the document's container are written relative; blank nodes get names.
 *
 * @throws {TermError} for a term Turtle cannot hold, or a quad outside the default graph
 */
export function writeTurtle(quads: readonly Quad[], { base }: { base: Iri }): string {
  const { statements, prefixes } = triplesText(quads, { base })
  return [prefixText(prefixes), ...statements].filter((part) => part !== '').join('\n')
}
