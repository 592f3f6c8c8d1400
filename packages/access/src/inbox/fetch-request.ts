import { documentUrl, getDocument } from '@selfdata/pod'
import type { Fetch } from '@selfdata/pod'
import { readRequest } from '../agreements/request.ts'
import type { AccessRequest } from '../agreements/request.ts'

/** In bytes. */
const requestSize = 256_000
/** Seconds. A server that converts hostile content may never answer. */
export const timeLimit = 10

/**
 * Reads the request at an address that came by link, code or message; without any token.
 *
 * @throws {TermsError} when there is no usable request
 * @throws {ResourceError} when it cannot be read
 */
export async function fetchRequest(
  url: string,
  { publicFetch, signal }: { publicFetch: Fetch; signal?: AbortSignal | undefined },
): Promise<AccessRequest> {
  const { quads } = await getDocument(url, {
    fetch: publicFetch,
    timeLimit,
    byteLimit: requestSize,
    ...(signal && { signal }),
  })
  return readRequest(quads, documentUrl(url))
}
