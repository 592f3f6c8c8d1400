import { cdt, schemes, xsd, type Iri, type Property, type SchemeName } from '@selfdata/vocab'
import type { Literal, NamedNode, Term } from '@rdfjs/types'
import { isDateTime, isDuration, isLocalDate } from '../time/date-time.ts'
import { decimalOf, decimalText, integerOf } from './decimal.ts'
import { isIri } from '../quads/iri.ts'
import { numbersOf, numbersText } from './numbers.ts'
import { langLiteral, namedNode, typedLiteral } from '../quads/terms.ts'

/** How the plain value of one kind of literal is written and read; undefined: it cannot be. */
interface Kind {
  datatype: Iri
  text(value: unknown): string | undefined
  value(text: string): unknown
}

const ifText = (accepts: (text: string) => boolean) => (value: unknown) =>
  typeof value === 'string' && accepts(value) ? value : undefined

/** Kinds whose plain value is the lexical form itself. */
const lexical = (datatype: Iri, accepts: (text: string) => boolean): Kind => ({
  datatype,
  text: ifText(accepts),
  value: ifText(accepts),
})

const booleans = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
])

const kinds = new Map<Property['kind'], Kind>([
  ['string', lexical(xsd.string, (text) => text.isWellFormed())],
  ['dateTime', lexical(xsd.dateTime, isDateTime)],
  ['date', lexical(xsd.date, isLocalDate)],
  ['duration', lexical(xsd.dayTimeDuration, isDuration)],
  [
    'integer',
    {
      datatype: xsd.integer,
      text: (value) =>
        typeof value === 'number' && Number.isSafeInteger(value) ? String(value + 0) : undefined,
      value: integerOf,
    },
  ],
  [
    'decimal',
    {
      datatype: xsd.decimal,
      text: (value) => (typeof value === 'number' ? decimalText(value) : undefined),
      value: decimalOf,
    },
  ],
  [
    'boolean',
    {
      datatype: xsd.boolean,
      text: (value) => (typeof value === 'boolean' ? String(value) : undefined),
      value: (text) => booleans.get(text),
    },
  ],
  ['numbers', { datatype: cdt.List, text: numbersText, value: numbersOf }],
])

/** Some texts have a datatype of their own, such as WKT. */
function datatypeOf(property: Property, kind: Kind): Iri {
  return property.datatype ?? kind.datatype
}

/** The lexical form, or the IRI, of a plain value; undefined when the property cannot hold it. */
function textOf({ kind, scheme }: Property, value: unknown): string | undefined {
  if (kind === 'iri') return isIri(value) ? value : undefined
  if (kind === 'code') return typeof value === 'string' ? conceptIri(scheme!, value) : undefined
  return kinds.get(kind)?.text(value)
}

/** Whether the property can hold a plain value. */
export function holds(property: Property, value: unknown): boolean {
  if (property.kind === 'langString') return langLiterals(value) !== undefined
  return textOf(property, value) !== undefined
}

/** `holds` for a value that `valueOf` made of a term: what it made of a literal needs no second look. */
export function holdsRead(property: Property, value: unknown): boolean {
  return kinds.has(property.kind) || holds(property, value)
}

/** The term a plain value is written as, or undefined when the property cannot hold it. */
export function termOf(property: Property, value: unknown): Literal | NamedNode | undefined {
  const text = textOf(property, value)
  if (text === undefined) return undefined
  const kind = kinds.get(property.kind)
  return kind ? typedLiteral(text, datatypeOf(property, kind)) : namedNode(text)
}

/** The plain value of a term, or undefined when the property cannot hold it. */
export function valueOf(property: Property, term: Term): unknown {
  if (property.kind === 'iri') return term.termType === 'NamedNode' ? term.value : undefined
  if (property.kind === 'code')
    return term.termType === 'NamedNode' ? conceptsOf(property.scheme!).get(term.value) : undefined
  const kind = kinds.get(property.kind)
  if (!kind || term.termType !== 'Literal' || term.datatype.value !== datatypeOf(property, kind))
    return undefined
  return kind.value(term.value)
}

/** One literal per language. */
export function langLiterals(value: unknown): Literal[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const entries = Object.entries(value).filter(([, text]) => text !== undefined)
  const fine = entries.every(
    ([language, text]) =>
      languageTag.test(language) && typeof text === 'string' && text.isWellFormed(),
  )
  return fine ? entries.map(([language, text]) => langLiteral(text, language)) : undefined
}

/** The IRI of a code (`car`) in a scheme, or undefined for a code it does not have. */
function conceptIri(scheme: SchemeName, code: string): Iri | undefined {
  const { concepts } = schemes[scheme]
  return Object.hasOwn(concepts, code) ? concepts[code]!.iri : undefined
}

const languageTag = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/
const codes = new Map<SchemeName, Map<Iri, string>>()

function conceptsOf(scheme: SchemeName): Map<Iri, string> {
  let known = codes.get(scheme)
  if (!known) {
    const { concepts } = schemes[scheme]
    known = new Map(Object.entries(concepts).map(([code, { iri }]) => [iri, code]))
    codes.set(scheme, known)
  }
  return known
}
