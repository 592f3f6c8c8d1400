import type { Fetch, RequestOptions } from '../resource/exchange.ts'
import { documentUrl } from '../resource/web-address.ts'
import { databaseName, openBlocks } from './block-database.ts'
import { checking } from './check-kept.ts'
import type { CopyContext, CopyEvent } from './copy-context.ts'
import { copyEvents } from './copy-events.ts'
import { draftsIn } from './drafts.ts'
import { fillCopy } from './fill-copy.ts'
import type { FillProgress } from './fill-copy.ts'
import { keptDocuments } from './kept-documents.ts'
import type { CopySize } from './room.ts'
import { keptFetch } from './kept-fetch.ts'
import { notesIn } from './notes.ts'
import type { Conflict } from './notes.ts'
import { renewing } from './renew-written.ts'
import type { Renew } from './renew-written.ts'
import { replay } from './replay.ts'
import type { ReplayOptions } from './replay.ts'
import { waitingOf } from './waiting.ts'
import type { Waiting } from './waiting.ts'
import { oneAtATime, writeCounts } from './turns.ts'
import { openVault } from './vault.ts'

/** What the copy holds, and what waits in it. */
export interface CopyState extends CopySize {
  /** When all that was looked at was last compared with the pod, in milliseconds since 1970. */
  readonly checked?: number
  readonly waiting: readonly Waiting[]
  readonly conflicts: readonly Conflict[]
  /** Changes that could not be read any more. */
  readonly lost: number
}

/** A copy of a person's records on this device. */
export interface LocalStore {
  /**
   * A fetch that goes through the copy.
   *
   * @param checkWith asks whether what was shown is still so, where `network` carries no token
   */
  through(network: Fetch, options?: { checkWith?: Fetch }): Fetch
  /** Something may have changed in the pod: what is shown next is compared with it. */
  doubt(): void
  /** Tells which storages are the person's own: only what is in them is kept. */
  setStorages(storages: readonly string[]): Promise<void>
  state(): Promise<CopyState>
  /** Brings what waits into the pod; one tab at a time. False where the pod does not answer. */
  replay(options: ReplayOptions): Promise<boolean>
  /** Brings all records of a storage into the copy that it lacks; one tab at a time. */
  fill(storage: string, options: FillRequest): Promise<FillProgress>
  /** Takes a change back that waits. */
  discard(url: string): Promise<void>
  /** The person has read what was told about conflicts and losses. */
  acknowledge(): Promise<void>
  onEvent(listener: (event: CopyEvent) => void): () => void
  /** Waits until all that was read is kept. */
  close(): Promise<void>
}

/** How to fill the copy; `fetch` asks the pod itself. */
export interface FillRequest extends RequestOptions {
  onProgress?: (progress: FillProgress) => void
}

/** Whose copy, and what it takes from outside. */
export interface LocalStoreOptions {
  webId: string
  /** Whether the pod can be asked: there is a network, and a token. */
  canAsk: () => boolean
  now: () => number
  /** Bytes for documents, encrypted. @default 80,000,000 */
  limit?: number
  /** Serialises tabs; the browser's `navigator.locks`. */
  locks?: Pick<LockManager, 'request'> | undefined
  /** @default selfdata-copy */
  name?: string
}

/**
 * Opens the copy of one person's records in this browser, or begins one. What was kept for anybody
 * else is erased first. Browsers only: needs IndexedDB and Web Crypto.
 */
export async function openLocalStore(options: LocalStoreOptions): Promise<LocalStore> {
  const { webId, canAsk, now, limit = 80_000_000, name = databaseName } = options
  const events = copyEvents(name)
  const database = await openBlocks(name, { onErased: () => events.tell({ kind: 'erased' }) })
  const vault = await openVault(database, webId)
  const notes = notesIn(database, vault, now)
  let storages = (await notes.read('storages')) ?? []
  const context: CopyContext = {
    documents: keptDocuments(database, vault, { limit, now }),
    drafts: draftsIn(database, vault, now),
    notes,
    storages: () => storages,
    canAsk,
    now,
    tell: events.tell,
    alone: oneAtATime(name, options.locks),
    ...writeCounts(),
  }
  const renew = renewing(context)
  return {
    ...readingOf(context, { profile: documentUrl(webId), renew }),
    ...waitingChanges(context, renew),
    onEvent: events.onEvent,
    async setStorages(own) {
      if (own.join('\n') === storages.join('\n')) return
      storages = [...own]
      await notes.write('storages', storages)
    },
    async close() {
      await context.documents.idle()
      events.close()
      database.close()
    },
  }
}

function readingOf(
  context: CopyContext,
  { profile, renew }: { profile: string; renew: Renew },
): Pick<LocalStore, 'through' | 'doubt' | 'fill' | 'state'> {
  const { documents, drafts, notes } = context
  const checks = checking(context)
  const also = (url: string) => url === profile
  const through: LocalStore['through'] = (network, { checkWith = network } = {}) =>
    keptFetch(context, { network, checkWith, checking: checks, renew, also })
  return {
    through,
    doubt: () => checks.doubt(),
    async fill(storage, { fetch: network, ...request }) {
      const filling = { ...request, fetch: through(network), network }
      // What waits goes first.
      await context.alone('replay', async () => {})
      const filled = await context.alone('fill', () => fillCopy(context, storage, filling))
      if ((await notes.read('checked')) === undefined) await notes.write('checked', context.now())
      return filled
    },
    async state() {
      const checked = await notes.read('checked')
      return {
        ...(await documents.size()),
        ...(checked !== undefined && { checked }),
        waiting: waitingOf((await drafts.list()).drafts, context.storages()),
        conflicts: (await notes.read('conflicts')) ?? [],
        lost: (await notes.read('lost')) ?? 0,
      }
    },
  }
}

function waitingChanges(
  context: CopyContext,
  renew: Renew,
): Pick<LocalStore, 'replay' | 'discard' | 'acknowledge'> {
  const { documents, drafts, notes, tell } = context
  return {
    replay: (sending) => context.alone('replay', () => replay(context, { ...sending, renew })),
    async discard(url) {
      await context.alone(url, () => drafts.drop(url))
      await documents.doubt(url)
      tell({ kind: 'waiting' })
      tell({ kind: 'changed' })
    },
    async acknowledge() {
      await notes.write('conflicts', [])
      await notes.write('lost', 0)
      tell({ kind: 'waiting' })
    },
  }
}
