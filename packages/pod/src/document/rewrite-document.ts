import { contentHash, quadKey, writeTurtle } from '@selfdata/records'
import { getDocument } from './document.ts'
import { ConflictError } from '../errors.ts'
import { ifThere } from '../resource/get-resource.ts'
import { holds } from '../resource/patch.ts'
import type { Patch, PatchOptions } from '../resource/patch.ts'
import { saveResource } from '../resource/save-resource.ts'

/**
 * What a patch does, on a server without patches: read, merge, write on condition, read back.
 *
 * On a server without ETags as well, somebody who writes at the very same moment can still win
 * over us unseen, after our reading back: `capabilities` says so.
 *
 * @throws {ConflictError} when a triple to delete is gone, or somebody wrote in between
 */
export async function rewriteDocument(
  url: string,
  { deletes = [], inserts = [] }: Patch,
  options: PatchOptions,
): Promise<void> {
  const before = await ifThere(getDocument(url, { ...options, fresh: true }))
  const conflict = (outcome: string) => new ConflictError('Changing', url, outcome, { status: 409 })
  const there = new Map((before?.quads ?? []).map((quad) => [quadKey(quad), quad]))
  for (const quad of deletes) {
    if (!there.delete(quadKey(quad))) throw conflict('a triple to delete is gone')
  }
  for (const quad of inserts) there.set(quadKey(quad), quad)
  const after = [...there.values()]
  if (before && contentHash(before.quads) === contentHash(after)) return

  const { ifMatch = before?.etag, ...rest } = options
  await saveResource(url, writeTurtle(after, { base: url }), {
    ...rest,
    ...(before ? ifMatch && { ifMatch } : { ifNoneMatch: '*' }),
  })
  const stored = await getDocument(url, { ...options, fresh: true })
  if (!holds(stored.quads, { deletes, inserts })) throw conflict('overwritten by somebody else')
}
