import { execFile } from 'node:child_process'
import { access, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { PGlite } from '@electric-sql/pglite'

const run = promisify(execFile)

/**
 * How an embedded database is made: small, since making it takes its shared memory and its log
 * several times over. What it is opened with later may be larger.
 */
export const MADE_SMALL = ['-c', 'shared_buffers=1MB', '--wal-segsize=1']

/**
 * Compiling PGlite a second time, for speed, takes V8 half a gigabyte; without, its queries take a
 * third more time. Whoever needs speed takes a PostgreSQL beside the process.
 */
export const COMPILED_ONCE = ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering']

/** How a process is started that opens a database once and ends: V8 takes little and cleans up often. */
export const IN_LITTLE_MEMORY = [...COMPILED_ONCE, '--max-semi-space-size=4']

/**
 * Makes the embedded database where there is none yet, whole or not at all. In a process of its own:
 * it takes 300 MB more than working with it, and V8 would hold on to them.
 */
export async function makeDatabase(folder: string): Promise<void> {
  if (await isThere(join(folder, 'PG_VERSION'))) return
  const half = `${basename(folder)}.new-`
  for (const name of await readdir(dirname(folder)))
    if (name.startsWith(half)) await rm(join(dirname(folder), name), { recursive: true })
  const fresh = join(dirname(folder), `${half}${process.pid}`)
  await run(process.execPath, [...IN_LITTLE_MEMORY, import.meta.filename, fresh])
  await rename(fresh, folder)
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

const [, , folder] = process.argv
if (import.meta.main && folder) {
  const client = await PGlite.create(folder, { initDbStartParams: MADE_SMALL })
  await client.close()
}
