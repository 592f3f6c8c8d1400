import type { SaveOptions } from '@selfdata/pod'
import { keepAll } from '@selfdata/ui'
import type { ImportPlace } from '@selfdata/ui'
import { keepBatch } from './keep-batch.ts'
import type { MobilityBatch } from './keep-batch.ts'
import { withoutKnown } from './without-known.ts'

/** Keeps trips and their tracks in the pod, none twice. */
export async function keepTrips(
  found: readonly MobilityBatch[],
  place: ImportPlace,
  saving: SaveOptions,
): Promise<{ added: number; same: number }> {
  const { batches, known } = await withoutKnown(found, place, saving)
  const { added, same } = await keepAll(
    batches,
    (batch, options) => keepBatch(batch, place, options),
    saving,
  )
  return { added, same: same + known }
}
