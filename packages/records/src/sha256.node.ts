import { createHash } from 'node:crypto'

/** SHA-256 of a text's UTF-8 bytes, ten times faster than in plain JavaScript: servers hash whole pods. */
export function sha256(text: string): Uint8Array {
  // A plain array of this realm: in a test's window a Buffer is none.
  return Uint8Array.from(createHash('sha256').update(text).digest())
}
