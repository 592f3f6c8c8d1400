import { summarisersIn } from '@selfdata/insights'
import type { Batch } from '@selfdata/importers'
import { saveSeries } from '@selfdata/pod'
import type { RecordOf, Saved, SaveOptions, Summarisers } from '@selfdata/pod'
import type { ImportPlace } from '@selfdata/ui'
import { seriesTitle } from '../words/series-title.ts'

const shown = ['load', 'flow', 'daily', 'index', 'peak'] as const

/** Records that this app shows. */
export type EnergyBatch = Extract<Batch, { stream: (typeof shown)[number] }>

export function isEnergyBatch(batch: Batch): batch is EnergyBatch {
  return shown.some((stream) => stream === batch.stream)
}

/** Keeps the records of one stream in the pod, and enters the stream into the inventory. */
export async function keepBatch<S extends EnergyBatch['stream']>(
  { stream, source, records }: { stream: S; source: string; records: RecordOf<S>[] },
  place: ImportPlace,
  options: SaveOptions,
): Promise<Saved> {
  const summarisers: Summarisers = summarisersIn(place.timeZone)
  const title = seriesTitle(stream, source)
  return saveSeries(
    { ...place, stream, source, records, title, summarise: summarisers[stream] },
    options,
  )
}
