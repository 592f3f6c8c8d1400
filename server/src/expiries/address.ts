import type { Keys } from '../keys.ts'

/** Symbols of an address: 256 bits that nobody can guess, and 48 that show it is one of ours. */
const SECRET = 43
const CHECK = 8

/**
 * The addresses that a person's key stands for, under today's secret and each former one: the same
 * key always means the same group, and nothing about it has to be kept.
 */
export function addressesOf(owner: string, key: string, keys: Keys): string[] {
  return keys
    .hashes('expiry-address', owner, key)
    .map((secret) => secret + keys.hash('expiry-check', secret).slice(0, CHECK))
}

/** Whether this server made the address. Made up ones are found out without asking the database. */
export function isAddress(text: string, keys: Keys): boolean {
  if (!/^[\w-]+$/.test(text) || text.length !== SECRET + CHECK) return false
  const [secret, check] = [text.slice(0, SECRET), text.slice(SECRET)]
  return keys.hashes('expiry-check', secret).some((hash) => hash.startsWith(check))
}
