import { applyCorrections, contentHash, decode, documentOf, manifestOf } from '@selfdata/records'
import { localMonth, monthStart, periodOf, readManifest, streams } from '@selfdata/records'
import type { ManifestEntry, Problem, StreamName } from '@selfdata/records'
import type { Correction } from '@selfdata/vocab'
import { getDocument } from '../document/document.ts'
import type { RequestOptions } from '../resource/exchange.ts'
import { ifThere } from '../resource/get-resource.ts'
import { readPeriod } from './stored-period.ts'
import type { StoredDocument } from './stored-period.ts'
import { shapeOf } from './stream-shape.ts'
import type { RecordOf } from './stream-shape.ts'

/** Which month of which source. */
export interface MonthPlace<S extends StreamName> {
  storage: string
  stream: S
  source: string
  /** `2026-03`; for a stream kept by year any month of it. */
  month: string
  timeZone: string
  /** The person's own, to lay over what the source says. */
  corrections?: readonly Correction[]
}

/** The records of one month as the person sees them. */
export interface Month<S extends StreamName> {
  records: RecordOf<S>[]
  /** Lack something required: to be shown, not to be counted. */
  incomplete: (Partial<RecordOf<S>> & { id: string })[]
  problems: Problem[]
  /** Corrections of this month that found nothing to correct. */
  unapplied: Correction[]
  /** Documents that are not, or no longer, what the manifest says: cut short, or half written. */
  torn: string[]
}

/**
 * Reads one month: its documents and, beside them, the manifest that tells whether they are whole.
 *
 * @throws {UnreadableError} when a document is no Turtle, such as one cut in the middle of a word
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function readMonth<S extends StreamName>(
  place: MonthPlace<S>,
  options: RequestOptions,
): Promise<Month<S>> {
  const shape = shapeOf(place.stream)
  let read = await readOnce(place, options)
  // A writer between two requests looks like a torn document: look again before saying so.
  if (read.torn.length > 0) read = await readOnce(place, options)
  const { records, incomplete, problems } = decode(
    shape,
    read.documents.flatMap(({ quads }) => quads),
  )
  const corrected = applyCorrections(shape, records, ofThisMonth(place))
  return {
    records: corrected.records,
    incomplete,
    problems,
    unapplied: corrected.unapplied,
    torn: read.torn,
  }
}

async function readOnce<S extends StreamName>(place: MonthPlace<S>, options: RequestOptions) {
  const { storage, stream, source, month, timeZone } = place
  const startTime = monthStart(month, timeZone)
  const nameOf = (part: number) =>
    storage + documentOf({ stream, source, startTime, timeZone, part })
  const shape = shapeOf(stream)
  const index = storage + manifestOf({ stream, source })
  const [manifest, first] = await Promise.all([
    ifThere(getDocument(index, options)),
    readPeriod(shape, { nameOf, known: 1 }, options),
  ])
  const listed = readManifest(manifest?.quads ?? [], { base: index }).documents
  const period = periodOf(nameOf(1))?.period
  const entries = listed.filter(({ document }) => periodOf(document)?.period === period)
  const documents =
    entries.length > first.length
      ? await readPeriod(shape, { nameOf, known: entries.length }, options)
      : first
  return { documents, torn: manifest ? tornOf(documents, entries) : [] }
}

function tornOf(documents: readonly StoredDocument[], entries: readonly ManifestEntry[]): string[] {
  const listed = new Map(entries.map((entry) => [entry.document, entry.contentHash]))
  return documents
    .filter(
      ({ url, quads }) => listed.get(url) !== (quads.length > 0 ? contentHash(quads) : undefined),
    )
    .map(({ url }) => url)
}

function ofThisMonth<S extends StreamName>({
  stream,
  month,
  timeZone,
  corrections = [],
}: MonthPlace<S>): Correction[] {
  const digits = streams[stream].period === 'month' ? 7 : 4
  return corrections.filter(
    ({ startTime }) => localMonth(startTime, timeZone).slice(0, digits) === month.slice(0, digits),
  )
}
