import type { Keys } from '../keys.ts'

/** Enough to tell electors apart: 128 bits. */
const LENGTH = 22

/** An elector as a vote knows them, by today's secret and each former one; in each vote another. */
export function electorOf(
  webId: string,
  { poll, keys }: { poll: string; keys: Pick<Keys, 'hashes'> },
): string[] {
  return keys.hashes('elector', poll, webId).map((hash) => hash.slice(0, LENGTH))
}
