import type { Quad } from '@rdfjs/types'
import { getDocument, ifThere, inParallel, listContainer } from '@selfdata/pod'
import type { RequestOptions } from '@selfdata/pod'
import { readGrant } from './read-grant.ts'
import type { RecordedGrant } from './grant.ts'
import { grantsOf, requestsOf } from './paths.ts'
import { readReceivedRequest } from './request.ts'
import type { ReceivedRequest } from './request.ts'

/** What could be read, and what could not. */
export interface Found<T> {
  found: T[]
  failures: { url: string; error: unknown }[]
}

/**
 * Every grant a person keeps, ended ones too. One request per grant, and one for the list.
 *
 * @throws {ResourceError} when the list cannot be read
 */
export function readGrants(
  storage: string,
  options: RequestOptions,
): Promise<Found<RecordedGrant>> {
  return readAll(grantsOf(storage), readGrant, options)
}

/**
 * Every request a person keeps, refused ones too. One request per request, and one for the list.
 *
 * @throws {ResourceError} when the list cannot be read
 */
export function readRequests(
  storage: string,
  options: RequestOptions,
): Promise<Found<ReceivedRequest>> {
  return readAll(requestsOf(storage), readReceivedRequest, options)
}

async function readAll<T>(
  container: string,
  read: (quads: readonly Quad[], document: string) => T,
  options: RequestOptions,
): Promise<Found<T>> {
  const listing = await ifThere(listContainer(container, options))
  const result: Found<T> = { found: [], failures: [] }
  const documents = (listing?.members ?? []).filter((member) => !member.isContainer)
  await inParallel(documents, 8, async ({ url }) => {
    try {
      result.found.push(read((await getDocument(url, options)).quads, url))
    } catch (error) {
      options.signal?.throwIfAborted()
      result.failures.push({ url, error })
    }
  })
  return result
}
