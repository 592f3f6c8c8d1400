import { rdf, solid } from '@selfdata/vocab'
import { DataFactory, Parser, Writer } from 'n3'
import type { Quad } from 'n3'

/** The patch cannot be applied: 409 where a triple to delete is not there, 422 where it is no N3 Patch of ours. */
export class PatchRefused extends Error {
  override readonly name = 'PatchRefused'
  readonly status: 409 | 422

  constructor(status: 409 | 422, message: string) {
    super(message)
    this.status = status
  }
}

/**
 * The Turtle of a document after an N3 Patch without variables (`solid:inserts`, `solid:deletes`).
 *
 * @throws {PatchRefused}
 */
export function applyN3Patch(turtle: string, patch: string, base: string): string {
  const { inserts, deletes } = readPatch(patch, base)
  const quads = new Map(
    new Parser({ baseIRI: base }).parse(turtle).map((quad) => [keyOf(quad), quad]),
  )
  for (const quad of deletes) {
    if (!quads.delete(keyOf(quad))) throw new PatchRefused(409, `Nothing to delete: ${keyOf(quad)}`)
  }
  for (const quad of inserts) quads.set(keyOf(quad), quad)
  return new Writer().quadsToString([...quads.values()])
}

function readPatch(patch: string, base: string): { inserts: Quad[]; deletes: Quad[] } {
  let quads: Quad[]
  try {
    quads = new Parser({ format: 'text/n3', baseIRI: base }).parse(patch)
  } catch (error) {
    throw new PatchRefused(422, String(error))
  }
  const isPatch = quads.some(
    ({ predicate, object }) =>
      predicate.value === rdf.type && object.value === solid.InsertDeletePatch,
  )
  if (!isPatch) throw new PatchRefused(422, 'The body is no solid:InsertDeletePatch')
  const formula = (kind: string) => {
    const graphs = quads.filter((quad) => quad.predicate.value === kind)
    return quads
      .filter(({ graph }) => graphs.some(({ object }) => object.equals(graph)))
      .map(({ subject, predicate, object }) => DataFactory.quad(subject, predicate, object))
  }
  const inserts = formula(solid.inserts)
  const deletes = formula(solid.deletes)
  if ([...inserts, ...deletes].some(({ subject, object }) => blank(subject) || blank(object))) {
    throw new PatchRefused(422, 'Blank nodes cannot be patched')
  }
  return { inserts, deletes }
}

const blank = (term: { termType: string }) => term.termType === 'BlankNode'

const keyOf = ({ subject, predicate, object }: Quad) =>
  new Writer({ format: 'N-Triples' }).quadToString(subject, predicate, object).trim()
