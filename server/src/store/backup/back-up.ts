import { execFile } from 'node:child_process'
import { access, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { PGlite } from '@electric-sql/pglite'
import type { Config } from '../config.ts'
import { DumpError, NotEmptyError } from './errors.ts'
import { lockFolder } from './folder-lock.ts'
import type { Connection } from './open-postgres.ts'
import { startOwnPostgres } from './own-postgres.ts'
import { postgresProgram } from './postgres-binaries.ts'
import { putAside } from './put-aside.ts'

const run = promisify(execFile)

type Place = Pick<Config, 'data' | 'database'>

/**
 * Writes the whole database into a file. The embedded one must not be in use: a server that runs on
 * it keeps backups of its own.
 *
 * @throws {FolderInUseError} when a server has the embedded database open
 */
export async function backUp(file: string, { data, database }: Place): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  if (database.kind !== 'pglite') {
    await withPostgres({ data, database }, async (connection) =>
      dumping('pg_dump', [
        '-Fc',
        '-f',
        file,
        '--exclude-schema=*_before_*',
        ...options(connection),
      ]),
    )
    return
  }
  const unlock = await lockFolder(data)
  try {
    const client = await PGlite.create(join(data, 'database'))
    await dumpTo(file, client)
    await client.close()
  } finally {
    await unlock()
  }
}

/** Writes what an open embedded database holds into a file, whole or not at all. */
export async function dumpTo(file: string, client: PGlite): Promise<void> {
  const dump = await client.dumpDataDir('gzip')
  await writeFile(`${file}.part`, new Uint8Array(await dump.arrayBuffer()))
  await rename(`${file}.part`, file)
}

/**
 * Puts a database back from a file. What was waiting then is delivered again, which changes nothing
 * where it was delivered since; links made since are lost.
 *
 * @throws {NotEmptyError} when there is one already and it is not to be replaced
 */
export async function restore(
  file: string,
  { replace }: { replace: boolean },
  { data, database }: Place,
): Promise<void> {
  if (database.kind !== 'pglite') {
    await withPostgres({ data, database }, async (connection) => {
      const bringBack = await putAside(connection, { replace })
      const how = ['--no-owner', '--single-transaction', '--exit-on-error']
      await dumping('pg_restore', [...how, ...options(connection), file]).catch(
        async (error: unknown) => {
          await bringBack()
          throw error
        },
      )
    })
    return
  }
  const unlock = await lockFolder(data)
  try {
    const folder = join(data, 'database')
    const there = await access(folder).then(
      () => true,
      () => false,
    )
    if (there && !replace) throw new NotEmptyError(folder)
    if (there) await rename(folder, `${folder}.before-${Date.now()}`)
    const loadDataDir = new Blob([new Uint8Array(await readFile(file))])
    const client = await PGlite.create(folder, { loadDataDir })
    await client.query('select 1')
    await client.close()
  } finally {
    await unlock()
  }
}

/** Removes all but the newest backups of a folder. */
export async function keepNewest(folder: string, count: number): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tar.gz')).toSorted()
  for (const name of names.slice(0, -count)) await rm(join(folder, name))
}

async function dumping(program: 'pg_dump' | 'pg_restore', args: string[]): Promise<void> {
  await run(await postgresProgram(program), args).catch((error: unknown) => {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
    throw new DumpError(program, said.trim())
  })
}

async function withPostgres(
  { data, database }: Place,
  use: (connection: Connection) => Promise<void>,
): Promise<void> {
  if (database.kind === 'postgres') {
    await use({ connectionString: database.url })
    return
  }
  const own = await startOwnPostgres(join(data, 'postgres'))
  await use(own.connection).finally(own.stop)
}

function options(connection: Connection): string[] {
  return 'connectionString' in connection
    ? ['-d', connection.connectionString]
    : ['-h', connection.host, '-U', connection.user, '-d', connection.database]
}
