import { decode, summaryOf } from '@selfdata/records'
import type { StreamName } from '@selfdata/records'
import { getDocument } from '../document/document.ts'
import type { RequestOptions } from '../resource/exchange.ts'
import { ifThere } from '../resource/get-resource.ts'
import { summaryShapeOf } from './stream-shape.ts'
import type { SummaryOf } from './stream-shape.ts'

/** Which yearly figures. */
export interface SummaryPlace<S extends StreamName = StreamName> {
  storage: string
  stream: S
  source: string
  year: number
}

/**
 * Reads the figures of one year of one source, as its writer left them: corrections of the person
 * are not in them. Empty where there are none.
 *
 * @throws {ResourceError} when the server refuses or does not answer
 */
export async function readSummaries<S extends StreamName>(
  { storage, ...place }: SummaryPlace<S>,
  options: RequestOptions,
): Promise<SummaryOf<S>[]> {
  const shape = summaryShapeOf(place.stream)
  if (!shape) return []
  const document = await ifThere(getDocument(storage + summaryOf(place), options))
  return document ? decode(shape, document.quads).records : []
}
