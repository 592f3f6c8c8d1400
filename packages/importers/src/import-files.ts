import type { Consumption, Iri, LoadCurve, Track, Trip } from '@selfdata/vocab'
import { Desk } from './desk.ts'
import type { Account } from './entry-book.ts'
import { consumptions } from './energy/consumptions.ts'
import { loadCurves } from './energy/load-curves.ts'
import type { Format } from './format.ts'
import type { InputFile } from './input-file.ts'
import { journeysOf } from './journeys.ts'
import { defaultLimits, type Limits } from './limits.ts'
import type { Harvest } from './movement.ts'
import { readFile } from './read-file.ts'
import { tripRecords, type Detection, type RecordContext } from './trip-records.ts'

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
  | { stream: 'load'; source: string; records: LoadCurve[] }
  | { stream: 'daily'; source: string; records: Consumption[] }

export interface ImportResult {
  /** All records, whatever file they are from. */
  records: { Trip: Trip[]; Track: Track[]; LoadCurve: LoadCurve[]; Consumption: Consumption[] }
  /** The same records by stream and source, trips before their tracks. */
  batches: Batch[]
  /** How sure the modes are that no file told, and what else they may be. */
  detections: Detection[]
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
  /** Tracks keep every bend of more than this, in metres. @default 5 */
  tolerance?: number
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
  { timeZone, agent, onProgress, signal, tolerance = 5, limits: wished }: ImportOptions,
): Promise<ImportResult> {
  const desk = new Desk({ timeZone, limits: { ...defaultLimits, ...wished } })
  for (const [index, file] of files.entries()) {
    signal?.throwIfAborted()
    const size = file.size ?? file.bytes?.length
    const place = {
      file: file.name,
      index,
      files: files.length,
      ...(size === undefined ? {} : { size }),
    }
    await readFile(file, { desk, signal, onBytes: (bytes) => onProgress?.({ ...place, bytes }) })
  }
  const detections: Detection[] = []
  const batches = [...desk.harvests.values()].flatMap((harvest) =>
    batchesOf(harvest, { timeZone, agent, tolerance, detections }),
  )
  return {
    records: {
      Trip: batches.flatMap((batch) => (batch.stream === 'trips' ? batch.records : [])),
      Track: batches.flatMap((batch) => (batch.stream === 'tracks' ? batch.records : [])),
      LoadCurve: batches.flatMap((batch) => (batch.stream === 'load' ? batch.records : [])),
      Consumption: batches.flatMap((batch) => (batch.stream === 'daily' ? batch.records : [])),
    },
    batches,
    detections,
    report: reportOf(desk.files.map(({ book, ...file }) => ({ ...file, ...book.account() }))),
  }
}

function batchesOf(
  harvest: Harvest,
  context: Omit<RecordContext, 'source'> & { detections: Detection[] },
): Batch[] {
  const { source, metering } = harvest
  const made = journeysOf(harvest).map((journey) => tripRecords(journey, { ...context, source }))
  context.detections.push(...made.flatMap(({ detections }) => detections))
  const place = { source, timeZone: context.timeZone }
  const batches: Batch[] = [
    { stream: 'trips', source, records: made.map(({ trip }) => trip) },
    { stream: 'tracks', source, records: made.flatMap(({ tracks }) => tracks) },
    { stream: 'load', source, records: loadCurves(metering.power, place) },
    { stream: 'daily', source, records: consumptions(metering, place) },
  ]
  return batches.filter(({ records }) => records.length > 0)
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
