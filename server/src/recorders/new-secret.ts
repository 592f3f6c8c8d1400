import { randomBytes } from 'node:crypto'

/** What a phone shows: 192 random bits, in signs that can be typed into any field and address. */
export function newSecret(): string {
  return randomBytes(24).toString('base64url')
}
