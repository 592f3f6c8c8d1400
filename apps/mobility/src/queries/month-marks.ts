import { listDocuments } from '@selfdata/pod'
import type { Catalog, RequestOptions } from '@selfdata/pod'
import { hashHex, localMonth, periodOf } from '@selfdata/records'
import type { Correction } from '@selfdata/vocab'
import { joinedMonths, yearsAround } from './joined-months.ts'
import { readAllCorrections } from './open-sources.ts'

const counted = new Set(['trips', 'validations', 'tracks'])
/** How a month in brief is written: one of another form is counted anew. */
const form = 'brief 2'

/**
 * A fingerprint of each month: of its documents in all sources, and of what the person said of its
 * trips. One request for each source and document of corrections; no month is opened. Empty where
 * some of it could not be read: nothing is known to be as it was then.
 */
export async function marksOf(
  months: readonly string[],
  { storage, timeZone, catalog }: { storage: string; timeZone: string; catalog: Catalog },
  options: RequestOptions,
): Promise<Map<string, string>> {
  const series = catalog.series.filter(({ stream }) => counted.has(stream))
  const years = new Set(months.flatMap(yearsAround))
  const documents = catalog.corrections.filter(({ year }) => years.has(year))
  const read = await Promise.all([
    Promise.all(
      series.map(({ stream, source }) => listDocuments({ storage, stream, source }, options)),
    ),
    readAllCorrections(documents, storage, options),
  ]).catch(() => undefined)
  options.signal?.throwIfAborted()
  if (!read) return new Map()
  const [listed, corrections] = read
  const texts = new Map(months.map((month) => [month, [form]]))
  for (const { document, contentHash, modified } of listed.flat()) {
    const text = `${document} ${contentHash ?? modified}`
    texts.get(periodOf(document)?.period ?? '')?.push(text)
  }
  for (const correction of corrections)
    for (const month of monthsOf(correction, months, timeZone))
      texts.get(month)?.push(textOf(correction))
  return new Map([...texts].map(([month, some]) => [month, hashHex(some.toSorted().join('\n'))]))
}

/** The same for the same correction, in whatever order its document was read. */
function textOf(correction: Correction): string {
  const entries = Object.entries(correction).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify(entries)
}

/** The months that a correction changes: two, where it puts trips of two together. */
function monthsOf(
  correction: Correction,
  months: readonly string[],
  timeZone: string,
): readonly string[] {
  const own = localMonth(correction.startTime, timeZone)
  const others = months.filter(
    (month) => joinedMonths([correction], { month, timeZone }).length > 0,
  )
  return [...new Set([own, ...others])]
}
