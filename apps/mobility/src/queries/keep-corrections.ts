import type { Batch } from '@selfdata/importers'
import { changeCorrections } from '@selfdata/pod'
import type { RequestOptions } from '@selfdata/pod'
import type { ImportPlace } from '@selfdata/ui'

type CorrectionBatch = Extract<Batch, { stream: 'corrections' }>

export function isCorrections(batch: Batch): batch is CorrectionBatch {
  return batch.stream === 'corrections'
}

/** What the person said of trips in the pod that a file comes from, said again in this one. */
export async function keepCorrections(
  batches: readonly CorrectionBatch[],
  { storage, timeZone }: ImportPlace,
  options: RequestOptions,
): Promise<void> {
  const here = (name: string) => new URL(name, storage).href
  const save = batches.flatMap(({ source, records }) =>
    records.map((record) => {
      const { id: _, corrects, inRecord, mergedInto, ...said } = record
      return {
        ...said,
        source,
        corrects: here(corrects),
        ...(inRecord !== undefined && { inRecord: here(inRecord) }),
        ...(mergedInto !== undefined && { mergedInto: here(mergedInto) }),
      }
    }),
  )
  if (save.length > 0) await changeCorrections({ storage, timeZone, save }, options)
}
