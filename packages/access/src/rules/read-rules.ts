import {
  AccessDeniedError,
  getIfChanged,
  getResource,
  NotFoundError,
  quadsOf,
  UnreadableError,
} from '@selfdata/pod'
import type { Resource } from '@selfdata/pod'
import type { AccessOptions } from './access-options.ts'
import type { CachedRules } from './rule-cache.ts'
import type { RuleDocument } from './rule-document.ts'

/** Rules are short; a larger document is not looked at. */
const byteLimit = 500_000

/**
 * Reads the rule document of a resource. One that we may not or cannot read is `hidden`; one that
 * the server says is not there is `absent`.
 *
 * @throws {ResourceError} when the server does not answer, or asks for a pause
 */
export async function readRules(
  resource: string,
  url: string,
  options: AccessOptions,
): Promise<RuleDocument> {
  const known = options.cache?.get(url)
  const limited = { ...options, byteLimit }
  try {
    const found = known
      ? ((await getIfChanged(url, known.etag, limited)) ?? asResource(url, known))
      : await getResource(url, limited)
    const { etag, text } = found
    if (etag) options.cache?.set(url, { etag, text })
    return { resource, url, state: 'present', quads: quadsOf(found), ...(etag && { etag }) }
  } catch (error) {
    options.cache?.delete(url)
    if (error instanceof NotFoundError) return { resource, url, state: 'absent', quads: [] }
    if (error instanceof AccessDeniedError || error instanceof UnreadableError) {
      return { resource, url, state: 'hidden', quads: [], reason: error }
    }
    throw error
  }
}

function asResource(url: string, { etag, text }: CachedRules): Resource {
  return { url, etag, text, contentType: 'text/turtle', headers: new Headers() }
}
