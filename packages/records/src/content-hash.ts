import { xsd } from '@selfdata/vocab'
import type { Quad, Term } from '@rdfjs/types'
import { blankNodeNames } from './blank-node-names.ts'
import { hashHex } from './hash.ts'
import { fullIri } from './iri-names.ts'
import { literalSuffix, quoted } from './literal-text.ts'

/**
 * What a document says, in 64 hexadecimal digits: SHA-256 of its sorted N-Triples, each once.
 * Independent of order, prefixes and of how the server wrote it; not of its URL.
 *
 * @throws {TermError} for a term that no document can hold
 */
export function contentHash(quads: readonly Quad[]): string {
  const blank = blankNodeNames(quads)
  const text = (term: Term): string => {
    if (term.termType === 'BlankNode') return `_:${blank.get(term.value)}`
    if (term.termType !== 'Literal') return fullIri(term.value)
    return quoted(term.value) + literalSuffix(term, { string: xsd.string, iriText: fullIri })
  }
  const lines = quads.map((q) => `${text(q.subject)} ${text(q.predicate)} ${text(q.object)} .\n`)
  return hashHex([...new Set(lines)].toSorted().join(''))
}
