import { doubtsOf, rescale, type Doubt, type Scales } from './energy/doubts.ts'
import type {
  Consumption,
  FlowCurve,
  Iri,
  LoadCurve,
  MaximumPower,
  MeterIndex,
  Track,
  Trip,
} from '@selfdata/vocab'
import { batchesOf, type Batch } from './batch.ts'
import { Desk } from './desk.ts'
import type { Account } from './report/entry-book.ts'
import type { Format } from './format.ts'
import type { InputFile } from './file/input-file.ts'
import { defaultLimits, type Limits } from './file/limits.ts'
import { readFile } from './read-file.ts'
import type { Detection } from './journey/trip-records.ts'

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

export interface ImportResult {
  /** All records, whatever file they are from. */
  records: {
    Trip: Trip[]
    Track: Track[]
    LoadCurve: LoadCurve[]
    FlowCurve: FlowCurve[]
    Consumption: Consumption[]
    MeterIndex: MeterIndex[]
    MaximumPower: MaximumPower[]
  }
  /** The same records by stream and source, trips before their tracks. */
  batches: Batch[]
  /** How sure the modes are that no file told, and what else they may be. */
  detections: Detection[]
  /** What cannot be the use of a home in the unit it was read in: to be asked before it is kept. */
  doubts: Doubt[]
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
  /** What the person answered to doubts about units. */
  scales?: Scales
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
  { timeZone, agent, onProgress, signal, tolerance = 5, limits: wished, scales }: ImportOptions,
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
  return resultOf(desk, { timeZone, agent, tolerance, ...(scales && { scales }) })
}

/** What lies on a desk once every file was read. */
export function resultOf(
  desk: Desk,
  {
    timeZone,
    agent,
    tolerance = 5,
    scales = {},
  }: Pick<ImportOptions, 'timeZone' | 'agent' | 'tolerance' | 'scales'>,
): ImportResult {
  const detections: Detection[] = []
  const harvests = [...desk.harvests.values()]
  for (const harvest of harvests) rescale(harvest, scales)
  const batches = harvests.flatMap((harvest) =>
    batchesOf(harvest, { timeZone, agent, tolerance, detections }),
  )
  return {
    records: {
      Trip: batches.flatMap((batch) => (batch.stream === 'trips' ? batch.records : [])),
      Track: batches.flatMap((batch) => (batch.stream === 'tracks' ? batch.records : [])),
      LoadCurve: batches.flatMap((batch) => (batch.stream === 'load' ? batch.records : [])),
      FlowCurve: batches.flatMap((batch) => (batch.stream === 'flow' ? batch.records : [])),
      Consumption: batches.flatMap((batch) => (batch.stream === 'daily' ? batch.records : [])),
      MeterIndex: batches.flatMap((batch) => (batch.stream === 'index' ? batch.records : [])),
      MaximumPower: batches.flatMap((batch) => (batch.stream === 'peak' ? batch.records : [])),
    },
    batches,
    detections,
    doubts: harvests.flatMap((harvest) => doubtsOf(harvest, scales)),
    report: reportOf(desk.files.map(({ book, ...file }) => ({ ...file, ...book.account() }))),
  }
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
