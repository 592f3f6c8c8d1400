import { decode, streams, summaryOf } from '@selfdata/records'
import type { StreamName } from '@selfdata/records'
import type { Correction, ModeMonthSummary } from '@selfdata/vocab'
import type { Quad } from '@rdfjs/types'
import { getDocument } from './document.ts'
import { ResourceError } from './errors.ts'
import type { RequestOptions } from './exchange.ts'
import { ifThere } from './get-resource.ts'
import { inParallel } from './in-parallel.ts'
import type { Failure } from './profile.ts'
import { readCatalog } from './read-catalog.ts'
import type { CatalogSeries, CorrectionsDocument } from './read-catalog.ts'

const requestsAtOnce = 6

/** What a chart needs of one pod. */
export interface OpenedYears {
  readonly series: readonly CatalogSeries[]
  readonly summaries: readonly YearSummary[]
  readonly corrections: readonly YearCorrections[]
  /** Documents that refused, were slow or unreadable: what is above lacks what they say. */
  readonly failures: readonly Failure[]
}

/** The figures of one year of one source; without the person's corrections. */
export interface YearSummary {
  readonly series: CatalogSeries
  readonly year: number
  readonly records: readonly ModeMonthSummary[]
}

/** The person's corrections of one year of one source. */
export interface YearCorrections extends CorrectionsDocument {
  readonly records: readonly Correction[]
}

/**
 * Opens some years of some streams for a first look: one request for the catalogue, one for each
 * source and year, one for each document of corrections there is. A document that fails does not
 * hold the others up, nor hide them.
 *
 * @param options `timeLimit` is per document: an unresponsive one costs no more than that
 * @throws {ResourceError} when the catalogue itself cannot be read
 */
export async function openYears(
  { storage, streams: wanted, years }: OpenYears,
  options: RequestOptions,
): Promise<OpenedYears> {
  const catalog = await readCatalog(storage, options)
  const series = catalog.series.filter(({ stream }) => wanted.includes(stream))
  const sources = new Set(series.map(({ source }) => source))
  const parts = [
    ...series
      .filter(({ stream }) => 'summary' in streams[stream])
      .flatMap((one) =>
        years.map((year) => ({ url: storage + summaryOf({ ...one, year }), series: one, year })),
      ),
    ...catalog.corrections.filter(
      ({ source, year }) => sources.has(source) && years.includes(year),
    ),
  ]
  const read = await inParallel(parts, requestsAtOnce, async (part) => {
    try {
      const document = await ifThere(getDocument(part.url, options))
      return { part, quads: document?.quads ?? [] }
    } catch (error) {
      if (error instanceof ResourceError) return { url: part.url, error }
      throw error
    }
  })
  const found = read.filter((one) => 'part' in one)
  return {
    series,
    summaries: found.flatMap(({ part, quads }) =>
      'series' in part ? [summaryIn(part, quads)] : [],
    ),
    corrections: found.flatMap(({ part, quads }) =>
      'series' in part ? [] : [{ ...part, records: decode('Correction', quads).records }],
    ),
    failures: read.filter((one) => 'error' in one),
  }
}

/** Which years of which streams of one pod. */
export interface OpenYears {
  storage: string
  streams: readonly StreamName[]
  years: readonly number[]
}

function summaryIn(
  { series, year }: { series: CatalogSeries; year: number },
  quads: readonly Quad[],
): YearSummary {
  return { series, year, records: decode('ModeMonthSummary', quads).records }
}
