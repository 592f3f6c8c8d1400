import { streams, summaryOf } from '@selfdata/records'
import type { StreamName } from '@selfdata/records'
import type { Correction, ModeMonthSummary } from '@selfdata/vocab'
import type { RequestOptions } from '../resource/exchange.ts'
import { isFailure, orFailure } from '../failure.ts'
import type { Failure } from '../failure.ts'
import { inParallel } from '../in-parallel.ts'
import { readCatalog } from '../catalog/read-catalog.ts'
import type { CatalogSeries, CorrectionsDocument } from '../catalog/read-catalog.ts'
import { readCorrections } from '../corrections/read-corrections.ts'
import { readSummaries } from './read-summaries.ts'
import type { SummaryOf } from './stream-shape.ts'

const summariesAtOnce = 4
const correctionsAtOnce = 2

/** What a chart needs of one pod. */
export interface OpenedYears<T = ModeMonthSummary> {
  readonly series: readonly CatalogSeries[]
  readonly summaries: readonly YearSummary<T>[]
  readonly corrections: readonly YearCorrections[]
  /** Documents that refused, were slow or unreadable: what is above lacks what they say. */
  readonly failures: readonly Failure[]
}

/** The figures of one year of one source; without the person's corrections. */
export interface YearSummary<T = ModeMonthSummary> {
  readonly series: CatalogSeries
  readonly year: number
  readonly records: readonly T[]
}

/** The person's corrections of one year of one source. */
export interface YearCorrections extends CorrectionsDocument {
  readonly records: readonly Correction[]
}

/** Which years of which streams of one pod. */
export interface OpenYears<S extends StreamName = StreamName> {
  storage: string
  streams: readonly S[]
  years: readonly number[]
  /** Years that corrections are read of, where more can change the figures. @default years */
  correctedIn?: readonly number[]
}

/**
 * Opens some years of some streams for a first look: one request for the catalogue, one for each
 * source and year, one for each document of corrections there is. A document that fails does not
 * hold the others up, nor hide them.
 *
 * @param options `timeLimit` is per document: an unresponsive one costs no more than that
 * @throws {ResourceError} when the catalogue itself cannot be read
 */
export async function openYears<S extends StreamName>(
  { storage, streams: wanted, years, correctedIn = years }: OpenYears<S>,
  options: RequestOptions,
): Promise<OpenedYears<SummaryOf<S>>> {
  const catalog = await readCatalog(storage, options)
  const isWanted = (one: CatalogSeries): one is CatalogSeries & { stream: S } =>
    wanted.some((stream) => stream === one.stream)
  const series = catalog.series.filter(isWanted)
  const sources = new Set(series.map(({ source }) => source))
  const summarised = series
    .filter(({ stream }) => 'summary' in streams[stream])
    .flatMap((one) => years.map((year) => ({ series: one, year })))
  const corrected = catalog.corrections.filter(
    ({ source, year }) => sources.has(source) && correctedIn.includes(year),
  )
  const [figures, corrections] = await Promise.all([
    inParallel(summarised, summariesAtOnce, async ({ series: { stream, source }, year }) => {
      const place = { storage, stream, source, year }
      return orFailure(storage + summaryOf(place), readSummaries(place, options))
    }),
    inParallel(corrected, correctionsAtOnce, async ({ source, year, url }) =>
      orFailure(url, readCorrections({ storage, source, year }, options)),
    ),
  ])
  return {
    series,
    summaries: beside(summarised, figures),
    corrections: beside(corrected, corrections),
    failures: [...figures, ...corrections].filter(isFailure),
  }
}

/** Puts the records that could be read beside what they are of. */
function beside<P, R>(places: readonly P[], results: readonly (R[] | Failure)[]) {
  return places.flatMap((place, index) => {
    const records = results[index]
    return Array.isArray(records) ? [{ ...place, records }] : []
  })
}
