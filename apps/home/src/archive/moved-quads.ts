import type { Quad, Term } from '@rdfjs/types'
import { sd } from '@selfdata/vocab'
import { DataFactory } from 'n3'

/** Where the data come from, and where they go. */
export interface Move {
  from: { storage: string; webId: string }
  to: { storage: string; webId: string }
}

/**
 * The same statements about the same things at their new address; the person by their new WebID.
 *
 * @param hashes content hashes of moved documents by those they had: manifests name documents by them
 */
export function movedQuads(
  quads: readonly Quad[],
  { from, to }: Move,
  hashes: ReadonlyMap<string, string> = new Map(),
): Quad[] {
  const inside = `${from.storage}selfdata/`
  const moved = <T extends Term>(term: T): T => {
    if (term.termType !== 'NamedNode') return term
    const iri = term.value
    if (iri === from.webId) return DataFactory.namedNode(to.webId) as unknown as T
    if (iri === from.storage) return DataFactory.namedNode(to.storage) as unknown as T
    if (!iri.startsWith(inside)) return term
    const at = `${to.storage}selfdata/${iri.slice(inside.length)}`
    return DataFactory.namedNode(at) as unknown as T
  }
  const hashed = ({ predicate, object }: Quad): Term => {
    const hash = predicate.value === sd.contentHash ? hashes.get(object.value) : undefined
    return hash === undefined ? moved(object) : DataFactory.literal(hash)
  }
  return quads.map((quad) =>
    DataFactory.quad(moved(quad.subject) as never, quad.predicate as never, hashed(quad) as never),
  )
}
