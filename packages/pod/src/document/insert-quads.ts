import type { Quad } from '@rdfjs/types'
import { getDocument } from './document.ts'
import { AccessDeniedError, NotFoundError } from '../errors.ts'
import { isUnknown } from '../resource/is-unknown.ts'
import { patchResource } from '../resource/patch-resource.ts'
import { holds } from '../resource/patch.ts'
import type { PatchOptions } from '../resource/patch.ts'

const attempts = 3

/**
 * Adds triples to a document, or creates it, and knows afterwards that they are there: where the
 * answer does not tell, the document is read back, and the patch sent again if need be.
 *
 * @throws {ResourceError} when the server refuses, or three attempts went without an answer
 */
export async function insertQuads(
  url: string,
  inserts: Quad[],
  options: PatchOptions,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await patchResource(url, { inserts }, options)
    } catch (error) {
      if (!isUnknown(error)) throw error
      if (holds(await stored(url, options, error), { inserts })) return
      if (attempt === attempts) throw error
    }
  }
}

/** What is there; nothing where it is not ours to read. A server that is gone stays gone. */
async function stored(url: string, options: PatchOptions, written: unknown): Promise<Quad[]> {
  try {
    return (await getDocument(url, { ...options, fresh: true })).quads
  } catch (error) {
    if (error instanceof NotFoundError || error instanceof AccessDeniedError) return []
    throw written
  }
}
