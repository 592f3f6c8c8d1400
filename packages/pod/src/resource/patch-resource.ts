import { patchText } from '@selfdata/records'
import { ResourceError } from '../errors.ts'
import { exchange } from './exchange.ts'
import type { Fetch } from './exchange.ts'
import type { Patch, PatchOptions } from './patch.ts'
import { drop, strong } from './put-resource.ts'
import { rewriteDocument } from '../document/rewrite-document.ts'
import { documentUrl } from './web-address.ts'

/**
 * Changes an RDF document, or creates it: all of the change happens, or nothing.
 *
 * Without `deletes` it may be repeated freely. With `deletes` it happens only if all of these
 * triples are there: of several writers that delete the same triple exactly one succeeds.
 * Where the server takes no N3 Patch, the document is read, merged, written on condition that it is
 * still the same, and read back. That is as safe as the server's ETags are.
 *
 * @throws {ConflictError} when a triple to delete is gone, or `ifMatch` does not hold
 * @throws {ResourceError} when the server refuses or does not answer: see `isUnknown`
 */
export async function patchResource(
  iri: string,
  patch: Patch,
  options: PatchOptions,
): Promise<void> {
  const url = documentUrl(iri)
  const known = serversWithout.get(options.fetch)?.has(new URL(url).origin)
  if (known || options.patches === false) return rewriteDocument(url, patch, options)
  const headers: Record<string, string> = { 'content-type': 'text/n3' }
  if (options.ifMatch) headers['if-match'] = strong(options.ifMatch)
  const body = patchText(patch, { base: url })
  try {
    await exchange('Changing', url, { method: 'PATCH', headers, body }, options, drop)
  } catch (error) {
    if (!(error instanceof ResourceError) || !refusals.has(error.status)) throw error
    remember(options.fetch, url)
    await rewriteDocument(url, patch, options)
  }
}

// Method not allowed, media type not supported, not implemented.
const refusals = new Set<number | undefined>([405, 415, 501])

/** Servers that refused a patch and do not say so in their headers: not asked again. */
const serversWithout = new WeakMap<Fetch, Set<string>>()

function remember(fetch: Fetch, url: string): void {
  const origins = serversWithout.get(fetch) ?? new Set<string>()
  serversWithout.set(fetch, origins.add(new URL(url).origin))
}
