import type { Quad, Term } from '@rdfjs/types'

/** What to delete and what to insert to come from one set of triples to another. */
export interface QuadDifference {
  inserts: Quad[]
  deletes: Quad[]
}

/** The difference between two sets of triples without blank nodes. */
export function quadDifference(before: readonly Quad[], after: readonly Quad[]): QuadDifference {
  const old = new Map(before.map((quad) => [quadKey(quad), quad]))
  const fresh = new Map(after.map((quad) => [quadKey(quad), quad]))
  return {
    inserts: [...fresh].filter(([key]) => !old.has(key)).map(([, quad]) => quad),
    deletes: [...old].filter(([key]) => !fresh.has(key)).map(([, quad]) => quad),
  }
}

/** A string that is the same for equal triples only. */
export function quadKey({ subject, predicate, object }: Quad): string {
  return `${termKey(subject)} ${termKey(predicate)} ${termKey(object)}`
}

function termKey(term: Term): string {
  if (term.termType !== 'Literal') return `${term.termType[0]} ${term.value}`
  const { value, language, direction, datatype } = term
  return JSON.stringify([value, language, direction ?? '', datatype.value])
}
