import { access, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { fromPglite } from 'pg-boss'
import { dumpTo, keepNewest } from './backup.ts'
import { lockFolder } from './folder-lock.ts'
import { locksInMemory } from './lane-locks.ts'
import { COMPILED_ONCE, MADE_SMALL, makeDatabase } from './make-database.ts'
import type { Store } from './store.ts'

/** PostgreSQL's own pages in memory: 128 MB by default. The system keeps the files too. */
const SMALL = ['-c', 'shared_buffers=16MB']

/** How often the embedded database is cleaned up; it has no autovacuum of its own. */
const UPKEEP = 10 * 60_000

/**
 * Opens the database that lives in a folder, or in memory when there is none.
 *
 * PGlite never asks the system to write to the disk: a power cut can lose what was accepted.
 * A killed process loses nothing.
 *
 * @throws {FolderInUseError} when another process has the folder open
 */
export async function openEmbedded(folder?: string): Promise<Store> {
  const unlock = folder ? await lockFolder(folder) : async () => {}
  try {
    for (const flag of COMPILED_ONCE) setFlagsFromString(flag)
    const place = folder ? join(folder, 'database') : undefined
    if (place) await makeDatabase(place)
    const client = await PGlite.create(place ?? 'memory://', {
      initDbStartParams: MADE_SMALL,
      startParams: [...PGlite.defaultStartParams, ...SMALL],
    })
    const endUpkeep = startUpkeep(client, folder)
    return {
      kind: 'embedded',
      db: drizzle({ client }),
      queue: { db: fromPglite(client), backend: 'pglite' },
      lanes: locksInMemory(),
      close: async () => {
        endUpkeep()
        await client.close()
        await unlock()
      },
    }
  } catch (error) {
    await unlock()
    throw error
  }
}

/** Vacuum now and then, and a backup each day, of which seven are kept. */
function startUpkeep(client: PGlite, folder: string | undefined): () => void {
  const round = async () => {
    await client.exec('vacuum analyze')
    if (!folder) return
    const backups = join(folder, 'backups')
    await mkdir(backups, { recursive: true })
    const today = join(backups, `${new Date().toISOString().slice(0, 10)}.tar.gz`)
    const made = await access(today).then(
      () => true,
      () => false,
    )
    if (made) return
    await dumpTo(today, client)
    await keepNewest(backups, 7)
  }
  // A round that fails is made up for by the next one.
  const timer = setInterval(() => void round().catch(() => {}), UPKEEP)
  timer.unref()
  return () => clearInterval(timer)
}
