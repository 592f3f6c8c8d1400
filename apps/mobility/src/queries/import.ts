import { keepAll, useImportRun } from '@selfdata/ui'
import type { Imported, ImportRun } from '@selfdata/ui'
import { isMobility, keepBatch } from './keep-batch.ts'
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
  const { batches, known } = await withoutKnown(found.filter(isMobility), place, saving)
  const { added, same } = await keepAll(
    batches,
    (batch, options) => keepBatch(batch, place, options),
    saving,
  )
  const others = found.filter((batch) => !isMobility(batch))
  const rest = others.reduce((sum, { records }) => sum + records.length, 0)
  return { report, added, same: same + known, others: rest }
}
