import { quadDifference, withNextRevision } from '@selfdata/records'
import { sd } from '@selfdata/vocab'
import type { Quad } from '@rdfjs/types'
import { getDocument } from './document.ts'
import { ConflictError } from './errors.ts'
import type { RequestOptions } from './exchange.ts'
import { ifThere } from './get-resource.ts'
import { insertQuads } from './insert-quads.ts'
import { patchResource } from './patch-resource.ts'
import { takesPatches } from './patch-support.ts'

/** A document with several writers, as it was read, ready to be swapped for its next state. */
export interface VersionedDocument {
  readonly url: string
  readonly quads: readonly Quad[]
  readonly patches: boolean | undefined
}

const attempts = 5

/**
 * Reads a document with several writers; creates it, empty, where there is none, with a revision
 * mark that is the same whoever creates it. From then on `swapDocument` has exactly one winner.
 *
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function readVersioned(
  url: string,
  options: RequestOptions,
): Promise<VersionedDocument> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const document = await ifThere(getDocument(url, options))
    const quads = document?.quads ?? []
    const patches = document && takesPatches(document.headers)
    const marked = quads.some(
      ({ subject, predicate }) => subject.value === url && predicate.value === sd.revision,
    )
    if (marked) return { url, quads, patches }
    await insertQuads(url, withNextRevision([], url), { ...options, patches })
  }
  throw new ConflictError('Changing', url, 'its revision mark vanishes each time', { status: 409 })
}

/**
 * Brings a document from the state that was read to the wanted one, if nobody else changed it
 * since: the patch deletes the revision mark that was read, which works for one writer only.
 *
 * @returns whether anything had to be written
 * @throws {ConflictError} when somebody else was first: read again and redo
 */
export async function swapDocument(
  { url, quads, patches }: VersionedDocument,
  wanted: readonly Quad[],
  options: RequestOptions,
): Promise<boolean> {
  const { inserts, deletes } = quadDifference(quads, wanted)
  if (inserts.length === 0 && deletes.length === 0) return false
  const next = quadDifference(quads, withNextRevision(wanted, url))
  await patchResource(url, next, { ...options, patches })
  return true
}
