import { execFile } from 'node:child_process'
import { access, constants, cp, mkdir, readdir, rename, rm, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { IN_LITTLE_MEMORY } from '../make-database.ts'
import { NoRoomError } from './errors.ts'

const run = promisify(execFile)

const KEPT = 7

/** The files of an embedded database, and who asks it. */
interface Asked {
  database: string
  /** Does something while nobody asks the database. */
  quietly: (work: () => Promise<void>) => Promise<void>
}

/**
 * Writes the backup of today into a folder, where it is not there yet; the last seven are kept.
 *
 * Whoever asks the database waits only while its files are copied: a process of its own opens the
 * copy, as if this one had been killed at that moment, and reads the rows there.
 *
 * @returns whether it was written now
 * @throws {NoRoomError} when the disk has no room for the copy
 */
export async function keepDaily(
  folder: string,
  { database, quietly, now, signal }: Asked & { now: Date; signal: AbortSignal },
): Promise<boolean> {
  await mkdir(folder, { recursive: true })
  const today = join(folder, `${now.toISOString().slice(0, 10)}.gz`)
  if (await isThere(today)) return false
  const copy = join(folder, 'copy')
  try {
    // What is left of a process that was killed meanwhile.
    await rm(copy, { recursive: true, force: true })
    await checkRoom(folder, database)
    const files = { recursive: true, mode: constants.COPYFILE_FICLONE }
    await quietly(async () => cp(database, join(copy, 'database'), files))
    const program = join(import.meta.dirname, 'back-up.ts')
    const rows = join(copy, 'rows')
    await run(process.execPath, [...IN_LITTLE_MEMORY, program, rows, copy], { signal })
    await rename(rows, today)
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
  const names = (await readdir(folder)).filter((name) => /^\d{4}-\d\d-\d\d\.gz$/.test(name))
  for (const name of names.toSorted().slice(0, -KEPT)) await rm(join(folder, name))
  return true
}

/** A copy that fills the disk would stop the database itself; packed rows take less than its files. */
async function checkRoom(folder: string, database: string): Promise<void> {
  let bytes = 0
  for (const name of await readdir(database, { recursive: true }))
    // Files come and go while the database is used.
    bytes += await stat(join(database, name)).then(
      ({ size }) => size,
      () => 0,
    )
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < 2 * bytes) throw new NoRoomError(folder, 2 * bytes)
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
