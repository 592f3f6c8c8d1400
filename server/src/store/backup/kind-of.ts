import { open } from 'node:fs/promises'
import { constants, gunzipSync } from 'node:zlib'
import type { Config } from '../../config.ts'
import { BackupError } from './errors.ts'

/** What wrote a backup: we ourselves, or, before that, PGlite (its folder) or PostgreSQL (its dump). */
type Kind = 'rows' | 'folder' | 'dump'

/**
 * What a backup is, by how it begins.
 *
 * @throws {BackupError} when it is none, or none for this database
 */
export async function kindOf(file: string, { database }: Pick<Config, 'database'>): Promise<Kind> {
  const begin = await beginOf(file)
  if (begin.subarray(0, 5).toString('latin1') === 'PGDMP') {
    if (database.kind !== 'pglite') return 'dump'
    throw new BackupError(file, 'pg_dump wrote it, so that only a PostgreSQL takes it back')
  }
  const unpacked = unpackedOf(begin)
  if (!unpacked) throw new BackupError(file, 'it is no backup')
  return unpacked.startsWith('{"selfdata"') ? 'rows' : 'folder'
}

async function beginOf(file: string): Promise<Buffer> {
  const handle = await open(file).catch(() => {
    throw new BackupError(file, 'it is not there, or cannot be read')
  })
  const { buffer, bytesRead } = await handle
    .read(Buffer.alloc(4096))
    .finally(async () => handle.close())
  return buffer.subarray(0, bytesRead)
}

function unpackedOf(begin: Buffer): string | undefined {
  try {
    return gunzipSync(begin, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1')
  } catch {
    return undefined
  }
}
