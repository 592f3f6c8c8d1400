import type { Iri } from '@selfdata/vocab'

// A scheme; and none of what Turtle 1.1, IRIREF, leaves out, escaped or not.
// oxlint-disable-next-line no-control-regex
const absolute = /^[a-z][a-z0-9+.-]*:[^\u0000-\u0020<>"{}|^`\\]*$/i

/** Whether a value is an absolute IRI that Turtle can hold. */
export function isIri(value: unknown): value is Iri {
  // Lone surrogates do not survive UTF-8.
  return typeof value === 'string' && absolute.test(value) && value.isWellFormed()
}

/** The IRI without its fragment: the document it lies in. */
export function documentOfIri(iri: Iri): Iri {
  const hash = iri.indexOf('#')
  return hash < 0 ? iri : iri.slice(0, hash)
}

/** What comes after `#`, or an empty string. */
export function fragmentOf(iri: Iri): string {
  const hash = iri.indexOf('#')
  return hash < 0 ? '' : iri.slice(hash + 1)
}
