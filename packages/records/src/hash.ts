import { sha256 } from '#sha256'
import { bytesToHex } from '@noble/hashes/utils.js'

// Web Crypto hashes asynchronously only; names and merges must be plain functions.

/** SHA-256 of the UTF-8 bytes of a text. */
export function hash(text: string): Uint8Array {
  return sha256(text)
}

/** SHA-256 of the UTF-8 bytes of a text, as 64 lower-case hexadecimal digits. */
export function hashHex(text: string): string {
  return bytesToHex(hash(text))
}
