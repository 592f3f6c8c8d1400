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
  /** Resolves when all that was to be kept is. */
  idle(): Promise<void>
}

/**
 * Keeps documents in blocks, one each. Broken blocks are thrown away; where there is no more room,
 * those that were fetched longest ago go first.
 *
 * @param limit bytes, encrypted, of all documents
 */
export function keptDocuments(
  database: BlockDatabase,
  vault: Vault,
  { limit, now }: { limit: number; now: () => number },
): KeptDocuments {
  const room = roomIn(database)
  const shelf = { database, vault, room, limit, now }
  const turns = oneAfterTheOther()

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
    size: () => turns.idle().then(room.size),
    idle: turns.idle,
  }
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
