import type { Block, BlockDatabase } from './block-database.ts'
import { oneAfterTheOther } from './one-after-the-other.ts'
import { putDocument } from './put-document.ts'
import { roomIn } from './room.ts'
import type { CopySize } from './room.ts'
import type { Vault } from './vault.ts'

/** A document as it was read from the pod, or that there was none. */
export interface KeptDocument {
  readonly url: string
  readonly status: 200 | 404
  readonly text: string
  /** The few headers that a reader needs again. */
  readonly headers: Readonly<Record<string, string>>
  /** What the manifest beside it said when it was last found unchanged. */
  readonly mark?: string
  /** It was written to since: shown only where the pod cannot be asked. */
  readonly isStale?: true
}

/** What is kept of the pod. Everything in it may be thrown away: the pod has it. */
export interface KeptDocuments {
  get(url: string): Promise<KeptDocument | undefined>
  /** False when there was no room for it. */
  put(document: KeptDocument): Promise<boolean>
  /** They were written to: what is kept stands in for them until they are read again. */
  doubt(url: string): Promise<void>
  drop(urls: readonly string[]): Promise<void>
  size(): Promise<CopySize>
  /** Whether a few more find room without others' being thrown out. */
  hasRoom(): Promise<boolean>
  /** Resolves when all that was to be kept is. */
  idle(): Promise<void>
}

/**
 * Keeps documents in blocks, one each. Broken blocks are thrown away; where there is no more room,
 * the months that were fetched longest ago go first, and last what the others are found by.
 *
 * @param limit bytes, encrypted, of all documents
 */
export function keptDocuments(
  database: BlockDatabase,
  vault: Vault,
  { limit, now }: { limit: number; now: () => number },
): KeptDocuments {
  const room = roomIn(database, limit)
  const shelf = { database, vault, room, now }
  const turns = oneAfterTheOther()
  const size = () => turns.idle().then(room.size)

  async function get(url: string): Promise<KeptDocument | undefined> {
    await turns.of(url)
    const name = await vault.nameOf(url)
    const block = await database.get('documents', name)
    if (!block) return undefined
    // What is shown together is to be compared together: none before the others are put away.
    await turns.idle()
    const document = await openIn(vault, url, block)
    if (!document) await dropNow([url])
    return document
  }

  async function doubtNow(url: string): Promise<void> {
    const block = await database.get('documents', await vault.nameOf(url))
    const document = block && (await openIn(vault, url, block))
    if (document) await putDocument({ ...document, isStale: true }, shelf)
  }

  async function dropNow(urls: readonly string[]): Promise<void> {
    room.forget()
    for (const url of urls) await database.delete('documents', await vault.nameOf(url))
  }
  return {
    get,
    put: (document) => turns.next([document.url], () => putDocument(document, shelf)),
    doubt: (url) => turns.next([url], () => doubtNow(url)),
    drop: (urls) => turns.next(urls, () => dropNow(urls)),
    size,
    hasRoom: async () => hasRoomFor(aFew, await size(), room.limit()),
    idle: turns.idle,
  }
}

/** More than are fetched at once, so that filling never throws out what it has just brought. */
const aFew = 6

function hasRoomFor(count: number, { bytes, documents }: CopySize, limit: number): boolean {
  return bytes + (count * bytes) / Math.max(documents, 1) <= limit
}

/** The document in a block; undefined where it is broken or another one. */
async function openIn(vault: Vault, url: string, block: Block): Promise<KeptDocument | undefined> {
  const text = await vault.open(await vault.nameOf(url), block)
  const document = text === undefined ? undefined : parse(text)
  return document?.url === url ? document : undefined
}

function parse(text: string): KeptDocument | undefined {
  try {
    return JSON.parse(text) as KeptDocument
  } catch {
    return undefined
  }
}
