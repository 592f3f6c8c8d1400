import { formatOfType } from '../records/batch-format.ts'
import { readLinesOf } from '../records/read-lines-of.ts'
import type { SourceLine } from '../records/source-line.ts'
import { unpack } from '../records/unpack.ts'
import type { Service } from '../services/service-declaration.ts'
import { RequestError } from './problem.ts'

/** A batch while it is read. */
export interface Reading {
  lines: AsyncIterable<SourceLine>
  digest: () => string
}

/**
 * Reads the lines in the body of a request as they come, gzipped or not.
 *
 * @throws {RequestError} when it is in no format that the service delivers
 */
export function readBatch(
  request: Request,
  { service, maxBytes }: { service: Service; maxBytes: number },
): Reading {
  const format = formatOfType(request.headers.get('content-type'))
  if (!format || (format === 'csv' && !service.csv)) throw new RequestError('media-type')
  const coding = request.headers.get('content-encoding') ?? 'identity'
  if (coding !== 'identity' && coding !== 'gzip') throw new RequestError('media-type')
  // Told before anything is read, where the caller says how much will come.
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes)
    throw new RequestError('body-too-large')
  if (!request.body) throw new RequestError('request-invalid', 'the body is empty')
  const { bytes, digest } = unpack(request.body, { gzip: coding === 'gzip', maxBytes })
  return { lines: readLinesOf(bytes, { format, service }), digest }
}
