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
function limited(body: ReadableStream<Uint8Array>, maxBytes: number): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  let seen = 0
  return new ReadableStream(
    {
      pull: async (controller) => {
        const { done, value } = await reader.read()
        if (done) return controller.close()
        seen += value.byteLength
        if (seen <= maxBytes) return controller.enqueue(value)
        controller.error(new BodyTooLargeError(maxBytes))
        await reader.cancel()
      },
      cancel: async (reason) => reader.cancel(reason),
    },
    // Nothing is read ahead of whoever reads this.
    { highWaterMark: 0 },
  )
}

/** The same answer, whose body fails once it is larger than `maxBytes` (unpacked). */
export function limitedBody(
  response: Response,
  { url, maxBytes }: { url: string; maxBytes: number },
): Response {
  const { status, statusText, headers } = response
  const body = response.body && limited(response.body, maxBytes)
  const passed = new Response(body, { status, statusText, headers })
  // A response made by hand has no address; readers resolve relative IRIs against it.
  Object.defineProperty(passed, 'url', { value: response.url || url })
  return passed
}
