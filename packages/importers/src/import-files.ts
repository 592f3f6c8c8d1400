import type { Iri, Track, Trip } from '@selfdata/vocab'
import { EntryBook, type Account } from './entry-book.ts'
import type { Format } from './format.ts'
import type { InputFile } from './input-file.ts'
import { journeysOf } from './journeys.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { Harvest } from './movement.ts'
import { readFile } from './read-file.ts'
import { tripRecords } from './trip-records.ts'

/** What became of one file. `read = kept + duplicates + refusedCount`, always. */
export interface FileReport extends Account {
  name: string
  /** Undefined when the content is in no format that can be read. */
  format?: Format
  /** Name of the source its records are kept under, such as `google-timeline`. */
  source?: string
}

/** The sums over all files, and each file on its own. */
export interface ImportReport {
  read: number
  kept: number
  duplicates: number
  refused: number
  files: FileReport[]
}

/** Records of one stream from one source: what one call of `saveRecords` takes. */
export type Batch =
  | { stream: 'trips'; source: string; records: Trip[] }
  | { stream: 'tracks'; source: string; records: Track[] }

export interface ImportResult {
  /** All records, whatever file they are from. */
  records: { Trip: Trip[]; Track: Track[] }
  /** The same records by stream and source, trips before their tracks. */
  batches: Batch[]
  report: ImportReport
}

export interface Progress {
  /** Name of the file being read. */
  file: string
  /** Place of the file, from 0, and how many there are. */
  index: number
  files: number
  /** Bytes of this file read so far, and how many it has where that is known. */
  bytes: number
  size?: number
}

export interface ImportOptions {
  /** Time zone for times without an offset of their own, such as `Europe/Paris`. */
  timeZone: string
  /** WebID of the person the files are about. */
  agent: Iri
  /** Called about once per megabyte; reading waits for it, so it may give way to the screen. */
  onProgress?: (progress: Progress) => void | Promise<void>
  signal?: AbortSignal
  limits?: Partial<Limits>
}

/**
 * Turns files that people already have into records. Formats are told by content, not by name; a
 * file that cannot be read is reported with the reason and does not stop the others.
 *
 * The names of records (`id`) are relative to the storage and depend on the content only: importing
 * twice gives the same records, and overlapping files give each trip once.
 *
 * @throws the signal's reason when it is aborted
 */
export async function importFiles(
  files: readonly InputFile[],
  { timeZone, agent, onProgress, signal, limits: wished }: ImportOptions,
): Promise<ImportResult> {
  const limits = { ...defaultLimits, ...wished }
  const harvests = new Map<string, Harvest>()
  const read: { name: string; book: EntryBook; format?: Format; source?: string }[] = []
  for (const [index, file] of files.entries()) {
    signal?.throwIfAborted()
    const book = new EntryBook(limits)
    const told = await readFile(file, {
      book,
      harvestOf: (source) => harvestIn(harvests, source),
      timeZone,
      limits,
      key: `${index}`,
      signal,
      onBytes: (bytes) =>
        onProgress?.({
          file: file.name,
          index,
          files: files.length,
          bytes,
          ...(file.size === undefined ? {} : { size: file.size }),
        }),
    })
    read.push({ name: file.name, book, ...told })
  }
  const batches = [...harvests.values()].flatMap((harvest) =>
    batchesOf(harvest, { timeZone, agent }),
  )
  return {
    records: {
      Trip: batches.flatMap((batch) => (batch.stream === 'trips' ? batch.records : [])),
      Track: batches.flatMap((batch) => (batch.stream === 'tracks' ? batch.records : [])),
    },
    batches,
    report: reportOf(read.map(({ book, ...rest }) => ({ ...rest, ...book.account() }))),
  }
}

function harvestIn(harvests: Map<string, Harvest>, source: string): Harvest {
  const harvest = harvests.get(source) ?? new Harvest(source)
  harvests.set(source, harvest)
  return harvest
}

function batchesOf(harvest: Harvest, context: { timeZone: string; agent: Iri }): Batch[] {
  const { source } = harvest
  const made = journeysOf(harvest).map((journey) => tripRecords(journey, { ...context, source }))
  if (made.length === 0) return []
  const tracks = made.flatMap((one) => one.tracks)
  return [
    { stream: 'trips', source, records: made.map(({ trip }) => trip) },
    ...(tracks.length > 0 ? [{ stream: 'tracks' as const, source, records: tracks }] : []),
  ]
}

function reportOf(files: FileReport[]): ImportReport {
  const sum = (count: (file: FileReport) => number) =>
    files.reduce((all, file) => all + count(file), 0)
  return {
    read: sum(({ read }) => read),
    kept: sum(({ kept }) => kept),
    duplicates: sum(({ duplicates }) => duplicates),
    refused: sum(({ refusedCount }) => refusedCount),
    files,
  }
}
