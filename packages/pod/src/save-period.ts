import { periodOf, splitRecords } from '@selfdata/records'
import type { Manifest, StreamName } from '@selfdata/records'
import type { Period, SaveJob, SaveOptions, Tally } from './delivery.ts'
import { saveDocument } from './save-document.ts'
import { readPeriod, recordIris } from './stored-period.ts'
import type { StoredDocument } from './stored-period.ts'
import { shapeOf } from './stream-shape.ts'
import type { RecordOf } from './stream-shape.ts'

/**
 * Brings the records of one month into its documents, each where it already is, otherwise where
 * there is room.
 *
 * @returns all documents of the month as they should be now, also those that nothing was written to
 */
export async function savePeriod<S extends StreamName>(
  { stream, agent }: SaveJob<S>,
  { period, manifest }: { period: Period<S>; manifest: Manifest },
  { tally, options }: { tally: Tally; options: SaveOptions },
): Promise<StoredDocument[]> {
  const shape = shapeOf(stream)
  const { nameOf } = period
  const stored = await readPeriod(shape, { nameOf, known: knownParts(manifest, period) }, options)
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
  return [...documents.values()]
}

function knownParts<S extends StreamName>(
  { documents }: Manifest,
  { name, nameOf }: Period<S>,
): number {
  const parts = documents
    .map(({ document }) => ({ document, ...periodOf(document) }))
    .filter(({ period, part = 1, document }) => period === name && document === nameOf(part))
  return Math.max(1, ...parts.map(({ part = 1 }) => part))
}
