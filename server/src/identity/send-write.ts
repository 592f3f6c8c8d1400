import { request } from 'undici'
import type { Dispatcher } from 'undici'
import { BodyTooLargeError } from './limited-body.ts'

/** What goes with a request that writes. */
export interface SendWriteOptions {
  /** Which connections it takes. */
  dispatcher: Dispatcher
  /** Largest answer, in bytes. */
  maxBytes: number
}

/**
 * Sends one request that writes, like `fetch` without redirects, for a quarter of its processor time:
 * a night's delivery is little else. The answer to a write is short and is read to its end at once,
 * so that the connection is free again whether or not anybody looks at it.
 *
 * @throws {BodyTooLargeError} when the answer is larger
 * @throws {TypeError} when no answer comes; the cause says why
 */
export async function sendWrite(
  url: URL,
  { method = 'POST', headers, body, signal }: RequestInit,
  { dispatcher, maxBytes }: SendWriteOptions,
): Promise<Response> {
  const bytes = body instanceof ArrayBuffer ? new Uint8Array(body) : body
  if (bytes && typeof bytes !== 'string' && !(bytes instanceof Uint8Array))
    throw new TypeError(`Sending to ${url.host} failed: a body that can be sent only once`)
  try {
    const answer = await request(url, {
      method,
      // Nothing here unpacks an answer.
      headers: [...new Headers(headers), ['accept-encoding', 'identity']].flat(),
      body: bytes ?? null,
      signal: signal ?? null,
      dispatcher,
    })
    const read = await readAll(answer.body, maxBytes)
    const response = new Response(read, {
      status: answer.statusCode,
      headers: headersOf(answer.headers),
    })
    // A response made by hand has no address; readers resolve relative IRIs against it.
    return Object.defineProperty(response, 'url', { value: url.href })
  } catch (cause) {
    signal?.throwIfAborted()
    if (cause instanceof BodyTooLargeError) throw cause
    throw new TypeError('fetch failed', { cause })
  }
}

async function readAll(
  body: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > maxBytes) throw new BodyTooLargeError(maxBytes)
    chunks.push(chunk)
  }
  return size > 0 ? Buffer.concat(chunks) : null
}

function headersOf(from: Record<string, string | string[] | undefined>): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(from))
    for (const one of [value ?? []].flat()) headers.append(name, one)
  return headers
}
