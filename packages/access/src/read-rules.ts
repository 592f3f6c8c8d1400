import {
  AccessDeniedError,
  getResource,
  NotFoundError,
  quadsOf,
  ResourceError,
  UnreadableError,
} from '@selfdata/pod'
import type { AccessOptions } from './access-options.ts'
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
  try {
    const found = await getResource(url, {
      ...options,
      byteLimit,
      fetch: known ? ifChanged(options.fetch, known.etag) : options.fetch,
    })
    const { etag, text } = found
    if (etag) options.cache?.set(url, { etag, text })
    return { resource, url, state: 'present', quads: quadsOf(found), text, ...(etag && { etag }) }
  } catch (error) {
    if (known && error instanceof ResourceError && error.status === 304) {
      const quads = quadsOf({ url, contentType: 'text/turtle', headers: new Headers(), ...known })
      return { resource, url, state: 'present', quads, ...known }
    }
    options.cache?.delete(url)
    if (error instanceof NotFoundError) return { resource, url, state: 'absent', quads: [] }
    if (error instanceof AccessDeniedError || error instanceof UnreadableError) {
      return { resource, url, state: 'hidden', quads: [], reason: error }
    }
    throw error
  }
}

function ifChanged(fetch: typeof globalThis.fetch, etag: string): typeof globalThis.fetch {
  return (input, init) => {
    const headers = new Headers(init?.headers)
    headers.set('if-none-match', etag)
    return fetch(input, { ...init, headers })
  }
}
