import { decode, summaryOf } from '@selfdata/records'
import type { StreamName } from '@selfdata/records'
import type { ModeMonthSummary } from '@selfdata/vocab'
import { getDocument } from './document.ts'
import type { RequestOptions } from './exchange.ts'
import { ifThere } from './get-resource.ts'

/** Which yearly figures. */
export interface SummaryPlace {
  storage: string
  stream: StreamName
  source: string
  year: number
}

/**
 * Reads the figures of one year of one source, as its writer left them: corrections of the person
 * are not in them. Empty where there are none.
 *
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function readSummaries(
  { storage, ...place }: SummaryPlace,
  options: RequestOptions,
): Promise<ModeMonthSummary[]> {
  const document = await ifThere(getDocument(storage + summaryOf(place), options))
  return document ? decode('ModeMonthSummary', document.quads).records : []
}
