import { quadKey } from '@selfdata/records'
import type { Quad } from '@rdfjs/types'
import type { RequestOptions } from './exchange.ts'

/** Triples to take away and to add, all at once. Blank nodes cannot be named. */
export interface Patch {
  deletes?: Quad[]
  inserts?: Quad[]
}

/** How to change a document. */
export interface PatchOptions extends RequestOptions {
  ifMatch?: string
  /** What `takesPatches` said of an earlier answer: `false` rewrites the document at once. */
  patches?: boolean | undefined
}

/** Whether a document looks as if the patch had happened. */
export function holds(quads: readonly Quad[], { deletes = [], inserts = [] }: Patch): boolean {
  const there = new Set(quads.map(quadKey))
  const added = new Set(inserts.map(quadKey))
  return (
    inserts.every((quad) => there.has(quadKey(quad))) &&
    deletes.every((quad) => added.has(quadKey(quad)) || !there.has(quadKey(quad)))
  )
}
