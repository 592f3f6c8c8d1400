import { access, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../../config.ts'
import { lockFolder } from '../folder-lock.ts'
import { openUnchanged } from '../open-store.ts'
import type { Store } from '../store.ts'
import { NotEmptyError } from './errors.ts'
import { putAside } from './put-aside.ts'

/** A database without tables, and what brings back what was there before. */
interface Emptied {
  store: Store
  /** Closes it, too. */
  undo: () => Promise<void>
}

/**
 * Opens the database that the settings name, after what is in it was put aside.
 *
 * @throws {NotEmptyError} when there is something and it is not to be replaced
 * @throws {FolderInUseError} when a server has the embedded database open
 */
export async function openEmpty(
  place: Pick<Config, 'data' | 'database'>,
  { replace }: { replace: boolean },
): Promise<Emptied> {
  if (place.database.kind === 'pglite') {
    const bringBack = await putFolderAside(place.data, { replace })
    const store = await openUnchanged(place)
    return { store, undo: async () => store.close().finally(bringBack) }
  }
  const store = await openUnchanged(place)
  const bringBack = await putAside(store.db, { replace }).catch(async (error: unknown) => {
    await store.close()
    throw error
  })
  return { store, undo: async () => bringBack().finally(store.close) }
}

/** The folder of an embedded database, which may be too broken to be opened. */
async function putFolderAside(
  data: string,
  { replace }: { replace: boolean },
): Promise<() => Promise<void>> {
  const unlock = await lockFolder(data)
  try {
    const folder = join(data, 'database')
    const aside = `${folder}.before-${Date.now()}`
    const there = await access(folder).then(
      () => true,
      () => false,
    )
    if (there && !replace) throw new NotEmptyError(folder)
    if (there) await rename(folder, aside)
    return async () => {
      await rm(folder, { recursive: true, force: true })
      if (there) await rename(aside, folder)
    }
  } finally {
    await unlock()
  }
}
