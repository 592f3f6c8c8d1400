import { correctionsOf, decode } from '@selfdata/records'
import type { Correction } from '@selfdata/vocab'
import { getDocument } from '../document/document.ts'
import type { RequestOptions } from '../resource/exchange.ts'
import { ifThere } from '../resource/get-resource.ts'

/** The person's corrections of one source's records of one year; none where none were made. */
export async function readCorrections(
  { storage, source, year }: { storage: string; source: string; year: number },
  options: RequestOptions,
): Promise<Correction[]> {
  const url = storage + correctionsOf({ source, year })
  const document = await ifThere(getDocument(url, options))
  return document ? decode('Correction', document.quads).records : []
}
