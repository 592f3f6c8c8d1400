import { isDateTime, isIri, isLocalDate } from '@selfdata/records'
import { prefixes, xsd } from '@selfdata/vocab'

/** A value that a person or a document brings into a prepared question. */
export type Value =
  | { readonly iri: string }
  | { readonly text: string }
  | { readonly number: number }
  /** `2026-03-09`. */
  | { readonly date: string }
  | { readonly dateTime: string }

/**
 * A question with values in the place of its marks, `$name`. Whatever a value holds, it stays one
 * value: it cannot become a part of the question.
 *
 * @throws {RangeError} for a value that is not what it says to be, or a mark without value
 */
export function fillIn(sparql: string, values: Readonly<Record<string, Value>>): string {
  return sparql.replaceAll(/\$(\w+)/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (!value) throw new RangeError(`No value for $${name}`)
    return termOf(value)
  })
}

/** The question with the prefixes of our vocabularies before it, where it brings none of its own. */
export function withPrefixes(sparql: string): string {
  const own = new Set([...sparql.matchAll(/prefix\s+(\w*):/gi)].map(([, name]) => name))
  const used = Object.entries(prefixes).filter(
    ([name]) => !own.has(name) && new RegExp(`(^|[^\\w-])${name}:`).test(sparql),
  )
  return [...used.map(([name, iri]) => `PREFIX ${name}: <${iri}>`), sparql].join('\n')
}

function termOf(value: Value): string {
  if ('iri' in value) {
    if (!isIri(value.iri) || /[<>"{}|\\^`\s]/.test(value.iri)) throw bad(value.iri)
    return `<${value.iri}>`
  }
  if ('number' in value) {
    if (!Number.isFinite(value.number)) throw bad(value.number)
    return `"${value.number}"^^<${xsd.decimal}>`
  }
  if ('date' in value) {
    if (!isLocalDate(value.date)) throw bad(value.date)
    return `"${value.date}"^^<${xsd.date}>`
  }
  if ('dateTime' in value) {
    if (!isDateTime(value.dateTime)) throw bad(value.dateTime)
    return `"${value.dateTime}"^^<${xsd.dateTime}>`
  }
  return `"${value.text.replaceAll(/["\\\n\r\t\b\f]/g, (one) => escapes[one] ?? one)}"`
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
}

function bad(value: unknown): RangeError {
  return new RangeError(`Not a value of its kind: ${JSON.stringify(value)}`)
}
