import type { BatchFormat } from './batch-format.ts'
import type { Service } from '../services/service-declaration.ts'
import { readColumnsOf } from './read-columns-of.ts'
import { readCsv } from './read-csv.ts'
import { readJsonLd } from './read-json-ld.ts'
import { readNdjson } from './read-ndjson.ts'
import { shapeOf } from './shape-of.ts'
import type { SourceLine } from './source-line.ts'

/** Reads bytes in one of the formats that services deliver in. */
export function readLinesOf(
  bytes: AsyncIterable<Uint8Array>,
  { format, service }: { format: BatchFormat; service: Service },
): AsyncIterable<SourceLine> {
  if (format === 'json-ld') return readJsonLd(text(bytes, 'utf-8'), { shape: shapeOf(service) })
  if (format === 'ndjson' || !service.csv) return readNdjson(text(bytes, 'utf-8'))
  const mapping = service.csv
  return readCsv(text(bytes, mapping.encoding), { mapping, readColumns: readColumnsOf(service) })
}

/** Bytes that are not in the encoding become U+FFFD, which the reading of fields refuses. */
async function* text(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}
