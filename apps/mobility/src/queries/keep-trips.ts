import { readOwnRecords } from '@selfdata/pod'
import type { RequestOptions, SaveOptions } from '@selfdata/pod'
import { travelSettingsDocument } from '@selfdata/records'
import { keepAll } from '@selfdata/ui'
import type { ImportPlace } from '@selfdata/ui'
import type { TransportMode } from '@selfdata/vocab'
import { keepBatch } from './keep-batch.ts'
import type { MobilityBatch } from './keep-batch.ts'
import { withUsualBicycle } from './with-usual-bicycle.ts'
import { withoutKnown } from './without-known.ts'

/** Keeps trips and their tracks in the pod: by the person's usual bicycle, and none twice. */
export async function keepTrips(
  found: readonly MobilityBatch[],
  place: ImportPlace,
  saving: SaveOptions,
): Promise<{ added: number; same: number }> {
  const usualBicycle = await usualBicycleIn(place, saving)
  const own = found.map((batch) =>
    usualBicycle && batch.stream === 'trips'
      ? { ...batch, records: withUsualBicycle(batch.records, usualBicycle) }
      : batch,
  )
  const { batches, known } = await withoutKnown(own, place, saving)
  const { added, same } = await keepAll(
    batches,
    (batch, options) => keepBatch(batch, place, options),
    saving,
  )
  return { added, same: same + known }
}

/** What the person rides, where they say so in their settings. */
async function usualBicycleIn(
  { storage }: ImportPlace,
  options: RequestOptions,
): Promise<TransportMode | undefined> {
  const place = { storage, path: travelSettingsDocument }
  const [settings] = await readOwnRecords('TravelSettings', place, options)
  return settings?.usualBicycle
}
