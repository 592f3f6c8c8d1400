import type { BlockDatabase } from './block-database.ts'
import type { KeptDocument } from './kept-documents.ts'
import { isGuide } from './place.ts'
import { sizeOf } from './room.ts'
import type { Room } from './room.ts'
import type { Vault } from './vault.ts'

/** Where documents are put away. */
export interface Shelf {
  readonly database: BlockDatabase
  readonly vault: Vault
  readonly room: Room
  readonly now: () => number
}

/** Puts a document away, and others out where there is no more room. False when it finds none. */
export async function putDocument(
  document: KeptDocument,
  { database, vault, room, now }: Shelf,
): Promise<boolean> {
  const name = await vault.nameOf(document.url)
  const used = isGuide(document.url) ? now() + farAhead : now()
  const block = await vault.seal(name, JSON.stringify(document), used)
  if (sizeOf(block) > room.limit()) return false
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const before = await database.get('documents', name)
      await database.put('documents', block, name)
      const { bytes } = await room.taken(block, before)
      if (bytes > room.limit()) await room.make(bytes - room.limit(), name)
      return true
    } catch (error) {
      if (!isFull(error)) throw error
      await room.make(sizeOf(block) * 2, name)
      await room.narrow(sizeOf(block))
    }
  }
  return false
}

/** A hundred years, in milliseconds: as if it were used long after everything else. */
const farAhead = 100 * 366 * 86_400_000

/** The browser gives this site no more room. */
function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}
