import type { BlockDatabase } from './block-database.ts'
import type { KeptDocument } from './kept-documents.ts'
import { sizeOf } from './room.ts'
import type { Room } from './room.ts'
import type { Vault } from './vault.ts'

/** Where documents are put away. */
export interface Shelf {
  readonly database: BlockDatabase
  readonly vault: Vault
  readonly room: Room
  /** Bytes, encrypted, of all documents. */
  readonly limit: number
  readonly now: () => number
}

/** Puts a document away, and others out where there is no more room. False when it finds none. */
export async function putDocument(
  document: KeptDocument,
  { database, vault, room, limit, now }: Shelf,
): Promise<boolean> {
  const name = await vault.nameOf(document.url)
  const block = await vault.seal(name, JSON.stringify(document), now())
  if (sizeOf(block) > limit) return false
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const before = await database.get('documents', name)
      await database.put('documents', block, name)
      const { bytes } = await room.taken(block, before)
      if (bytes > limit) await room.make(bytes - limit, name)
      return true
    } catch (error) {
      if (!isFull(error)) throw error
      await room.make(sizeOf(block) * 2, name)
    }
  }
  return false
}

/** The browser gives this site no more room. */
function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}
