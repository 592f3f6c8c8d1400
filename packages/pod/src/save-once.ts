import { manifestEntry, manifestOf, mergeSummaries, readManifest } from '@selfdata/records'
import { containerOf, decode, summaryOf, updateManifest } from '@selfdata/records'
import type { Manifest, StreamName } from '@selfdata/records'
import type { SaveJob, SaveOptions, Tally } from './delivery.ts'
import { inParallel } from './in-parallel.ts'
import { savePeriod } from './save-period.ts'
import type { StoredDocument } from './stored-period.ts'
import { shapeOf } from './stream-shape.ts'
import { readVersioned, swapDocument } from './versioned-document.ts'
import type { VersionedDocument } from './versioned-document.ts'

const periodsAtOnce = 4

/**
 * One attempt at bringing records into a pod.
 *
 * Manifest and figures are read first, the documents after them, and they are swapped from the
 * state that was read: so whoever swaps last has seen everything that anybody wrote before
 * swapping. Figures come before the manifest: a hash that is right there means all was done.
 *
 * @throws {ConflictError} when somebody else was first: attempt it again
 */
export async function saveOnce<S extends StreamName>(
  job: SaveJob<S>,
  tally: Tally,
  options: SaveOptions,
): Promise<void> {
  const { storage, stream, source, summarise, periods } = job
  const read = (path: string) => readVersioned(storage + path, options)
  const years = summarise ? [...new Set(periods.map(({ name }) => name.slice(0, 4)))] : []
  const [index, ...summaries] = await Promise.all([
    read(manifestOf({ stream, source })),
    ...years.map((year) => read(summaryOf({ stream, source, year: Number(year) }))),
  ])
  const manifest = readManifest(index.quads, { base: index.url })
  const stored = await inParallel(periods, periodsAtOnce, async (period) => ({
    ...period,
    documents: await savePeriod(job, { period, manifest }, { tally, options }),
  }))
  for (const [position, summary] of summaries.entries()) {
    const months = stored.filter(({ name }) => name.slice(0, 4) === years[position])
    await swapSummary(job, { summary, months }, options)
  }
  const documents = stored.flatMap((period) => period.documents)
  await swapManifest(job, { index, manifest, documents }, options)
}

async function swapSummary<S extends StreamName>(
  { stream, summarise }: SaveJob<S>,
  {
    summary,
    months,
  }: { summary: VersionedDocument; months: { name: string; documents: StoredDocument[] }[] },
  options: SaveOptions,
): Promise<void> {
  const quads = months.flatMap(({ documents }) => documents.flatMap((document) => document.quads))
  const records = decode(shapeOf(stream), quads).records
  const wanted = mergeSummaries('ModeMonthSummary', summary.quads, {
    base: summary.url,
    months: months.map(({ name }) => name),
    summaries: summarise?.(records) ?? [],
  })
  await swapDocument(summary, wanted, options)
}

async function swapManifest<S extends StreamName>(
  { storage, stream, source, timeZone }: SaveJob<S>,
  {
    index,
    manifest,
    documents,
  }: { index: VersionedDocument; manifest: Manifest; documents: StoredDocument[] },
  options: SaveOptions,
): Promise<void> {
  const modified = options.now().toISOString()
  const known = new Map(manifest.documents.map((entry) => [entry.document, entry.contentHash]))
  const entries = documents
    .filter(({ quads }) => quads.length > 0)
    .map(({ url, quads }) => manifestEntry(shapeOf(stream), quads, { document: url, modified }))
    .filter((entry) => known.get(entry.document) !== entry.contentHash)
  if (entries.length === 0) return
  const series = storage + containerOf({ stream, source })
  const base = index.url
  const wanted = updateManifest(index.quads, { base, modified, timeZone, series, entries })
  await swapDocument(index, wanted, options)
}
