import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { fromPglite } from 'pg-boss'
import { lockFolder } from './folder-lock.ts'
import { givingWay } from './giving-way.ts'
import { locksInMemory } from './lane-locks.ts'
import { COMPILED_ONCE, MADE_SMALL, makeDatabase } from './make-database.ts'
import type { Store } from './store.ts'
import { startUpkeep } from './upkeep.ts'

/** PostgreSQL's own pages in memory: 128 MB by default. The system keeps the files too. */
const SMALL = ['-c', 'shared_buffers=16MB']

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
    const client = givingWay(
      await PGlite.create(place ?? 'memory://', {
        initDbStartParams: MADE_SMALL,
        startParams: [...PGlite.defaultStartParams, ...SMALL],
      }),
    )
    const db = drizzle({ client })
    return {
      kind: 'embedded',
      db,
      queue: { db: fromPglite(client), backend: 'pglite' },
      lanes: locksInMemory(),
      startUpkeep: (log) => (folder ? startUpkeep({ client, data: folder }, log) : () => {}),
      close: async () => {
        await client.close()
        await unlock()
      },
    }
  } catch (error) {
    await unlock()
    throw error
  }
}
