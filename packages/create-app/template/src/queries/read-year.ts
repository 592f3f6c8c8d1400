import { readSummaries } from '@selfdata/pod'
import type { RequestOptions } from '@selfdata/pod'
import type { ModeMonthSummary } from '@selfdata/vocab'
import { wanted } from '../wanted.ts'

/**
 * The sums of these months in somebody's pod, by month and mode: distances in metres. One request
 * for each calendar year; what the person corrected in their own app is not in them.
 *
 * @throws {AccessDeniedError} when they do not let the reader see them, or no longer
 * @throws {ResourceError} when the pod does not answer, or not with something that can be read
 */
export async function readYear(
  { storage, months }: { storage: string; months: readonly string[] },
  options: RequestOptions,
): Promise<ModeMonthSummary[]> {
  const years = [...new Set(months.map((month) => Number(month.slice(0, 4))))]
  const read = await Promise.all(
    years.map((year) => readSummaries({ storage, ...wanted, year }, options)),
  )
  return read.flat().filter(({ startDate }) => months.includes(startDate.slice(0, 7)))
}
