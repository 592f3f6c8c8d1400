import { UnreadableError } from '../errors.ts'

/**
 * The text of an answer, counted while it arrives, after any decompression.
 *
 * @throws {UnreadableError} when it is larger than `byteLimit`, or not UTF-8
 */
export async function readBody(
  action: string,
  url: string,
  response: Response,
  byteLimit: number,
): Promise<string> {
  const tooLarge = () => new UnreadableError(action, url, `larger than ${byteLimit} bytes`)
  const reader = response.body?.getReader()
  if (!reader) return ''
  try {
    if (Number(response.headers.get('content-length')) > byteLimit) throw tooLarge()
    const decoder = new TextDecoder('utf-8', { fatal: true })
    let text = ''
    let size = 0
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return text + decode(() => decoder.decode(), action, url)
      size += value.byteLength
      if (size > byteLimit) throw tooLarge()
      text += decode(() => decoder.decode(value, { stream: true }), action, url)
    }
  } finally {
    reader.cancel().catch(() => {})
  }
}

function decode(read: () => string, action: string, url: string): string {
  try {
    return read()
  } catch (cause) {
    throw new UnreadableError(action, url, 'not UTF-8 text', { cause })
  }
}
