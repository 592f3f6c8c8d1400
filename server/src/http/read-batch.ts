import { createHash } from 'node:crypto'
import { byteLimit } from '../identity/limited-body.ts'
import { readLinesOf } from '../records/read-lines-of.ts'
import type { SourceLine } from '../records/source-line.ts'
import type { Service } from '../services/service-declaration.ts'
import { RequestError } from './problem.ts'

/** A batch while it is read. */
export interface Reading {
  lines: AsyncIterable<SourceLine>
  digest: () => string
}

/**
 * Reads the lines in the body of a request as they come.
 *
 * @throws {RequestError} when it is in no format that the service delivers
 */
export function readBatch(
  request: Request,
  { service, maxBytes }: { service: Service; maxBytes: number },
): Reading {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  const format = formats.get(type)
  if (!format || (format === 'csv' && !service.csv)) throw new RequestError('media-type')
  if (request.headers.get('content-encoding')) throw new RequestError('media-type')
  // Told before anything is read, where the caller says how much will come.
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes)
    throw new RequestError('body-too-large')
  if (!request.body) throw new RequestError('request-invalid', 'the body is empty')
  const hash = createHash('sha256')
  const bytes = request.body.pipeThrough(byteLimit(maxBytes)).pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        hash.update(chunk)
        controller.enqueue(chunk)
      },
    }),
  )
  return { lines: readLinesOf(bytes, { format, service }), digest: () => hash.digest('base64url') }
}

const formats = new Map<string, 'csv' | 'ndjson'>([
  ['text/csv', 'csv'],
  ['application/x-ndjson', 'ndjson'],
  ['application/ndjson', 'ndjson'],
  ['application/jsonl', 'ndjson'],
])
