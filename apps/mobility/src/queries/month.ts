import { tripOfValidation } from '@selfdata/insights'
import { readCatalog, readCorrections, readMonth } from '@selfdata/pod'
import type { Catalog, CatalogSeries, RequestOptions } from '@selfdata/pod'
import { arrangeTrips, wholeOf } from '@selfdata/records'
import { useSession, useStorage, useTerritory } from '@selfdata/ui'
import type { Correction, Trip } from '@selfdata/vocab'
import { useQuery } from '@pinia/colada'
import { keys } from './keys.ts'

/** A trip as its source tells it. */
export interface SourceTrip {
  trip: Trip
  series: CatalogSeries
}

/** A trip as the person sees it, with where it comes from and what they changed about it. */
export interface ShownTrip {
  trip: Trip
  /** What the sources say, before corrections; more than one where trips were put together. */
  from: readonly SourceTrip[]
  /** Of the source that gives it its name. */
  series: CatalogSeries
  corrections: readonly Correction[]
}

/** A trip, or a part of one, that the person deleted. */
export interface RemovedTrip {
  target: string
  of: SourceTrip
}

export interface ShownMonth {
  /** Latest first. */
  trips: ShownTrip[]
  /** What the person deleted. */
  removed: RemovedTrip[]
  /** All of the person's corrections of these sources and this year, by what they correct. */
  corrections: ReadonlyMap<string, Correction>
  /** Sources that could not be read: their trips are missing. */
  failures: { series: CatalogSeries; error: unknown }[]
  /** Entries that lack something required. */
  incomplete: number
}

/** All trips of a month, from every source, corrections laid over. */
export function useMonth(month: () => string, enabled: () => boolean = () => true) {
  const session = useSession()
  const { storage } = useStorage()
  const { timeZone } = useTerritory()
  return useQuery({
    key: () => keys.month(storage.value ?? '', month()),
    enabled: () => session.isSignedIn && storage.value !== undefined && enabled(),
    query: ({ signal }) =>
      openMonth(
        { storage: storage.value!, month: month(), timeZone },
        { fetch: session.fetch, signal },
      ),
  })
}

export interface MonthOfPod {
  storage: string
  month: string
  timeZone: string
}

/**
 * Reads one month of all sources, as the person arranged it.
 *
 * @param catalog where it was read already
 */
export async function openMonth(
  place: MonthOfPod,
  options: RequestOptions,
  catalog?: Catalog,
): Promise<ShownMonth> {
  const { series, corrections: documents } = catalog ?? (await readCatalog(place.storage, options))
  const year = Number(place.month.slice(0, 4))
  const shown: ShownMonth = {
    trips: [],
    removed: [],
    corrections: new Map(),
    failures: [],
    incomplete: 0,
  }
  const originals = new Map<string, SourceTrip>()
  const corrections: Correction[] = []
  await Promise.all(
    series.map(async (one) => {
      const corrected = documents.some(
        ({ source, year: of }) => source === one.source && of === year,
      )
      try {
        const [opened, own] = await Promise.all([
          openSeries(one, place, options),
          corrected ? readCorrections({ ...place, source: one.source, year }, options) : [],
        ])
        for (const trip of opened.trips) originals.set(trip.id, { trip, series: one })
        corrections.push(...own.filter(({ id }) => !corrections.some((other) => other.id === id)))
        shown.incomplete += opened.incomplete
      } catch (error) {
        shown.failures.push({ series: one, error })
      }
    }),
  )
  return arrange(shown, originals, corrections)
}

function arrange(
  shown: ShownMonth,
  originals: ReadonlyMap<string, SourceTrip>,
  corrections: readonly Correction[],
): ShownMonth {
  const trips = arrangeTrips(
    [...originals.values()].map(({ trip }) => trip),
    corrections,
  )
    .map((arranged): ShownTrip => {
      const from = arranged.from.flatMap(({ id }) => originals.get(id) ?? [])
      return {
        trip: arranged.trip,
        from,
        series: from[0]!.series,
        corrections: arranged.corrections,
      }
    })
    .toSorted((one, other) => Date.parse(other.trip.startTime) - Date.parse(one.trip.startTime))
  return {
    ...shown,
    trips,
    corrections: new Map(corrections.map((one) => [one.corrects, one])),
    removed: corrections.flatMap(({ corrects, removed }) => {
      const of = originals.get(wholeOf(corrects))
      return removed && of ? [{ target: corrects, of }] : []
    }),
  }
}

async function openSeries(
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
