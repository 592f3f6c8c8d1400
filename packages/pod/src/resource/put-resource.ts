import { ldp } from '@selfdata/vocab'
import { exchange } from './exchange.ts'
import type { RequestOptions } from './exchange.ts'
import { documentUrl } from './web-address.ts'

/** How to write a whole resource. */
export interface PutOptions extends RequestOptions {
  /** ETag of what may be replaced. Some servers ignore it, and some create what is absent. */
  ifMatch?: string
  /** `*`: only create. */
  ifNoneMatch?: '*'
  /** @default text/turtle */
  contentType?: string
}

/**
 * Writes a whole resource. A connection cut on the way can leave half of it on the server, so read
 * it back where that matters; for records use `patchResource`, which changes all or nothing.
 *
 * @throws {ConflictError} when the condition does not hold, which after an unanswered attempt may
 *   mean that the first one arrived
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function putResource(iri: string, text: string, options: PutOptions): Promise<void> {
  const { ifMatch, ifNoneMatch, contentType = 'text/turtle' } = options
  const headers: Record<string, string> = { 'content-type': contentType }
  if (ifMatch) headers['if-match'] = strong(ifMatch)
  if (ifNoneMatch) headers['if-none-match'] = ifNoneMatch
  await exchange('Writing', documentUrl(iri), { method: 'PUT', headers, body: text }, options, drop)
}

/**
 * Creates an empty container; one that is there already stays as it is.
 *
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function putContainer(url: string, options: RequestOptions): Promise<void> {
  const headers = {
    'content-type': 'text/turtle',
    'if-none-match': '*',
    link: `<${ldp.BasicContainer}>; rel="type"`,
  }
  await exchange('Creating', url, { method: 'PUT', headers, body: '' }, options, drop)
}

/** Without the mark that a compressing proxy adds: `If-Match` never matches a weak ETag. */
export function strong(etag: string): string {
  return etag.replace(/^W\//, '')
}

/** Reads an answer nobody needs to its end, so that the connection can be used again. */
export async function drop(response: Response): Promise<void> {
  await response.body?.cancel()
}
