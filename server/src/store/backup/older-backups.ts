import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import type { Config } from '../../config.ts'
import type { Connection } from '../open-postgres.ts'
import { startOwnPostgres } from '../own-postgres.ts'
import { postgresProgram } from '../postgres-binaries.ts'
import { BackupError } from './errors.ts'
import { writeRows } from './write-rows.ts'

const run = promisify(execFile)

/**
 * Uses the rows of what PGlite packed of its folder, in a file that is removed afterwards.
 *
 * @throws {BackupError} when it is cut off or damaged
 */
export async function withRowsOfFolder(
  file: string,
  use: (rows: string) => Promise<void>,
): Promise<void> {
  // Unpacked here: what PGlite finds damaged itself, it also throws where nobody can catch it.
  const unpacked = await promisify(gunzip)(await readFile(file)).catch(() => {
    throw new BackupError(file, 'it is cut off or damaged')
  })
  const folder = await mkdtemp(join(tmpdir(), 'selfdata-restore-'))
  try {
    const loadDataDir = new Blob([new Uint8Array(unpacked)])
    const client = await PGlite.create(join(folder, 'database'), { loadDataDir })
    const rows = join(folder, 'rows')
    await writeRows(rows, { db: drizzle({ client }) }).finally(async () => client.close())
    await use(rows)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Puts back what `pg_dump` wrote, into a PostgreSQL that is open already.
 *
 * @throws {NoPostgresError} when `pg_restore` is not installed
 */
export async function restoreDump(
  file: string,
  { data, database }: Pick<Config, 'data' | 'database'>,
): Promise<void> {
  const connection =
    database.kind === 'postgres'
      ? { connectionString: database.url }
      : (await startOwnPostgres(join(data, 'postgres'))).connection
  const how = ['--no-owner', '--single-transaction', '--exit-on-error', ...optionsOf(connection)]
  await run(await postgresProgram('pg_restore'), [...how, file]).catch((error: unknown) => {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
    throw new BackupError(file, said.trim().split('\n')[0] ?? '')
  })
}

function optionsOf(connection: Connection): string[] {
  return 'connectionString' in connection
    ? ['-d', connection.connectionString]
    : ['-h', connection.host, '-U', connection.user, '-d', connection.database]
}
