import { rdf, xsd, type Iri } from '@selfdata/vocab'
import type { Literal, Quad, Term } from '@rdfjs/types'
import { blankNodeNames } from './blank-node-names.ts'
import { documentOfIri } from '../quads/iri.ts'
import { iriNames, type IriNames } from './iri-names.ts'
import { compareText } from '../quads/compare-values.ts'
import { literalSuffix, quoted } from './literal-text.ts'
import { TermError } from '../quads/term-error.ts'

/** What is said of a subject: the object as Turtle. */
interface Fact {
  predicate: Iri
  text: string
}

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
  const subjects = new Map<Iri, Fact[]>()
  for (const { subject, predicate, object, graph } of quads) {
    if (graph.termType !== 'DefaultGraph')
      throw new TermError(graph.value, 'a document has no named graphs')
    const text =
      object.termType === 'Literal' ? literalText(object, names) : names.text(iriOf(object))
    const fact = { predicate: predicate.value, text }
    const name = iriOf(subject)
    const facts = subjects.get(name)
    if (facts) facts.push(fact)
    else subjects.set(name, [fact])
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

function statementText(subject: Iri, facts: readonly Fact[], names: IriNames): string {
  let text = names.text(subject)
  let before: Fact | undefined
  for (const fact of facts.toSorted(typeFirst)) {
    if (before?.predicate !== fact.predicate)
      text += `${before ? ' ;' : ''}\n  ${predicateText(fact.predicate, names)} ${fact.text}`
    else if (before.text !== fact.text) text += `, ${fact.text}`
    before = fact
  }
  return `${text} .\n`
}

const predicateText = (predicate: Iri, names: IriNames) =>
  predicate === rdf.type ? 'a' : names.text(predicate)

/** By predicate, the type first, then by object. */
function typeFirst(a: Fact, b: Fact): number {
  if (a.predicate === b.predicate) return compareText(a.text, b.text)
  if (a.predicate === rdf.type) return -1
  return b.predicate === rdf.type ? 1 : compareText(a.predicate, b.predicate)
}

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
