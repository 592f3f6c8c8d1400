import type { Quad, Term } from '@rdfjs/types'
import { movedIri } from '@selfdata/access'
import type { Move } from '@selfdata/access'
import { sd } from '@selfdata/vocab'
import { DataFactory } from 'n3'

/**
 * The same statements about the same things at their new address; the person by their new WebID.
 *
 * @param hashes content hashes of moved documents by those they had: manifests name documents by them
 * @param renamed documents that have another name in the new storage, by their old address
 */
export function movedQuads(
  quads: readonly Quad[],
  move: Move,
  {
    hashes = new Map(),
    renamed = new Map(),
  }: { hashes?: ReadonlyMap<string, string>; renamed?: ReadonlyMap<string, string> } = {},
): Quad[] {
  const moved = <T extends Term>(term: T): T => {
    if (term.termType !== 'NamedNode') return term
    const [document = '', ...fragment] = term.value.split(/(?=#)/u)
    const other = renamed.get(document)
    const iri = other === undefined ? movedIri(term.value, move) : other + fragment.join('')
    return iri === term.value ? term : (DataFactory.namedNode(iri) as unknown as T)
  }
  const hashed = ({ predicate, object }: Quad): Term => {
    const hash = predicate.value === sd.contentHash ? hashes.get(object.value) : undefined
    return hash === undefined ? moved(object) : DataFactory.literal(hash)
  }
  return quads.map((quad) =>
    DataFactory.quad(moved(quad.subject) as never, quad.predicate as never, hashed(quad) as never),
  )
}
