import { contentHash, decode, manifestEntry, periodOf, splitRecords } from '@selfdata/records'
import type { ManifestEntry, StreamName } from '@selfdata/records'
import type { Period, SaveJob, SaveOptions, Tally } from './delivery.ts'
import { recordsPerPatch, saveDocument } from '../document/save-document.ts'
import { readPart, readPeriod, recordIris, unbornPart } from './stored-period.ts'
import type { StoredDocument } from './stored-period.ts'
import { shapeOf } from './stream-shape.ts'
import type { RecordOf, ShapeOf } from './stream-shape.ts'

/** One month after our writing to it. */
export interface SavedPeriod<S extends StreamName> {
  /** `2026-03`, or `2026`. */
  name: string
  /** All its documents as they should be now, also those that nothing was written to. */
  documents: StoredDocument[]
  /** What the manifest should say of those that are not empty. */
  entries: SavedEntry[]
  /** All its records, where figures are made of them. */
  records: readonly RecordOf<S>[]
  /** Those that hold less than the manifest says, even now: records were lost. */
  torn: string[]
}

type SavedEntry = ReturnType<typeof manifestEntry>

/** The month, and what is known of it before it is read. */
interface Before<S extends StreamName> {
  period: Period<S>
  manifest: readonly ManifestEntry[]
  /** Nothing is thought to be there: not even looked for. */
  fresh: boolean
}

/**
 * Brings the records of one month into its documents, each where it already is, otherwise where
 * there is room; and takes those out that are no more.
 */
export async function savePeriod<S extends StreamName>(
  job: SaveJob<S>,
  before: Before<S>,
  { tally, options }: { tally: Tally; options: SaveOptions },
): Promise<SavedPeriod<S>> {
  const { period, manifest } = before
  const shape = shapeOf(job.stream)
  const listed = manifest.filter(({ document }) => periodOf(document)?.period === period.name)
  const { stored, firstWithRoom } = await readBefore(job, { ...before, listed }, options)
  const documents = new Map(stored.map((document) => [document.url, document]))
  const held = new Map(stored.map(({ url, quads }) => [url, recordIris(shape, quads)]))
  const split = splitRecords<RecordOf<S>>(period.records, {
    documents: held,
    nameOf: period.nameOf,
    firstWithRoom,
  })
  const removedOf = (url: string) => period.removed.filter((iri) => held.get(url)?.has(iri))
  const concerned = new Set([...split.keys(), ...documents.keys()])
  const saveOptions = { ...options, ...noting(tally, options), agent: job.agent, sole: job.sole }
  for (const url of concerned) {
    const change = { records: split.get(url) ?? [], removed: removedOf(url) }
    if (change.records.length + change.removed.length === 0) continue
    const document = documents.get(url) ?? unbornPart(url)
    documents.set(url, await saveDocument(shape, { document, ...change }, saveOptions))
  }
  const all = [...documents.values()]
  const torn = tornOf(shape, { all, listed, excused: period.removed.length })
  const modified = options.now().toISOString()
  const entries = all
    .filter(({ quads }) => quads.length > 0)
    .map(({ url, quads }) => manifestEntry(shape, quads, { document: url, modified }))
  const records = job.summarise ? recordsIn(shape, all, period) : []
  return { name: period.name, documents: all, entries, records, torn }
}

/** The records of some documents; those that were just created need not be read again. */
function recordsIn<S extends StreamName>(
  shape: ShapeOf<S>,
  documents: readonly StoredDocument[],
  { records }: Period<S>,
): readonly RecordOf<S>[] {
  const distinct = new Set(records.map(({ id }) => id)).size === records.length
  if (distinct && documents.every(({ sent }) => sent !== undefined)) return records
  return decode<ShapeOf<S>>(
    shape,
    documents.flatMap(({ quads }) => quads),
  ).records
}

/** Tells of what is planned and done, each record once over all attempts. */
function noting(tally: Tally, { onProgress }: SaveOptions) {
  const report = () => onProgress?.({ done: tally.done, total: tally.states.size })
  return {
    onPlan: (state: 'added' | 'changed' | 'removed', iris: readonly string[], url: string) => {
      tally.documents.add(url)
      for (const iri of iris) if (!tally.states.has(iri)) tally.states.set(iri, state)
      report()
    },
    onSaved: (count: number) => {
      tally.done = Math.min(tally.done + count, tally.states.size)
      report()
    },
  }
}

/**
 * The documents of the month, and the first of them that takes new records. Many new records of a
 * sole writer go into a part of their own: created in one go, it costs less than a large patch.
 */
async function readBefore<S extends StreamName>(
  { stream, sole }: SaveJob<S>,
  { period, listed, fresh }: Before<S> & { listed: readonly ManifestEntry[] },
  options: SaveOptions,
): Promise<{ stored: StoredDocument[]; firstWithRoom: number }> {
  if (fresh) return { stored: [], firstWithRoom: 1 }
  const { nameOf, records } = period
  const shape = shapeOf(stream)
  const names = sole ? new Set(listed.map(({ document }) => document)) : undefined
  const known = Math.max(1, ...listed.map(({ document }) => periodOf(document)?.part ?? 1))
  const parts = { nameOf, known, ...(names && { listed: names }) }
  const stored = await readPeriod(shape, parts, options)
  const there = new Set(stored.flatMap(({ quads }) => [...recordIris(shape, quads)]))
  const isNew = ({ id }: { id: string }) => !there.has(id)
  const many = sole && !stored.at(-1)?.unborn && records.filter(isNew).length >= recordsPerPatch
  if (!many) return { stored, firstWithRoom: 1 }
  // Whoever stopped before entering a part in the manifest may have left one there.
  for (let next = stored.at(-1); next && !next.unborn; next = stored.at(-1))
    stored.push(await readPart(nameOf(stored.length + 1), names, options))
  return { stored, firstWithRoom: stored.length }
}

/** Fewer records than the manifest says, and than were taken out, means that some were lost. */
function tornOf<S extends StreamName>(
  shape: ShapeOf<S>,
  {
    all,
    listed,
    excused,
  }: { all: readonly StoredDocument[]; listed: readonly ManifestEntry[]; excused: number },
): string[] {
  const expected = listed.reduce((sum, { entities }) => sum + entities, 0)
  if (expected === 0) return []
  const there = all.reduce((sum, { quads }) => sum + recordIris(shape, quads).size, 0)
  if (there + excused >= expected) return []
  const hashes = new Map(listed.map((entry) => [entry.document, entry.contentHash]))
  return all
    .filter(({ url, quads }) => hashes.get(url) !== contentHash(quads))
    .map(({ url }) => url)
}
