import type { Literal } from '@rdfjs/types'
import { TermError } from '../quads/term-error.ts'

const short: Record<string, string> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '"': '\\"',
  '\\': '\\\\',
}
// Beside what Turtle asks for: controls, line separators and marks that turn the writing direction,
// so that a document looks like what it says in every editor.
const special =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u001f"\\\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/**
 * A string between quotes, as Turtle and N-Triples write it.
 *
 * @throws {TermError} for half a character (a lone surrogate), which no UTF-8 can hold
 */
export function quoted(value: string): string {
  if (!value.isWellFormed()) throw new TermError(value, 'a text with half a character')
  return `"${value.replace(special, escaped)}"`
}

/** What follows the quotes: language, direction or datatype; nothing for a plain string. */
export function literalSuffix(
  literal: Literal,
  { string, iriText }: { string: string; iriText: (iri: string) => string },
): string {
  if (literal.language !== '')
    return `@${literal.language}${literal.direction ? `--${literal.direction}` : ''}`
  return literal.datatype.value === string ? '' : `^^${iriText(literal.datatype.value)}`
}

function escaped(character: string): string {
  return (
    short[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  )
}
