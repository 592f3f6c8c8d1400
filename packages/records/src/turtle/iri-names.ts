import { prefixes, type Iri } from '@selfdata/vocab'
import { documentOfIri, isIri } from '../quads/iri.ts'
import { TermError } from '../quads/term-error.ts'

/** How IRIs are written in one document, and which prefixes that took. */
export interface IriNames {
  text(iri: Iri): string
  /** Prefix → namespace, as far as used. */
  readonly used: Map<string, Iri>
}

const prefixOf = new Map(Object.entries(prefixes).map(([prefix, iri]) => [iri, prefix]))
const localName = /^[a-z][\w-]*$/i
// Only what no reader resolves in another way: no dot segments, no colon, no query; and no fragment
// alone, which would be one of the document, not of its container.
const besideBase = /^(?!#)(?:[\w-][\w.-]*\/)*(?:[\w-][\w.-]*)?(?:#[\w.-]*)?$/

/**
 * The shortest stable way to write IRIs in the document at `base`: relative within its container
 * (a moved pod keeps its links), prefixed for the known vocabularies, in full otherwise.
 */
export function iriNames(base: Iri): IriNames {
  const document = documentOfIri(base)
  const container = document.slice(0, document.lastIndexOf('/') + 1)
  const relativeTo = /^https?:\/\/[^/?]+\/[^?]*$/.test(document) ? container : undefined
  const known = new Map<Iri, string>()
  const used = new Map<string, Iri>()

  const shorten = (iri: Iri): string => {
    if (!isIri(iri))
      throw new TermError(iri, 'not an absolute IRI, or one with forbidden characters')
    if (iri === document) return '<>'
    if (iri.startsWith(`${document}#`)) return `<${iri.slice(document.length)}>`
    const rest = relativeTo && iri.startsWith(relativeTo) ? iri.slice(relativeTo.length) : ''
    if (rest !== '' && besideBase.test(rest)) return `<${rest}>`
    return prefixed(iri, used) ?? `<${iri}>`
  }
  const text = (iri: Iri) => {
    let name = known.get(iri)
    if (name === undefined) known.set(iri, (name = shorten(iri)))
    return name
  }
  return { text, used }
}

/** Full IRIs only, as N-Triples has it. */
export function fullIri(iri: Iri): string {
  if (!isIri(iri)) throw new TermError(iri, 'not an absolute IRI, or one with forbidden characters')
  return `<${iri}>`
}

function prefixed(iri: Iri, used: Map<string, Iri>): string | undefined {
  const end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1
  const namespace = iri.slice(0, end)
  const prefix = prefixOf.get(namespace)
  if (prefix === undefined || !localName.test(iri.slice(end))) return undefined
  used.set(prefix, namespace)
  return `${prefix}:${iri.slice(end)}`
}
