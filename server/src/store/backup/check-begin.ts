import { open } from 'node:fs/promises'
import { constants, gunzipSync } from 'node:zlib'
import { BackupError } from './errors.ts'

/**
 * Looks at how a file begins, before anything is put aside for it.
 *
 * @throws {BackupError} when it is not there, or no backup
 */
export async function checkBegin(file: string): Promise<void> {
  const handle = await open(file).catch(() => {
    throw new BackupError(file, 'it is not there, or cannot be read')
  })
  const { buffer, bytesRead } = await handle
    .read(Buffer.alloc(4096))
    .finally(async () => handle.close())
  const begin = unpackedOf(buffer.subarray(0, bytesRead))
  if (!begin?.startsWith('{"selfdata"')) throw new BackupError(file, 'it is no backup')
}

function unpackedOf(begin: Buffer): string | undefined {
  try {
    return gunzipSync(begin, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1')
  } catch {
    return undefined
  }
}
