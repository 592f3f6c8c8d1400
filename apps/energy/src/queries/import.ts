import type { Doubt, Scales, TablePreview, WaterChoice } from '@selfdata/importers'
import { keepAll, useImportRun } from '@selfdata/ui'
import type { Imported, ImportRun } from '@selfdata/ui'
import { isEnergyBatch, keepBatch } from './keep-batch.ts'

/** Files to be read, or one table with the columns that the person chose. */
type ImportOrder = ({ files: readonly File[] } | { table: File; choice: WaterChoice }) & {
  /** What was answered to doubts. */
  scales?: Scales
}

/** What came of it, with the tables that nobody knows: the person can say what their columns are. */
interface ImportedEnergy extends Imported {
  unknown: { file: File; preview: TablePreview }[]
  /** What is not kept before the person says whether its unit is right, and the order to go on with. */
  doubts: Doubt[]
  order: ImportOrder
}

/** Reads files here and keeps what is in them in the pod. Can be stopped, and begun again. */
export function useImport() {
  return useImportRun(importEnergy)
}

async function importEnergy(
  order: ImportOrder,
  { place, reading, saving }: ImportRun,
): Promise<ImportedEnergy> {
  // 30 kB that nobody needs to see a chart.
  const { importFiles, importWater, previewTable } = await import('@selfdata/importers')
  const asked = { ...reading, ...(order.scales && { scales: order.scales }) }
  const { batches, doubts, report } =
    'table' in order
      ? await importWater(inputOf(order.table), order.choice, asked)
      : await importFiles(order.files.map(inputOf), asked)
  const found = batches.filter(({ source }) => doubts.every((doubt) => doubt.source !== source))
  const { added, same } = await keepAll(
    found.filter(isEnergyBatch),
    (batch, options) => keepBatch(batch, place, options),
    saving,
  )
  const others = found.filter((batch) => !isEnergyBatch(batch))
  const unknown = await Promise.all(
    ('table' in order ? [] : order.files).map(async (file) => {
      const own = report.files.find(({ name }) => name === file.name)
      if (!own || own.format) return []
      const preview = await previewTable(inputOf(file))
      return preview ? [{ file, preview }] : []
    }),
  )
  return {
    report,
    added,
    same,
    others: others.reduce((sum, { records }) => sum + records.length, 0),
    unknown: unknown.flat(),
    doubts,
    isAsking: doubts.length > 0,
    order,
  }
}

function inputOf(file: File) {
  return { name: file.name, stream: file.stream(), size: file.size }
}
