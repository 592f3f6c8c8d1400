import type { Move } from '@selfdata/access'
import { contentHash } from '@selfdata/records'
import type { ArchiveEntry } from './manifest.ts'
import { movedQuads } from './moved-quads.ts'
import { catalogPath, putEntry, quadsIn } from './put-entry.ts'
import type { EntryState, Passage } from './put-entry.ts'
import type { Archive } from './read-archive.ts'
import { sha256 } from './sha256.ts'
import type { TaskFailure, TaskOptions } from './task.ts'

/** What became of each file; the numbers add up to the entries of the manifest. */
export interface ImportReport {
  written: string[]
  /** Were there already, exactly so. */
  same: string[]
  /** Were there and lacked something, which was added. */
  completed: string[]
  /** Something else is there: it stays as it is, and the file is not used. */
  kept: string[]
  /** What each pod has of its own: it does not move. */
  left: string[]
  failures: TaskFailure[]
}

export interface ImportOptions extends TaskOptions {
  /** Where the new profile says that the private type index is. */
  privateTypeIndex?: string | undefined
  /** Groups of grants whose end the new server cannot see to. */
  regrouped?: readonly string[]
}

/**
 * Puts an archive into a storage. Addresses and the person's WebID are those of the new place;
 * nothing that is there is overwritten. Stopped, it can be begun again.
 */
export async function importArchive(
  { manifest, files, missing }: Archive,
  to: Move['to'],
  { onProgress, privateTypeIndex, regrouped = [], ...options }: ImportOptions,
): Promise<ImportReport> {
  const report: ImportReport = {
    written: [],
    same: [],
    completed: [],
    kept: [],
    left: [],
    failures: missing.map((path) => ({ path, error: undefined })),
  }
  const move = { from: { storage: manifest.storage, webId: manifest.webId }, to }
  const renamed = renamedIn(manifest, privateTypeIndex)
  const hashes = movedHashes(files, move, renamed)
  const passage: Passage = { move, hashes, renamed, regrouped }
  let done = 0
  // A list comes after what it lists: whatever is cut short, it promises nothing that is missing.
  for (const [entry, bytes] of [...files].toSorted(listsLast)) {
    onProgress?.({ done, total: files.size })
    try {
      if ((await sha256(bytes)) !== entry.sha256) throw new RangeError('the file is damaged')
      const stays = manifest.roles.settings.includes(entry.path)
      const state: EntryState | 'left' = stays
        ? 'left'
        : await putEntry(entry, bytes, passage, options)
      report[state].push(entry.path)
    } catch (error) {
      options.signal?.throwIfAborted()
      report.failures.push({ path: entry.path, error })
    }
    done += 1
  }
  onProgress?.({ done: files.size, total: files.size })
  return report
}

function renamedIn(
  { storage, roles }: Archive['manifest'],
  privateTypeIndex: string | undefined,
): Map<string, string> {
  const { privateTypeIndex: path } = roles
  if (path === undefined || privateTypeIndex === undefined) return new Map()
  return new Map([[storage + path, privateTypeIndex]])
}

/** What each document's content hash becomes; documents that cannot be read have none. */
function movedHashes(
  files: Archive['files'],
  move: Move,
  renamed: ReadonlyMap<string, string>,
): Map<string, string> {
  const hashes = new Map<string, string>()
  for (const [entry, bytes] of files) {
    if (entry.contentType !== 'text/turtle') continue
    try {
      const quads = quadsIn(entry, bytes, move)
      hashes.set(contentHash(quads), contentHash(movedQuads(quads, move, { renamed })))
    } catch {
      // Whatever is wrong with it is said when it is its turn to be written.
    }
  }
  return hashes
}

function listsLast([one]: [ArchiveEntry, unknown], [other]: [ArchiveEntry, unknown]): number {
  const rank = ({ path }: ArchiveEntry) =>
    path === catalogPath ? 2 : path.endsWith('/index.ttl') ? 1 : 0
  return rank(one) - rank(other)
}
