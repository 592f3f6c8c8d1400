import { contentHash, periodOf, splitRecords } from '@selfdata/records'
import type { ManifestEntry, StreamName } from '@selfdata/records'
import type { Period, SaveJob, SaveOptions, Tally } from './delivery.ts'
import { saveDocument } from './save-document.ts'
import { readPeriod, recordIris } from './stored-period.ts'
import type { StoredDocument } from './stored-period.ts'
import { shapeOf } from './stream-shape.ts'
import type { RecordOf, ShapeOf } from './stream-shape.ts'

/** One month after our writing to it. */
export interface SavedPeriod {
  /** `2026-03`, or `2026`. */
  name: string
  /** All its documents as they should be now, also those that nothing was written to. */
  documents: StoredDocument[]
  /** Those that hold less than the manifest says, even now: records were lost. */
  torn: string[]
}

/**
 * Brings the records of one month into its documents, each where it already is, otherwise where
 * there is room.
 */
export async function savePeriod<S extends StreamName>(
  { stream, agent }: SaveJob<S>,
  { period, manifest }: { period: Period<S>; manifest: readonly ManifestEntry[] },
  { tally, options }: { tally: Tally; options: SaveOptions },
): Promise<SavedPeriod> {
  const shape = shapeOf(stream)
  const { name, nameOf } = period
  const listed = manifest.filter(({ document }) => periodOf(document)?.period === name)
  const known = Math.max(1, ...listed.map(({ document }) => periodOf(document)?.part ?? 1))
  const stored = await readPeriod(shape, { nameOf, known }, options)
  const documents = new Map(stored.map((document) => [document.url, document]))
  const split = splitRecords<RecordOf<S>>(period.records, {
    documents: new Map(stored.map(({ url, quads }) => [url, recordIris(shape, quads)])),
    nameOf,
  })
  const report = () => options.onProgress?.({ done: tally.done, total: tally.states.size })
  for (const [url, records] of split) {
    const before = documents.get(url) ?? { url, quads: [], patches: undefined }
    const after = await saveDocument(shape, before, records, {
      ...options,
      agent,
      onPlan: (state, iris) => {
        tally.documents.add(url)
        for (const iri of iris) if (!tally.states.has(iri)) tally.states.set(iri, state)
        report()
      },
      onSaved: (count) => {
        tally.done = Math.min(tally.done + count, tally.states.size)
        report()
      },
    })
    documents.set(url, after)
  }
  const all = [...documents.values()]
  return { name, documents: all, torn: tornOf(shape, all, listed) }
}

/** Records are only ever added: fewer than the manifest says means that some were lost. */
function tornOf<S extends StreamName>(
  shape: ShapeOf<S>,
  documents: readonly StoredDocument[],
  listed: readonly ManifestEntry[],
): string[] {
  const there = documents.reduce((sum, { quads }) => sum + recordIris(shape, quads).size, 0)
  const expected = listed.reduce((sum, { entities }) => sum + entities, 0)
  if (there >= expected) return []
  const hashes = new Map(listed.map((entry) => [entry.document, entry.contentHash]))
  return documents
    .filter(({ url, quads }) => hashes.get(url) !== contentHash(quads))
    .map(({ url }) => url)
}
