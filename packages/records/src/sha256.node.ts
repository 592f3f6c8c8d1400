import { createHash } from 'node:crypto'

/** SHA-256, ten times faster than in plain JavaScript: servers hash whole pods. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest()
}
