/** A character set found in the first bytes of a text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** The character set of a text: by its byte order mark, else UTF-8 unless it cannot be. */
export function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const wide = unmarkedWidth(head.subarray(0, 1024))
  if (wide) return wide
  try {
    // In stream mode a character cut at the end of the head is no error.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

/** UTF-16 without a mark: western text has a zero in nearly every second byte. */
function unmarkedWidth(head: Uint8Array): Encoding | undefined {
  const pairs = Math.floor(head.length / 2)
  if (pairs === 0) return undefined
  const zeros = (from: 0 | 1) => head.filter((byte, at) => at % 2 === from && byte === 0).length
  const [first, second] = [zeros(0), zeros(1)]
  if (second > 0.8 * pairs && first === 0) return 'utf-16le'
  return first > 0.8 * pairs && second === 0 ? 'utf-16be' : undefined
}

/** Whether bytes are no text: control characters that no text has. */
export function isBinary(head: Uint8Array, encoding: Encoding): boolean {
  if (encoding.startsWith('utf-16')) return false
  return head
    .subarray(0, 4096)
    .some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27 && byte !== 30))
}
