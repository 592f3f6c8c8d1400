import { summariseDaily, summariseFlow, summariseLoad } from '@selfdata/insights'
import type { Batch } from '@selfdata/importers'
import { registerSeries, saveRecords } from '@selfdata/pod'
import type { Saved, SaveOptions } from '@selfdata/pod'
import type { ImportPlace } from '@selfdata/ui'
import { seriesTitle } from '../words/series-title.ts'

const shown = ['load', 'flow', 'daily', 'index', 'peak'] as const

/** Records that this app shows. */
export type EnergyBatch = Extract<Batch, { stream: (typeof shown)[number] }>

export function isEnergyBatch(batch: Batch): batch is EnergyBatch {
  return shown.some((stream) => stream === batch.stream)
}

/** Keeps the records of one stream in the pod, and enters the stream into the inventory. */
export async function keepBatch(
  batch: EnergyBatch,
  { storage, agent, timeZone, privateTypeIndex }: ImportPlace,
  options: SaveOptions,
): Promise<Saved> {
  const { stream, source } = batch
  const saved = await saveBatch(batch, { storage, source, agent, timeZone }, options)
  await registerSeries(
    {
      storage,
      stream,
      source,
      title: seriesTitle(stream, source),
      publisher: agent,
      timeZone,
      ...(privateTypeIndex && { privateTypeIndex }),
    },
    options,
  )
  return saved
}

type Place = Pick<ImportPlace, 'storage' | 'agent' | 'timeZone'> & { source: string }

function saveBatch(batch: EnergyBatch, place: Place, options: SaveOptions): Promise<Saved> {
  const { timeZone } = place
  if (batch.stream === 'load')
    return saveRecords(
      { ...place, ...batch, summarise: (some) => summariseLoad(some, { timeZone }) },
      options,
    )
  if (batch.stream === 'flow')
    return saveRecords(
      { ...place, ...batch, summarise: (some) => summariseFlow(some, { timeZone }) },
      options,
    )
  if (batch.stream === 'daily')
    return saveRecords(
      { ...place, ...batch, summarise: (some) => summariseDaily(some, { timeZone }) },
      options,
    )
  return batch.stream === 'index'
    ? saveRecords({ ...place, ...batch }, options)
    : saveRecords({ ...place, ...batch }, options)
}
