import type { Quad } from '@rdfjs/types'
import { getDocument } from './document.ts'
import { ifThere } from './get-resource.ts'
import { holds } from './patch.ts'
import { isUnknown } from './is-unknown.ts'
import { patchResource } from './patch-resource.ts'
import type { PatchOptions } from './patch.ts'

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
      const stored = await ifThere(getDocument(url, options)).catch(() => undefined)
      if (stored && holds(stored.quads, { inserts })) return
      if (attempt === attempts) throw error
    }
  }
}
