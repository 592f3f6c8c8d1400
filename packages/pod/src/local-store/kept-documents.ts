import type { BlockDatabase } from './block-database.ts'
import { roomIn, sizeOf } from './room.ts'
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
}

/** What is kept of the pod. Everything in it may be thrown away: the pod has it. */
export interface KeptDocuments {
  get(url: string): Promise<KeptDocument | undefined>
  /** False when there was no room for it. */
  put(document: KeptDocument): Promise<boolean>
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
  const turns = oneAfterTheOther()

  async function get(url: string): Promise<KeptDocument | undefined> {
    await turns.of(url)
    const name = await vault.nameOf(url)
    const block = await database.get('documents', name)
    if (!block) return undefined
    // What is shown together is to be compared together: none before the others are put away.
    await turns.idle()
    const text = await vault.open(name, block)
    const document = text === undefined ? undefined : parse(text)
    if (document?.url !== url) await dropNow([url])
    return document?.url === url ? document : undefined
  }

  async function putNow(document: KeptDocument): Promise<boolean> {
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

  async function dropNow(urls: readonly string[]): Promise<void> {
    room.forget()
    for (const url of urls) await database.delete('documents', await vault.nameOf(url))
  }
  return {
    get,
    put: (document) => turns.next([document.url], () => putNow(document)),
    drop: (urls) => turns.next(urls, () => dropNow(urls)),
    size: () => turns.idle().then(room.size),
    idle: turns.idle,
  }
}

/**
 * One change after the other: two that make room at once would throw each other out. Whoever looks
 * for a document waits for what is to become of that one, and may wait for all.
 */
function oneAfterTheOther() {
  let last: Promise<unknown> = Promise.resolve()
  const turns = new Map<string, Promise<unknown>>()
  return {
    idle: async () => void (await last),
    of: async (url: string) => void (await turns.get(url)),
    next<T>(urls: readonly string[], change: () => Promise<T>): Promise<T> {
      const turn = last.then(change)
      const ended = turn
        .catch(() => {})
        .finally(() => {
          for (const url of urls) if (turns.get(url) === ended) turns.delete(url)
        })
      for (const url of urls) turns.set(url, ended)
      last = ended
      return turn
    },
  }
}

/** The browser gives this site no more room. */
function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}

function parse(text: string): KeptDocument | undefined {
  try {
    return JSON.parse(text) as KeptDocument
  } catch {
    return undefined
  }
}
