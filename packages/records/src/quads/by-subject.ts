import type { Quad } from '@rdfjs/types'

/** Triples by subject IRI; what is said about blank nodes is left out. */
export function bySubject(quads: Iterable<Quad>): Map<string, Quad[]> {
  const subjects = new Map<string, Quad[]>()
  for (const quad of quads) {
    if (quad.subject.termType !== 'NamedNode') continue
    const list = subjects.get(quad.subject.value)
    if (list) list.push(quad)
    else subjects.set(quad.subject.value, [quad])
  }
  return subjects
}
