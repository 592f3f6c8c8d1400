import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Config } from '../../config.ts'
import { openUnchanged } from '../open-store.ts'
import { writeRows } from './write-rows.ts'

/**
 * Writes the whole database into a file, which any other takes back. A PostgreSQL may be in use
 * meanwhile; the embedded one must not: a server that runs on it keeps backups of its own.
 *
 * @throws {FolderInUseError} when a server has the embedded database open
 */
export async function backUp(
  file: string,
  place: Pick<Config, 'data' | 'database'>,
): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const store = await openUnchanged(place)
  await writeRows(file, store).finally(store.close)
}

const [, , file, data] = process.argv
if (import.meta.main && file && data) await backUp(file, { data, database: { kind: 'pglite' } })
