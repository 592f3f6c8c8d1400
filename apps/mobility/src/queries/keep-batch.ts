import { summarisersIn } from '@selfdata/insights'
import type { Batch } from '@selfdata/importers'
import { saveSeries } from '@selfdata/pod'
import type { RecordOf, Saved, SaveOptions, Summarisers } from '@selfdata/pod'
import type { ImportPlace } from '@selfdata/ui'
import { seriesTitle } from '../words/series-title.ts'

/** Records that this app shows. */
export type MobilityBatch = Extract<Batch, { stream: 'trips' | 'tracks' }>

export function isMobility(batch: Batch): batch is MobilityBatch {
  return batch.stream === 'trips' || batch.stream === 'tracks'
}

/** Keeps the records of one stream in the pod, and enters the stream into the inventory. */
export async function keepBatch<S extends MobilityBatch['stream']>(
  { stream, source, records }: { stream: S; source: string; records: RecordOf<S>[] },
  place: ImportPlace,
  options: SaveOptions,
): Promise<Saved> {
  const summarisers: Summarisers = summarisersIn(place.timeZone)
  const title = seriesTitle(stream, source)
  const saved = await saveSeries(
    { ...place, stream, source, records, title, summarise: summarisers[stream] },
    options,
  )
  // A track is no more than the line of a trip: nobody counts it.
  return stream === 'trips' ? saved : { ...saved, added: 0, changed: 0, same: 0 }
}
