import { rdf, xsd, type Iri } from '@selfdata/vocab'
import type { Literal, Quad, Term } from '@rdfjs/types'
import { blankNodeNames } from './blank-node-names.ts'
import { documentOfIri } from '../quads/iri.ts'
import { iriNames, type IriNames } from './iri-names.ts'
import { literalSuffix, quoted } from './literal-text.ts'
import { TermError } from '../quads/term-error.ts'

/** Predicate → objects as Turtle. */
type Facts = Map<Iri, Set<string>>

/**
 * Triples as Turtle statements in canonical order: subjects, predicates (type first) and objects
 * sorted by code unit, each triple once, blank nodes named after what is said of them.
 *
 * @throws {TermError} for a term Turtle cannot hold, or a quad outside the default graph
 */
export function triplesText(quads: readonly Quad[], { base }: { base: Iri }) {
  const names = iriNames(base)
  const blank = blankNodeNames(quads)
  const iriOf = (term: Term): Iri => {
    if (term.termType === 'NamedNode') return term.value
    if (term.termType === 'BlankNode') return `${documentOfIri(base)}#b-${blank.get(term.value)}`
    throw new TermError(term.value, `a ${term.termType} has no place here`)
  }
  const subjects = new Map<Iri, Facts>()
  for (const { subject, predicate, object, graph } of quads) {
    if (graph.termType !== 'DefaultGraph')
      throw new TermError(graph.value, 'a document has no named graphs')
    const facts = entry(subjects, iriOf(subject), () => new Map<Iri, Set<string>>())
    const text =
      object.termType === 'Literal' ? literalText(object, names) : names.text(iriOf(object))
    entry(facts, predicate.value, () => new Set<string>()).add(text)
  }
  const statements = [...subjects.keys()]
    .toSorted()
    .map((subject) => statementText(subject, subjects.get(subject)!, names))
  return { statements, prefixes: names.used }
}

/** `@prefix` lines, sorted. */
export function prefixText(prefixes: ReadonlyMap<string, Iri>): string {
  return [...prefixes.entries()]
    .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`)
    .toSorted()
    .join('')
}

function statementText(subject: Iri, facts: Facts, names: IriNames): string {
  const lines = [...facts.keys()]
    .toSorted(typeFirst)
    .map(
      (predicate) =>
        `${predicate === rdf.type ? 'a' : names.text(predicate)} ${[...facts.get(predicate)!].toSorted().join(', ')}`,
    )
  return `${names.text(subject)}\n  ${lines.join(' ;\n  ')} .\n`
}

const typeFirst = (a: Iri, b: Iri) =>
  a === b ? 0 : a === rdf.type ? -1 : b === rdf.type ? 1 : a < b ? -1 : 1

/** Values that Turtle writes without quotes, by datatype. */
const bare = new Map<Iri, RegExp>([
  [xsd.integer, /^[+-]?\d+$/],
  [xsd.decimal, /^[+-]?\d+\.\d+$/],
  [xsd.boolean, /^(?:true|false)$/],
])

function literalText(literal: Literal, names: IriNames): string {
  if (bare.get(literal.datatype.value)?.test(literal.value)) return literal.value
  return (
    quoted(literal.value) +
    literalSuffix(literal, { string: xsd.string, iriText: (iri) => names.text(iri) })
  )
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key)
  if (value === undefined) map.set(key, (value = make()))
  return value
}
