import { useImportRun } from '@selfdata/ui'
import type { Imported, ImportRun } from '@selfdata/ui'
import { isMobility } from './keep-batch.ts'
import { isCorrections, keepCorrections } from './keep-corrections.ts'
import { keepTrips } from './keep-trips.ts'

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
  const { batches, report } = await importFiles(
    files.map((file) => ({ name: file.name, stream: file.stream(), size: file.size })),
    reading,
  )
  const { added, same } = await keepTrips(batches.filter(isMobility), place, saving)
  await keepCorrections(batches.filter(isCorrections), place, saving)
  const others = batches.filter((batch) => !isMobility(batch) && !isCorrections(batch))
  const rest = others.reduce((sum, { records }) => sum + records.length, 0)
  return { report, added, same, others: rest }
}
