import { containerOf, updateManifest } from '@selfdata/records'
import type { ManifestEntry, StreamName } from '@selfdata/records'
import type { SaveJob, SaveOptions } from './delivery.ts'
import type { SavedPeriod } from './save-period.ts'
import { swapDocument } from '../document/versioned-document.ts'
import type { VersionedDocument } from '../document/versioned-document.ts'

/** The manifest as it was read, and the months whose entries may change. */
export interface ManifestChange<S extends StreamName> {
  index: VersionedDocument
  manifest: readonly ManifestEntry[]
  periods: readonly SavedPeriod<S>[]
}

/**
 * Enters into the manifest what the documents of some months hold now; nothing is written when it
 * says so already.
 *
 * @throws {ConflictError} when somebody else was first: read again and redo
 */
export async function swapManifest<S extends StreamName>(
  { storage, stream, source, timeZone }: SaveJob<S>,
  { index, manifest, periods }: ManifestChange<S>,
  options: SaveOptions,
): Promise<void> {
  const modified = options.now().toISOString()
  const known = new Map(manifest.map((entry) => [entry.document, entry.contentHash]))
  const entries = periods
    .flatMap((period) => period.entries)
    .filter((entry) => known.get(entry.document) !== entry.contentHash)
  const removed = periods
    .flatMap((period) => period.documents)
    .filter(({ url, quads }) => quads.length === 0 && known.has(url))
    .map(({ url }) => url)
  if (entries.length === 0 && removed.length === 0) return
  const series = storage + containerOf({ stream, source })
  const change = { base: index.url, modified, timeZone, series, entries, removed }
  await swapDocument(index, updateManifest(index.quads, change), options)
}
