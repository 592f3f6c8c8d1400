/** A body was larger than we read; what came so far is thrown away. */
export class BodyTooLargeError extends Error {
  override readonly name = 'BodyTooLargeError'
  readonly maxBytes: number

  constructor(maxBytes: number) {
    super(`Reading a body failed: it is larger than ${maxBytes} bytes`)
    this.maxBytes = maxBytes
  }
}

/** Passes bytes on, and fails as soon as there are more than `maxBytes` of them. */
function byteLimit(maxBytes: number): TransformStream<Uint8Array, Uint8Array> {
  let seen = 0
  return new TransformStream({
    transform(chunk, controller) {
      seen += chunk.byteLength
      if (seen > maxBytes) controller.error(new BodyTooLargeError(maxBytes))
      else controller.enqueue(chunk)
    },
  })
}

/** The same answer, whose body fails once it is larger than `maxBytes` (unpacked). */
export function limitedBody(
  response: Response,
  { url, maxBytes }: { url: string; maxBytes: number },
): Response {
  const { status, statusText, headers } = response
  const body = response.body?.pipeThrough(byteLimit(maxBytes)) ?? null
  const limited = new Response(body, { status, statusText, headers })
  // A response made by hand has no address; readers resolve relative IRIs against it.
  Object.defineProperty(limited, 'url', { value: response.url || url })
  return limited
}
