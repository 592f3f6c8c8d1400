import type { ConsumptionMonthSummary, Iri, ModeMonthSummary, RecordTypes } from '@selfdata/vocab'
import type { Quad } from '@rdfjs/types'
import { decode } from '../shape/decode.ts'
import { mergeRecords, removeRecords } from './merge-records.ts'

/** Shapes of figures that lie in yearly summary documents. */
export type SummaryName = 'ModeMonthSummary' | 'ConsumptionMonthSummary'

/** What tells two figures of one month apart. */
const kinds: { [N in SummaryName]: (summary: RecordTypes[N]) => string } = {
  ModeMonthSummary: ({ mode }: ModeMonthSummary) => mode,
  ConsumptionMonthSummary: ({ resource, meterTag }: ConsumptionMonthSummary) =>
    meterTag === undefined ? resource : `${resource}-${meterTag}`,
}

/** The name of a figure in its document: `2026-03-car`, or with both its days that of a bill. */
function summaryFragment<N extends SummaryName>(name: N, summary: RecordTypes[N]): string {
  const { startDate, endDate } = summary as { startDate: string; endDate?: string }
  const period = endDate === undefined ? startDate.slice(0, 7) : `${startDate}-${endDate}`
  return `${period}-${kinds[name](summary)}`
}

/**
 * A yearly summary document with the figures of some months written anew: what these months had
 * before goes, also of modes that nobody uses any more; other months and foreign triples stay.
 * The figures get their names in this document, whatever `id` they came with.
 *
 * @param months as `2026-03`, or whole years as `2026`; figures of other months are left out
 */
export function mergeSummaries<N extends SummaryName>(
  name: N,
  existing: readonly Quad[],
  {
    base,
    months,
    summaries,
  }: { base: Iri; months: readonly string[]; summaries: readonly RecordTypes[N][] },
): Quad[] {
  const concerned = (startDate: string | undefined) =>
    startDate !== undefined && months.some((month) => startDate.startsWith(month))
  const before = decode(name, existing)
  const outdated = [...before.records, ...before.incomplete]
    .filter(({ startDate }) => concerned(startDate))
    .map(({ id }) => id)
  const fresh = summaries
    .filter(({ startDate }) => concerned(startDate))
    .map((summary) => withId(summary, `${base}#${summaryFragment(name, summary)}`))
  return mergeRecords(name, removeRecords(name, existing, outdated), fresh).quads
}

function withId<T>(summary: T, id: Iri): T & { id: Iri } {
  return { ...summary, id }
}
