import { tripOfValidation } from '@selfdata/insights'
import { readCatalog, readCorrections, readMonth } from '@selfdata/pod'
import type { CatalogSeries, RequestOptions } from '@selfdata/pod'
import { applyCorrections } from '@selfdata/records'
import { useSession, useStorage, useTerritory } from '@selfdata/ui'
import type { Correction, Trip } from '@selfdata/vocab'
import { useQuery } from '@pinia/colada'
import { keys } from './keys.ts'

/** A trip as the person sees it, with where it comes from and what they changed about it. */
export interface ShownTrip {
  trip: Trip
  /** What the source says, before corrections. */
  original: Trip
  series: CatalogSeries
  corrections: readonly Correction[]
}

export interface ShownMonth {
  trips: ShownTrip[]
  /** Sources that could not be read: their trips are missing. */
  failures: { series: CatalogSeries; error: unknown }[]
  /** Entries that lack something required. */
  incomplete: number
}

/** All trips of a month, from every source, corrections laid over. */
export function useMonth(month: () => string) {
  const session = useSession()
  const { storage } = useStorage()
  const { timeZone } = useTerritory()
  return useQuery({
    key: () => keys.month(storage.value ?? '', month()),
    enabled: () => session.isSignedIn && storage.value !== undefined,
    query: ({ signal }) =>
      openMonth(
        { storage: storage.value!, month: month(), timeZone },
        { fetch: session.fetch, signal },
      ),
  })
}

interface MonthOfPod {
  storage: string
  month: string
  timeZone: string
}

async function openMonth(place: MonthOfPod, options: RequestOptions): Promise<ShownMonth> {
  const catalog = await readCatalog(place.storage, options)
  const year = Number(place.month.slice(0, 4))
  const shown: ShownMonth = { trips: [], failures: [], incomplete: 0 }
  await Promise.all(
    catalog.series.map(async (series) => {
      const corrected = catalog.corrections.some(
        (one) => one.source === series.source && one.year === year,
      )
      try {
        const corrections = corrected
          ? await readCorrections({ storage: place.storage, source: series.source, year }, options)
          : []
        const opened = await openSeries(series, { ...place, corrections }, options)
        shown.trips.push(...opened.trips)
        shown.incomplete += opened.incomplete
      } catch (error) {
        shown.failures.push({ series, error })
      }
    }),
  )
  shown.trips.sort(
    (one, other) => Date.parse(other.trip.startTime) - Date.parse(one.trip.startTime),
  )
  return shown
}

async function openSeries(
  series: CatalogSeries,
  { corrections, ...place }: MonthOfPod & { corrections: readonly Correction[] },
  options: RequestOptions,
): Promise<Pick<ShownMonth, 'trips' | 'incomplete'>> {
  const { stream, source } = series
  if (stream === 'validations') {
    const { records, incomplete } = await readMonth({ ...place, stream, source }, options)
    const corrected = applyCorrections('Validation', records, corrections).records
    const originals = new Map(records.map((record) => [record.id, tripOfValidation(record)]))
    const trips = corrected.flatMap((record) => {
      const [trip, original] = [tripOfValidation(record), originals.get(record.id)]
      return trip && original ? [shownOf({ trip, original, series }, corrections)] : []
    })
    return { trips, incomplete: incomplete.length }
  }
  if (stream !== 'trips') return { trips: [], incomplete: 0 }
  const { records, incomplete } = await readMonth({ ...place, stream, source }, options)
  const originals = new Map(records.map((record) => [record.id, record]))
  const trips = applyCorrections('Trip', records, corrections).records.flatMap((trip) => {
    const original = originals.get(trip.id)
    return original ? [shownOf({ trip, original, series }, corrections)] : []
  })
  return { trips, incomplete: incomplete.length }
}

function shownOf(shown: Omit<ShownTrip, 'corrections'>, all: readonly Correction[]): ShownTrip {
  const parts = new Set([shown.trip.id, ...shown.original.hasLeg.map(({ id }) => id)])
  return { ...shown, corrections: all.filter(({ corrects }) => parts.has(corrects)) }
}
