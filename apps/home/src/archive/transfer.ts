import { ResourceError, UnreachableError, UnreadableError } from '@selfdata/pod'
import type { TaskOptions } from './task.ts'

/** Bytes of one file, at most. */
const byteLimit = 50_000_000
/** Seconds for one file. */
const timeLimit = 60

/**
 * The stored bytes of a resource, whatever they are.
 *
 * @throws {ResourceError} when the server refuses, does not answer, or sends more than 50 MB
 */
export async function readBytes(
  url: string,
  { fetch, signal }: TaskOptions,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; contentType: string }> {
  const options = { fetch, ...(signal && { signal }) }
  const read = (accept: string) => sent('Reading', url, { headers: { accept } }, options)
  const response = await read('text/turtle, */*;q=0.5').catch((error: unknown) => {
    // What somebody put into an inbox may be nothing that the server can make Turtle of.
    if (error instanceof ResourceError && (error.status ?? 0) >= 500) return read('*/*')
    throw error
  })
  if (Number(response.headers.get('content-length')) > byteLimit) {
    await response.body?.cancel()
    throw new UnreadableError('Reading', url, `larger than ${byteLimit} bytes`)
  }
  const bytes = new Uint8Array(await response.arrayBuffer())
  const contentType = response.headers.get('content-type') ?? 'application/octet-stream'
  return { bytes, contentType: contentType.split(';')[0]!.trim().toLowerCase() }
}

/**
 * Creates a resource from bytes; one that is there stays as it is.
 *
 * @throws {ConflictError} when there is one already
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function writeBytes(
  url: string,
  { bytes, contentType }: { bytes: Uint8Array<ArrayBuffer>; contentType: string },
  options: TaskOptions,
): Promise<void> {
  const headers = { 'content-type': contentType, 'if-none-match': '*' }
  const response = await sent('Writing', url, { method: 'PUT', headers, body: bytes }, options)
  await response.body?.cancel()
}

async function sent(
  action: string,
  url: string,
  init: RequestInit,
  { fetch, signal }: TaskOptions,
): Promise<Response> {
  const limit = AbortSignal.timeout(timeLimit * 1000)
  const both = signal ? AbortSignal.any([signal, limit]) : limit
  const common = { redirect: 'manual', cache: 'no-store', signal: both } as const
  const response = await fetch(url, { ...init, ...common }).catch((cause: unknown) => {
    signal?.throwIfAborted()
    throw new UnreachableError(action, url, 'no connection', { cause })
  })
  if (response.ok) return response
  await response.body?.cancel()
  throw ResourceError.from(action, response, url)
}
