import { mergeSummaries } from '@selfdata/records'
import type { StreamName } from '@selfdata/records'
import type { SaveJob } from './delivery.ts'
import type { RequestOptions } from '../resource/exchange.ts'
import type { SavedPeriod } from './save-period.ts'
import { summaryShapeOf } from './stream-shape.ts'
import { swapDocument } from '../document/versioned-document.ts'
import type { VersionedDocument } from '../document/versioned-document.ts'

/**
 * Brings the yearly figures up to date for some months of which everything is known.
 *
 * @throws {ConflictError} when somebody else was first: read again and redo
 */
export async function swapSummary<S extends StreamName>(
  { stream, summarise }: SaveJob<S>,
  { summary, months }: { summary: VersionedDocument; months: readonly SavedPeriod<S>[] },
  options: RequestOptions,
): Promise<void> {
  const records = months.flatMap((month) => month.records)
  const shape = summaryShapeOf(stream)
  if (!shape) return
  const wanted = mergeSummaries(shape, summary.quads, {
    base: summary.url,
    months: months.map(({ name }) => name),
    summaries: summarise?.(records) ?? [],
  })
  await swapDocument(summary, wanted, options)
}
