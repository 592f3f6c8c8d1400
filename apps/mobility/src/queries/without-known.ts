import { readCatalog } from '@selfdata/pod'
import type { RequestOptions } from '@selfdata/pod'
import { localMonth } from '@selfdata/records'
import type { ImportPlace } from '@selfdata/ui'
import type { Trip } from '@selfdata/vocab'
import type { MobilityBatch } from './keep-batch.ts'
import { openSeries } from './open-sources.ts'

/**
 * What files tell, without the trips that are in the pod already under another name: a second
 * export may begin a second later, another app may tell the same ride.
 */
export async function withoutKnown(
  batches: readonly MobilityBatch[],
  place: ImportPlace,
  options: RequestOptions,
): Promise<{ batches: MobilityBatch[]; known: number }> {
  const { reconcile } = await import('@selfdata/importers')
  const trips = batches.flatMap((batch) => (batch.stream === 'trips' ? batch.records : []))
  const there = await tripsOfMonths(trips, place, options)
  let known = 0
  const sources = [...new Set(batches.map(({ source }) => source))]
  const fresh = sources.flatMap((source): MobilityBatch[] => {
    const own = batches.filter((batch) => batch.source === source)
    const result = reconcile(
      {
        trips: own.flatMap((batch) => (batch.stream === 'trips' ? batch.records : [])),
        tracks: own.flatMap((batch) => (batch.stream === 'tracks' ? batch.records : [])),
      },
      there,
    )
    known += result.known
    return [
      { stream: 'trips', source, records: result.trips },
      { stream: 'tracks', source, records: result.tracks },
    ]
  })
  return { batches: fresh.filter(({ records }) => records.length > 0), known }
}

/** The trips and rides of the months concerned, from every source, named as files name theirs. */
async function tripsOfMonths(
  trips: readonly Trip[],
  { storage, timeZone }: ImportPlace,
  options: RequestOptions,
): Promise<Trip[]> {
  const months = [...new Set(trips.map(({ startTime }) => localMonth(startTime, timeZone)))]
  if (months.length === 0) return []
  const { series } = await readCatalog(storage, options)
  const place = { storage, timeZone }
  const found: Trip[] = []
  for (const month of months) {
    const read = await Promise.all(
      series.map((one) => openSeries(one, { ...place, month }, options)),
    )
    found.push(...read.flatMap(({ trips: told }) => told))
  }
  return found.map((trip) => ({ ...trip, id: trip.id.replace(storage, '') }))
}
