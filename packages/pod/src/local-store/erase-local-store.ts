import { deleteDB } from 'idb'
import { databaseName } from './block-database.ts'

/** Erases the copy on this device, with its keys and what waits in it; other tabs let go of it. */
export async function eraseLocalStore(name: string = databaseName): Promise<void> {
  await deleteDB(name)
}
