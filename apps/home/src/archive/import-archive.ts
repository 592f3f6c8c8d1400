import { ConflictError, getDocument, ifThere, insertQuads, saveResource } from '@selfdata/pod'
import type { Quad } from '@rdfjs/types'
import { contentHash, quadDifference, readTurtle, writeTurtle } from '@selfdata/records'
import type { ArchiveEntry } from './manifest.ts'
import { movedQuads } from './moved-quads.ts'
import type { Move } from './moved-quads.ts'
import type { Archive } from './read-archive.ts'
import { sha256 } from './sha256.ts'
import type { TaskFailure, TaskOptions } from './task.ts'
import { readBytes, writeBytes } from './transfer.ts'

/** What became of each file; the numbers add up to the entries of the manifest. */
export interface ImportReport {
  written: string[]
  /** Were there already, exactly so. */
  same: string[]
  /** Were there and lacked something, which was added. */
  completed: string[]
  /** Something else is there: it stays as it is, and the file is not used. */
  kept: string[]
  failures: TaskFailure[]
}

/** The list of what a pod holds is one for both: what is missing in it is added. */
const catalogPath = 'selfdata/catalog.ttl'

/**
 * Puts an archive into a storage. Addresses and the person's WebID are those of the new place;
 * nothing that is there is overwritten. Stopped, it can be begun again.
 */
export async function importArchive(
  { manifest, files, missing }: Archive,
  to: Move['to'],
  { onProgress, ...options }: TaskOptions,
): Promise<ImportReport> {
  const report: ImportReport = {
    written: [],
    same: [],
    completed: [],
    kept: [],
    failures: missing.map((path) => ({ path, error: undefined })),
  }
  const move = { from: manifest, to }
  const hashes = movedHashes(files, move)
  let done = 0
  // A list comes after what it lists: whatever is cut short, it promises nothing that is missing.
  for (const [entry, bytes] of [...files].toSorted(listsLast)) {
    onProgress?.({ done, total: files.size })
    try {
      if ((await sha256(bytes)) !== entry.sha256) throw new RangeError('the file is damaged')
      const state = await putEntry(entry, bytes, { move, hashes }, options)
      report[state].push(entry.path)
    } catch (error) {
      options.signal?.throwIfAborted()
      report.failures.push({ path: entry.path, error })
    }
    done += 1
  }
  onProgress?.({ done, total: files.size })
  return report
}

type State = 'written' | 'same' | 'completed' | 'kept'

async function putEntry(
  entry: ArchiveEntry,
  bytes: Uint8Array<ArrayBuffer>,
  { move, hashes }: { move: Move; hashes: ReadonlyMap<string, string> },
  options: TaskOptions,
): Promise<State> {
  const url = move.to.storage + entry.path
  if (entry.contentType !== 'text/turtle') return putBytes(url, entry, bytes, options)
  const quads = movedQuads(quadsIn(entry, bytes, move), move, hashes)
  const there = await ifThere(getDocument(url, options))
  if (!there) {
    await saveResource(url, writeTurtle(quads, { base: url }), { ...options, ifNoneMatch: '*' })
    return 'written'
  }
  if (contentHash(there.quads) === contentHash(quads)) return 'same'
  return entry.path === catalogPath ? complete(url, there.quads, quads, options) : 'kept'
}

/** What each document's content hash becomes; documents that cannot be read have none. */
function movedHashes(files: Archive['files'], move: Move): Map<string, string> {
  const hashes = new Map<string, string>()
  for (const [entry, bytes] of files) {
    if (entry.contentType !== 'text/turtle') continue
    try {
      const quads = quadsIn(entry, bytes, move)
      hashes.set(contentHash(quads), contentHash(movedQuads(quads, move)))
    } catch {
      // Whatever is wrong with it is said when it is its turn to be written.
    }
  }
  return hashes
}

function quadsIn({ path }: ArchiveEntry, bytes: Uint8Array<ArrayBuffer>, { from }: Move): Quad[] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  return readTurtle(text, { base: from.storage + path })
}

function listsLast([one]: [ArchiveEntry, unknown], [other]: [ArchiveEntry, unknown]): number {
  const rank = ({ path }: ArchiveEntry) =>
    path === catalogPath ? 2 : path.endsWith('/index.ttl') ? 1 : 0
  return rank(one) - rank(other)
}

async function complete(
  url: string,
  there: readonly Quad[],
  wanted: readonly Quad[],
  options: TaskOptions,
): Promise<State> {
  const { inserts } = quadDifference(there, wanted)
  if (inserts.length === 0) return 'same'
  await insertQuads(url, [...inserts], options)
  return 'completed'
}

async function putBytes(
  url: string,
  { contentType, sha256: expected }: ArchiveEntry,
  bytes: Uint8Array<ArrayBuffer>,
  options: TaskOptions,
): Promise<State> {
  try {
    await writeBytes(url, { bytes, contentType }, options)
    return 'written'
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
    const stored = await readBytes(url, options)
    return (await sha256(stored.bytes)) === expected ? 'same' : 'kept'
  }
}
