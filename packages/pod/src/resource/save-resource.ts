import { ConflictError } from '../errors.ts'
import type { RequestOptions } from './exchange.ts'
import { getResource, ifThere } from './get-resource.ts'
import { isUnknown } from './is-unknown.ts'
import { putResource } from './put-resource.ts'
import type { PutOptions } from './put-resource.ts'

const attempts = 3

/**
 * Writes a whole resource and knows afterwards that it is there. Where the answer does not tell,
 * it is read back; the torso that a cut connection leaves, which servers may then serve with 200
 * and defend with 412, is written over.
 *
 * @throws {ConflictError} when something else than our own first attempt is there
 * @throws {ResourceError} when the server refuses, or three attempts went without an answer
 */
export async function saveResource(
  iri: string,
  text: string,
  { ifMatch, ifNoneMatch, contentType = 'text/turtle', ...options }: PutOptions,
): Promise<void> {
  let condition: Pick<PutOptions, 'ifMatch' | 'ifNoneMatch'> = {
    ...(ifMatch && { ifMatch }),
    ...(ifNoneMatch && { ifNoneMatch }),
  }
  for (let attempt = 1; ; attempt++) {
    try {
      return await putResource(iri, text, { ...options, contentType, ...condition })
    } catch (error) {
      if (!isUnknown(error)) throw error
      const stored = await readBack(iri, { ...options, accept: contentType })
      if (stored?.text === text) return
      if (attempt === attempts) throw error
      if (isTorso(stored?.text, text)) condition = stored?.etag ? { ifMatch: stored.etag } : {}
      else if (error instanceof ConflictError) throw error
    }
  }
}

/** What is stored; `undefined` where nothing is, or it cannot be read. */
function readBack(iri: string, options: RequestOptions & { accept: string }) {
  return ifThere(getResource(iri, { ...options, fresh: true })).catch(() => undefined)
}

function isTorso(stored: string | undefined, text: string): boolean {
  return stored !== undefined && stored.length < text.length && text.startsWith(stored)
}
