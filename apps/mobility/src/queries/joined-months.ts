import { monthAfter } from '@selfdata/insights'
import type { CorrectionsDocument } from '@selfdata/pod'
import { documentOfIri, localMonth, periodOf } from '@selfdata/records'
import type { Correction } from '@selfdata/vocab'

/**
 * Other months of which a trip was put together with one of this month: a night out at a month's end
 * is one trip, and lies in two documents.
 */
export function joinedMonths(
  corrections: readonly Correction[],
  { month, timeZone }: { month: string; timeZone: string },
): string[] {
  const found = corrections.flatMap(({ startTime, mergedInto }) => {
    if (mergedInto === undefined) return []
    const pair = [localMonth(startTime, timeZone), periodOf(documentOfIri(mergedInto))?.period]
    return pair.includes(month) ? pair.filter((one) => one !== undefined && one !== month) : []
  })
  return [...new Set(found)].filter((one) => one?.length === 7) as string[]
}

/** The years whose corrections may be about trips of a month: at the turn of a year, two. */
export function yearsAround(month: string): number[] {
  const around = [monthAfter(month, -1), month, monthAfter(month, 1)]
  return [...new Set(around.map((one) => Number(one.slice(0, 4))))]
}

/** The corrections of one source that a month needs. */
export function correctionsAround(
  documents: readonly CorrectionsDocument[],
  { source, month }: { source: string; month: string },
): CorrectionsDocument[] {
  const years = yearsAround(month)
  return documents.filter((one) => one.source === source && years.includes(one.year))
}
