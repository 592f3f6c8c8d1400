import type { Service } from '../services/service-declaration.ts'
import type { Batch } from '../store/schema.ts'
import { abandonBatch, closeBatch } from './close-batch.ts'
import { beginBatch } from './begin-batch.ts'
import { draftsOf } from './draft.ts'
import { KeyReusedError } from './errors.ts'
import type { IngestDependencies } from './ingest-dependencies.ts'
import { queueChunk } from './queue-chunk.ts'
import type { Chunk } from './queue-chunk.ts'
import { shapeOf } from './shape-of.ts'
import type { SourceLine } from './source-line.ts'

/** What a service hands over. */
export interface Handover {
  service: Service
  /** The same key means the same batch, however often it is sent. */
  key: string
  lines: AsyncIterable<SourceLine>
  /** Hash of everything read; asked for once the lines have come to their end. */
  digest: () => string
}

/** So many lines are queued in one transaction. */
const CHUNK = 500
/** So many refused lines are told one by one; the rest are counted. */
const TOLD = 1000

/**
 * Takes a batch in: good lines are queued for the pods of linked customers, bad ones are told,
 * those of unknown customers are counted and forgotten. Memory does not grow with the batch.
 *
 * When this returns, every accepted record is in the database. Sent again with the same key, the
 * batch is answered as the first time; broken off, it is read again from its first line.
 *
 * @throws {KeyReusedError} when the key was used for other content
 * @throws {BatchInProgressError} when somebody is reading this batch now
 * @throws {BacklogFullError} when too many records wait already for a new batch to be begun
 */
export async function acceptBatch(
  { service, key, lines, digest }: Handover,
  dependencies: IngestDependencies,
): Promise<{ batch: Batch; repeated: boolean }> {
  await dependencies.backlog.admit()
  const begun = await beginBatch({ service: service.id, key }, dependencies)
  if ('accepted' in begun) {
    for await (const _ of lines) void _
    if (begun.accepted.digest !== digest()) throw new KeyReusedError()
    return { batch: begun.accepted, repeated: true }
  }
  const { batch, reader } = begun
  try {
    await readAll(lines, { service, batch: batch.id, reader }, dependencies)
    const accepted = await closeBatch({ batch: batch.id, reader, digest: digest() }, dependencies)
    return { batch: accepted, repeated: false }
  } catch (error) {
    // Gives the turn back, so that the same batch can be sent again at once.
    await abandonBatch({ batch: batch.id, reader }, dependencies)
    throw error
  }
}

async function readAll(
  lines: AsyncIterable<SourceLine>,
  { service, batch, reader }: { service: Service; batch: string; reader: string },
  dependencies: IngestDependencies,
): Promise<void> {
  const { metrics, backlog } = dependencies
  let told = 0
  for await (const chunk of judged(lines, service)) {
    chunk.refusals = chunk.refusals.slice(0, TOLD - told)
    told += chunk.refusals.length
    const queued = await queueChunk(chunk, { batch, reader, service: service.id }, dependencies)
    const { accepted, unknown } = queued
    metrics.lines.inc({ service: service.id, outcome: 'accepted' }, accepted)
    metrics.lines.inc({ service: service.id, outcome: 'unknown' }, unknown)
    metrics.lines.inc({ service: service.id, outcome: 'refused' }, chunk.refused)
    await backlog.slow()
  }
}

/** Judges lines and gathers them in chunks. */
async function* judged(lines: AsyncIterable<SourceLine>, service: Service): AsyncGenerator<Chunk> {
  const { source, webId } = service
  const standIn = { shape: shapeOf(service), source, webId }
  let chunk: Chunk = { lines: [], refusals: [], refused: 0 }
  for await (const line of lines) {
    const judgement = 'refusal' in line ? { refusals: [line.refusal] } : draftsOf(line, standIn)
    if ('drafts' in judgement && 'customer' in line)
      chunk.lines.push({ customer: line.customer, drafts: judgement.drafts })
    else if ('refusals' in judgement) {
      chunk.refused += 1
      chunk.refusals.push(...judgement.refusals)
    }
    if (chunk.lines.length + chunk.refused < CHUNK) continue
    yield chunk
    chunk = { lines: [], refusals: [], refused: 0 }
  }
  yield chunk
}
