import { xsd } from '@selfdata/vocab'
import type { Quad, Term } from '@rdfjs/types'
import { blankNodeNames } from '../turtle/blank-node-names.ts'
import { hashHex } from '../hash.ts'
import { fullIri } from '../turtle/iri-names.ts'
import { literalSuffix, quoted } from '../turtle/literal-text.ts'

/**
 * What a document says, in 64 hexadecimal digits: SHA-256 of its sorted N-Triples, each once.
 * Independent of order, prefixes and of how the server wrote it; not of its URL.
 *
 * @throws {TermError} for a term that no document can hold
 */
export function contentHash(quads: readonly Quad[]): string {
  return hashHex(sortedTriples(quads).join(''))
}

/**
 * The N-Triples of a document, each once, in the order of their characters.
 *
 * @throws {TermError} for a term that no document can hold
 */
export function sortedTriples(quads: readonly Quad[]): string[] {
  const text = termTexts(quads)
  const subjects = new Map<string, string[]>()
  for (const { subject, predicate, object } of quads) {
    const fact = `${text(predicate)} ${text(object)} .\n`
    const name = text(subject)
    const facts = subjects.get(name)
    if (facts) facts.push(fact)
    else subjects.set(name, [fact])
  }
  // A space comes before all that a name may hold, so that whole lines stand in the order of their
  // subjects: sorting these first compares far fewer characters.
  return [...subjects.keys()].toSorted().flatMap((name) =>
    subjects
      .get(name)!
      .toSorted()
      .filter((fact, index, facts) => fact !== facts[index - 1])
      .map((fact) => `${name} ${fact}`),
  )
}

/** How N-Triples write the terms of a document. */
function termTexts(quads: readonly Quad[]): (term: Term) => string {
  const blank = blankNodeNames(quads)
  const iris = new Map<string, string>()
  const iriText = (iri: string) => {
    let text = iris.get(iri)
    if (text === undefined) iris.set(iri, (text = fullIri(iri)))
    return text
  }
  return (term) => {
    if (term.termType === 'BlankNode') return `_:${blank.get(term.value)}`
    if (term.termType !== 'Literal') return iriText(term.value)
    return quoted(term.value) + literalSuffix(term, { string: xsd.string, iriText })
  }
}
