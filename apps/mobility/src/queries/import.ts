import { readOwnRecords } from '@selfdata/pod'
import type { RequestOptions } from '@selfdata/pod'
import { travelSettingsDocument } from '@selfdata/records'
import { keepAll, useImportRun } from '@selfdata/ui'
import type { Imported, ImportPlace, ImportRun } from '@selfdata/ui'
import type { TransportMode } from '@selfdata/vocab'
import { isMobility, keepBatch } from './keep-batch.ts'
import { withUsualBicycle } from './with-usual-bicycle.ts'
import { withoutKnown } from './without-known.ts'

/** Reads files here and keeps what is in them in the pod. Can be stopped, and begun again. */
export function useImport() {
  return useImportRun(importTrips)
}

async function importTrips(
  files: readonly File[],
  { place, reading, saving }: ImportRun,
): Promise<Imported> {
  // 30 kB that nobody needs to see a chart.
  const { importFiles } = await import('@selfdata/importers')
  const { batches: found, report } = await importFiles(
    files.map((file) => ({ name: file.name, stream: file.stream(), size: file.size })),
    reading,
  )
  const usualBicycle = await usualBicycleIn(place, saving)
  const own = found
    .filter(isMobility)
    .map((batch) =>
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
  const others = found.filter((batch) => !isMobility(batch))
  const rest = others.reduce((sum, { records }) => sum + records.length, 0)
  return { report, added, same: same + known, others: rest }
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
