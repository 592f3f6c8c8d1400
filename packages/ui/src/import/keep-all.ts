import type { SaveOptions } from '@selfdata/pod'

/** What became of some records. */
interface Kept {
  added: number
  changed: number
  same: number
}

/** Keeps one batch after the other, with one count over all. */
export async function keepAll<Batch extends { records: readonly unknown[] }>(
  batches: readonly Batch[],
  keep: (batch: Batch, options: SaveOptions) => Promise<Kept>,
  { onProgress, ...options }: SaveOptions,
): Promise<{ added: number; same: number }> {
  const total = batches.reduce((sum, { records }) => sum + records.length, 0)
  let [before, added, same] = [0, 0, 0]
  for (const batch of batches) {
    const kept = await keep(batch, {
      ...options,
      onProgress: ({ done }) => onProgress?.({ done: before + done, total }),
    })
    before += batch.records.length
    added += kept.added + kept.changed
    same += kept.same
  }
  return { added, same }
}
