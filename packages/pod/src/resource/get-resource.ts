import { exchange } from './exchange.ts'
import type { RequestOptions } from './exchange.ts'
import { MovedError, NotFoundError } from '../errors.ts'
import { readBody } from './read-body.ts'
import { documentUrl, isWebAddress } from './web-address.ts'

/** A representation as it was read. */
export interface Resource {
  /** Without fragment; after a redirect, where it ended. */
  readonly url: string
  readonly text: string
  /** Media type without parameters. */
  readonly contentType: string
  /** For `ifMatch`; absent on servers without. Differs per media type, so never a content hash. */
  readonly etag: string | undefined
  readonly headers: Headers
}

/** How to read. */
export interface ReadOptions extends RequestOptions {
  /** Bytes after decompression. @default 5,000,000 */
  byteLimit?: number
  /** Media type to ask for. Ask for the stored one: converting costs servers five times more. */
  accept?: string
  /** Only for a `fetch` without a token: a WebID may lead to its document by 303. @default manual */
  redirect?: 'follow' | 'manual'
}

/**
 * Reads one resource.
 *
 * @throws {ResourceError} when the server refuses or does not answer
 * @throws {UnreadableError} when it is larger than the limit, or not UTF-8
 */
export async function getResource(iri: string, options: ReadOptions): Promise<Resource> {
  const url = documentUrl(iri)
  const { accept = 'text/turtle', redirect = 'manual' } = options
  const init = { headers: { accept }, redirect }
  return exchange('Reading', url, init, options, (response) => resourceOf(url, response, options))
}

/**
 * Reads one resource unless it is still what `etag` names. Saves bytes, not work of the server; and
 * never ask so for a container: its ETag stays the same when a member is edited.
 *
 * @returns undefined when it has not changed
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function getIfChanged(
  iri: string,
  etag: string,
  options: ReadOptions,
): Promise<Resource | undefined> {
  const url = documentUrl(iri)
  const headers = { accept: options.accept ?? 'text/turtle', 'if-none-match': etag }
  return exchange('Reading', url, { headers }, options, (response) =>
    response.status === 304 ? undefined : resourceOf(url, response, options),
  )
}

/** Reads the headers of a resource only. */
export async function headResource(iri: string, options: RequestOptions): Promise<Headers> {
  const init = { method: 'HEAD', headers: { accept: 'text/turtle' } }
  return exchange('Reading', documentUrl(iri), init, options, ({ headers }) => headers)
}

/** The answer, or `undefined` where there is nothing (404, 410). */
export async function ifThere<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof NotFoundError) return undefined
    throw error
  }
}

async function resourceOf(
  url: string,
  response: Response,
  { byteLimit = 5_000_000 }: ReadOptions,
): Promise<Resource> {
  const { headers, redirected } = response
  const end = redirected ? documentUrl(response.url) : url
  if (!isWebAddress(end)) throw new MovedError('Reading', url, 'redirected to an unsafe address')
  return {
    url: end,
    text: await readBody('Reading', end, response, byteLimit),
    contentType: mediaType(headers),
    etag: headers.get('etag') ?? undefined,
    headers,
  }
}

function mediaType(headers: Headers): string {
  return (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}
