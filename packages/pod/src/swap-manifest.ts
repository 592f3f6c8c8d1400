import { containerOf, manifestEntry, updateManifest } from '@selfdata/records'
import type { ManifestEntry, StreamName } from '@selfdata/records'
import type { SaveJob, SaveOptions } from './delivery.ts'
import type { SavedPeriod } from './save-period.ts'
import { shapeOf } from './stream-shape.ts'
import { swapDocument } from './versioned-document.ts'
import type { VersionedDocument } from './versioned-document.ts'

/** The manifest as it was read, and the months whose entries may change. */
export interface ManifestChange {
  index: VersionedDocument
  manifest: readonly ManifestEntry[]
  periods: readonly SavedPeriod[]
}

/**
 * Enters into the manifest what the documents of some months hold now; nothing is written when it
 * says so already.
 *
 * @throws {ConflictError} when somebody else was first: read again and redo
 */
export async function swapManifest<S extends StreamName>(
  { storage, stream, source, timeZone }: SaveJob<S>,
  { index, manifest, periods }: ManifestChange,
  options: SaveOptions,
): Promise<void> {
  const modified = options.now().toISOString()
  const known = new Map(manifest.map((entry) => [entry.document, entry.contentHash]))
  const documents = periods.flatMap((period) => period.documents)
  const entries = documents
    .filter(({ quads }) => quads.length > 0)
    .map(({ url, quads }) => manifestEntry(shapeOf(stream), quads, { document: url, modified }))
    .filter((entry) => known.get(entry.document) !== entry.contentHash)
  const removed = documents
    .filter(({ url, quads }) => quads.length === 0 && known.has(url))
    .map(({ url }) => url)
  if (entries.length === 0 && removed.length === 0) return
  const series = storage + containerOf({ stream, source })
  const change = { base: index.url, modified, timeZone, series, entries, removed }
  await swapDocument(index, updateManifest(index.quads, change), options)
}
