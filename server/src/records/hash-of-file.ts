import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/** SHA-256 of a file, base64url: the key under which its content counts once. */
export async function hashOfFile(path: string, { signal }: { signal?: AbortSignal } = {}) {
  const hash = createHash('sha256')
  const bytes: AsyncIterable<Uint8Array> = createReadStream(path, { signal })
  for await (const chunk of bytes) hash.update(chunk)
  return hash.digest('base64url')
}
