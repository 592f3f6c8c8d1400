import type { Block, BlockDatabase } from './block-database.ts'

/** How much lies here. */
export interface CopySize {
  readonly documents: number
  readonly bytes: number
}

/** What names and bookkeeping of one block take, about. */
const entryCost = 200

/** Bytes that a block takes. */
export function sizeOf({ data }: Block): number {
  return data.byteLength + entryCost
}

/** The room that the documents of a database take. */
export type Room = ReturnType<typeof roomIn>

/**
 * Measures the documents of a database, once, and throws out the oldest when asked to.
 *
 * @param limit bytes, encrypted, of all documents; less where the browser gives less
 */
export function roomIn(database: BlockDatabase, limit: number) {
  let known: CopySize | undefined
  let given = limit

  async function size(): Promise<CopySize> {
    if (known) return known
    let [documents, bytes] = [0, 0]
    for await (const { value } of database.transaction('documents').store) {
      documents += 1
      bytes += sizeOf(value)
    }
    known = { documents, bytes }
    return known
  }

  /** Counts a block that took the place of another, or of none. */
  async function taken(block: Block, before: Block | undefined): Promise<CopySize> {
    if (!known) return size()
    known = {
      documents: known.documents + (before ? 0 : 1),
      bytes: known.bytes + sizeOf(block) - (before ? sizeOf(before) : 0),
    }
    return known
  }

  async function make(bytes: number, spared: string): Promise<void> {
    const entries: { name: string; used: number; size: number }[] = []
    for await (const { key, value } of database.transaction('documents').store) {
      entries.push({ name: key, used: value.used, size: sizeOf(value) })
    }
    let freed = 0
    for (const entry of entries.toSorted((one, other) => one.used - other.used)) {
      if (freed >= bytes) break
      if (entry.name === spared) continue
      await database.delete('documents', entry.name)
      freed += entry.size
    }
    known = undefined
  }
  return {
    size,
    taken,
    make,
    limit: () => given,
    /** The browser gives no more than there is, and so many bytes. */
    async narrow(bytes: number) {
      given = Math.min(given, (await size()).bytes + bytes)
    },
    forget: () => void (known = undefined),
  }
}
