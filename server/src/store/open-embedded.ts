import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { fromPglite } from 'pg-boss'
import { lockFolder } from './folder-lock.ts'
import { locksInMemory } from './lane-locks.ts'
import type { Store } from './store.ts'

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
    const client = await PGlite.create(folder ? join(folder, 'database') : 'memory://')
    const upkeep = setInterval(() => {
      client.exec('vacuum analyze').catch(() => {})
    }, UPKEEP)
    upkeep.unref()
    return {
      kind: 'embedded',
      db: drizzle({ client }),
      queue: { db: fromPglite(client), backend: 'pglite' },
      lanes: locksInMemory(),
      close: async () => {
        clearInterval(upkeep)
        await client.close()
        await unlock()
      },
    }
  } catch (error) {
    await unlock()
    throw error
  }
}
