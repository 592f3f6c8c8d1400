import { summariseTrips } from '@selfdata/insights'
import type { Batch } from '@selfdata/importers'
import { registerSeries, saveRecords } from '@selfdata/pod'
import type { Saved, SaveOptions } from '@selfdata/pod'
import type { ImportPlace } from '@selfdata/ui'
import { seriesTitle } from '../words/series-title.ts'

/** Records that this app shows. */
export type MobilityBatch = Extract<Batch, { stream: 'trips' | 'tracks' }>

export function isMobility(batch: Batch): batch is MobilityBatch {
  return batch.stream === 'trips' || batch.stream === 'tracks'
}

/** Keeps the records of one stream in the pod, and enters the stream into the inventory. */
export async function keepBatch(
  batch: MobilityBatch,
  place: ImportPlace,
  options: SaveOptions,
): Promise<Saved> {
  const { storage, agent, timeZone, privateTypeIndex } = place
  const { stream, source } = batch
  const delivery = { storage, source, agent, timeZone }
  const saved =
    batch.stream === 'trips'
      ? await saveRecords(
          {
            ...delivery,
            stream: 'trips',
            records: batch.records,
            summarise: (trips) => summariseTrips(trips, { timeZone }),
          },
          options,
        )
      : await saveRecords({ ...delivery, stream: 'tracks', records: batch.records }, options)
  const title = seriesTitle(stream, source)
  await registerSeries(
    {
      storage,
      stream,
      source,
      title,
      publisher: agent,
      timeZone,
      ...(privateTypeIndex && { privateTypeIndex }),
    },
    options,
  )
  // A track is no more than the line of a trip: nobody counts it.
  return stream === 'trips' ? saved : { ...saved, added: 0, changed: 0, same: 0 }
}
