import { quadDifference, withNextRevision } from '@selfdata/records'
import { sd } from '@selfdata/vocab'
import type { Quad } from '@rdfjs/types'
import { createDocument } from './create-document.ts'
import type { Unborn } from './create-document.ts'
import { getDocument, quadsOf } from './document.ts'
import { ConflictError } from '../errors.ts'
import type { RequestOptions } from '../resource/exchange.ts'
import { getResource, ifThere } from '../resource/get-resource.ts'
import { insertQuads } from './insert-quads.ts'
import type { KnownDocuments } from '../records/known-documents.ts'
import { patchResource } from '../resource/patch-resource.ts'
import { takesPatches } from '../resource/patch-support.ts'
import { isTorso } from './seal.ts'

/** A document with several writers, as it was read, ready to be swapped for its next state. */
export interface VersionedDocument {
  readonly url: string
  readonly quads: readonly Quad[]
  readonly patches: boolean | undefined
  /** Not there yet: only for its one writer. */
  readonly unborn?: Unborn
  /** Taken from memory, not read now. */
  readonly remembered?: boolean
}

/** How to swap. */
export interface SwapOptions extends RequestOptions {
  known?: KnownDocuments | undefined
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
 * The same for its one writer: what it knows from its own last write is not read, and what is not
 * there is created by the swap itself, in one request.
 *
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function readOwn(
  url: string,
  { known, ...options }: SwapOptions,
): Promise<VersionedDocument> {
  const remembered = known?.get(url)
  if (remembered) return { ...remembered, remembered: true }
  const resource = await ifThere(getResource(url, options))
  if (!resource) return unbornDocument(url)
  if (isTorso(resource.text))
    return { ...unbornDocument(url), unborn: { torso: true, etag: resource.etag } }
  return { url, quads: quadsOf(resource), patches: takesPatches(resource.headers) }
}

/** A document that is taken not to be there. */
export function unbornDocument(url: string): VersionedDocument {
  return { url, quads: [], patches: undefined, unborn: { torso: false } }
}

/**
 * Brings a document from the state that was read to the wanted one, if nobody else changed it
 * since: the patch deletes the revision mark that was read, which works for one writer only.
 *
 * @returns whether anything had to be written
 * @throws {ConflictError} when somebody else was first: read again and redo
 */
export async function swapDocument(
  { url, quads, patches, unborn }: VersionedDocument,
  wanted: readonly Quad[],
  { known, ...options }: SwapOptions,
): Promise<boolean> {
  const { inserts, deletes } = quadDifference(quads, wanted)
  if (inserts.length === 0 && deletes.length === 0) return false
  const next = withNextRevision(wanted, url)
  known?.forget(url)
  if (unborn) await createDocument(url, next, { ...options, unborn, trusting: true })
  else await patchResource(url, quadDifference(quads, next), { ...options, patches })
  known?.keep({ url, quads: next, patches })
  return true
}
