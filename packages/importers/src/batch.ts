import type { streams, StreamName } from '@selfdata/records'
import type { Correction, RecordTypes } from '@selfdata/vocab'
import { consumptions } from './energy/consumptions.ts'
import { flowCurves } from './energy/flow-curves.ts'
import { loadCurves } from './energy/load-curves.ts'
import { maximumPowers } from './energy/maximum-powers.ts'
import { meterIndexes } from './energy/meter-indexes.ts'
import { journeysOf } from './journey/journeys.ts'
import type { Harvest } from './journey/movement.ts'
import { tripRecords, type Detection, type RecordContext } from './journey/trip-records.ts'

/** Records of one stream from one source: what one call of `saveRecords` takes. */
export type Batch = {
  [S in StreamName]: {
    stream: S
    source: string
    records: RecordTypes[(typeof streams)[S]['shape']][]
  }
}[StreamName]

/** What the files of one source gave, stream by stream; trips before their tracks. */
export function batchesOf(
  harvest: Harvest,
  context: Omit<RecordContext, 'source'> & { detections: Detection[] },
): Batch[] {
  const { source, metering } = harvest
  const made = journeysOf(harvest).map((journey) => tripRecords(journey, { ...context, source }))
  context.detections.push(...made.flatMap(({ detections }) => detections))
  const place = { source, timeZone: context.timeZone }
  const batches: Batch[] = [
    { stream: 'trips', source, records: made.map(({ trip }) => trip) },
    { stream: 'validations', source, records: [] },
    { stream: 'tracks', source, records: made.flatMap(({ tracks }) => tracks) },
    { stream: 'corrections', source, records: [] as Correction[] },
    { stream: 'load', source, records: loadCurves(metering.power, place) },
    { stream: 'flow', source, records: flowCurves(metering.flows, place) },
    { stream: 'daily', source, records: consumptions(metering, place) },
    { stream: 'index', source, records: meterIndexes(metering.indexes, place) },
    { stream: 'peak', source, records: maximumPowers(metering.peaks, place) },
  ]
  for (const batch of batches) addOwn(batch, harvest)
  return batches.filter(({ records }) => records.length > 0)
}

/** Adds the records of our own files; of one that another file tells too, that one stands. */
function addOwn({ stream, records }: Batch, harvest: Harvest): void {
  const known = new Set(records.map(({ id }) => id))
  for (const { record, book, entry } of harvest.own.get(stream) ?? []) {
    if (known.has(record.id)) {
      book.duplicate(entry)
      continue
    }
    known.add(record.id)
    book.keep(entry)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- decoded by the shape of this stream
    ;(records as (typeof record)[]).push(record)
  }
}
