import { openDB } from 'idb'
import type { DBSchema, IDBPDatabase } from 'idb'

/** Name of the database where nothing else is said. */
export const databaseName = 'selfdata-copy'

/** One document, encrypted: nothing in it can be read without the key, not even its address. */
export interface Block {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly data: ArrayBuffer
  readonly isPacked: boolean
  /** When it was written, in milliseconds since 1970; far ahead for what is to go last. */
  readonly used: number
}

/** `documents` can be fetched again; `drafts` exist nowhere else; `notes` are about the copy itself. */
interface Schema extends DBSchema {
  keys: { key: string; value: CryptoKey | string }
  documents: { key: string; value: Block }
  drafts: { key: string; value: Block }
  notes: { key: string; value: Block }
}

export type BlockDatabase = IDBPDatabase<Schema>

/**
 * Opens the database of this origin; another tab that erases it is let through at once.
 *
 * @param onErased told when the database is taken away or the browser closes it
 */
export async function openBlocks(
  name: string,
  { onErased }: { onErased: () => void },
): Promise<BlockDatabase> {
  const database = await openDB<Schema>(name, 1, {
    upgrade(fresh) {
      for (const table of ['keys', 'documents', 'drafts', 'notes'] as const) {
        fresh.createObjectStore(table)
      }
    },
    blocking() {
      database.close()
      onErased()
    },
    terminated: onErased,
  })
  return database
}
