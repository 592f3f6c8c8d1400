import { tripOfValidation } from '@selfdata/insights'
import { readCorrections, readMonth } from '@selfdata/pod'
import type { Catalog, CatalogSeries, CorrectionsDocument, RequestOptions } from '@selfdata/pod'
import type { Correction, Trip } from '@selfdata/vocab'
import { correctionsAround } from './joined-months.ts'
import type { MonthOfPod, ShownMonth, SourceTrip } from './month.ts'

/** What the sources tell of a month, and what the person said of it, not yet laid over it. */
export interface OpenedSources {
  originals: Map<string, SourceTrip>
  corrections: Correction[]
  failures: ShownMonth['failures']
  /** Entries that lack something required. */
  incomplete: number
}

/** Opens one month of all sources; one that fails does not hold the others up. */
export async function openSources(
  place: MonthOfPod,
  { series, corrections: documents }: Catalog,
  options: RequestOptions,
): Promise<OpenedSources> {
  const opened: OpenedSources = {
    originals: new Map(),
    corrections: [],
    failures: [],
    incomplete: 0,
  }
  await Promise.all(
    series.map(async (one) => {
      const { source } = one
      if (one.stream !== 'trips' && one.stream !== 'validations') return
      try {
        const [told, own] = await Promise.all([
          openSeries(one, place, options),
          readAllCorrections(
            correctionsAround(documents, { ...place, source }),
            place.storage,
            options,
          ),
        ])
        for (const trip of told.trips) opened.originals.set(trip.id, { trip, series: one })
        opened.corrections.push(...own)
        opened.incomplete += told.incomplete
      } catch (error) {
        opened.failures.push({ series: one, error })
      }
    }),
  )
  return opened
}

/** What the person said, from several documents. */
export async function readAllCorrections(
  documents: readonly CorrectionsDocument[],
  storage: string,
  options: RequestOptions,
): Promise<Correction[]> {
  const read = await Promise.all(
    documents.map(({ source, year }) => readCorrections({ storage, source, year }, options)),
  )
  return read.flat()
}

/** What one source tells of a month, card rides as trips; of another kind of source nothing. */
export async function openSeries(
  { stream, source }: CatalogSeries,
  place: MonthOfPod,
  options: RequestOptions,
): Promise<{ trips: Trip[]; incomplete: number }> {
  if (stream === 'validations') {
    const { records, incomplete } = await readMonth({ ...place, stream, source }, options)
    const trips = records.flatMap((record) => tripOfValidation(record) ?? [])
    return { trips, incomplete: incomplete.length }
  }
  if (stream !== 'trips') return { trips: [], incomplete: 0 }
  const { records, incomplete } = await readMonth({ ...place, stream, source }, options)
  return { trips: records, incomplete: incomplete.length }
}
