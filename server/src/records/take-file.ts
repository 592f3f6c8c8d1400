import { createReadStream } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Service } from '../services/service-declaration.ts'
import { isDatabaseAway } from '../store/database-away.ts'
import { isDiskFull } from '../store/disk-full.ts'
import type { Batch } from '../store/schema.ts'
import { acceptBatch } from './accept-batch.ts'
import { formatOfFile } from './batch-format.ts'
import {
  BacklogFullError,
  BatchInProgressError,
  EmptyFileError,
  FileChangedError,
} from './errors.ts'
import { isUnchanged, lookAt } from './file-look.ts'
import type { FileLook } from './file-look.ts'
import { hashOfFile } from './hash-of-file.ts'
import type { IngestDependencies } from './ingest-dependencies.ts'
import { readLinesOf } from './read-lines-of.ts'
import { unpack } from './unpack.ts'

/** Where a file lies, and for whom. */
interface Taking extends IngestDependencies {
  service: Service
  folder: string
  /** Largest file once unpacked, in bytes. */
  maxBatchBytes: number
  /** Breaks the reading off; the file stays. */
  signal: AbortSignal
}

/** A longer name has no room for what is added to it, in bytes. */
const LONGEST_NAME = 200

/**
 * Takes one file of the watched folder in, and moves it to `done/` or `failed/`. One with which
 * nothing is wrong, but that cannot be taken in now, stays and is looked at again.
 */
export async function takeFile(look: FileLook, taking: Taking): Promise<void> {
  const { folder, service, now, log, signal } = taking
  const short = Buffer.from(look.name).subarray(-LONGEST_NAME).toString()
  const name = `${now().toISOString().replaceAll(/[:.]/g, '-')}-${short}`
  const place = join(folder, service.id)
  const move = async (to: 'done' | 'failed', result: object) =>
    put({ from: join(place, look.name), to: join(place, to, name) }, result)
  try {
    const { batch, repeated } = await readFile(look, taking)
    const { id, accepted, refused: refusedLines, unknown: unknownCustomers, refusals } = batch
    const counts = { accepted, refusedLines, unknownCustomers, refused: refusals }
    await move('done', { batch: id, repeated, ...counts })
    log.info('file taken in', { service: service.id, batch: id, count: accepted })
  } catch (error) {
    if (signal.aborted) return
    const problem = error instanceof Error ? error.name : 'Error'
    if (mayPass(error)) return log.warn('file waits', { service: service.id, reason: problem })
    log.error('file failed', { service: service.id, error })
    await move('failed', { problem })
  }
}

/** Whether nothing is wrong with the file itself. */
function mayPass(error: unknown): boolean {
  const passing = [BacklogFullError, BatchInProgressError, FileChangedError]
  return passing.some((kind) => error instanceof kind) || isDatabaseAway(error) || isDiskFull(error)
}

async function readFile(
  look: FileLook,
  taking: Taking,
): Promise<{ batch: Batch; repeated: boolean }> {
  const { folder, service, maxBatchBytes, signal } = taking
  const { format, gzip } = formatOfFile(look.name) ?? { format: 'csv', gzip: false }
  const path = join(folder, service.id, look.name)
  if (look.size === 0) throw new EmptyFileError()
  const key = `file ${await hashOfFile(path, { signal })}`
  const packed = createReadStream(path, { signal })
  const { bytes, digest } = unpack(packed, { gzip, maxBytes: maxBatchBytes })
  async function* lines() {
    yield* readLinesOf(bytes, { format, service })
    // Somebody went on writing to it: it is not whole yet, and nothing of it counts.
    const after = await lookAt(join(folder, service.id), look.name)
    if (!isUnchanged(after, look)) throw new FileChangedError()
  }
  return acceptBatch({ service, key, lines: lines(), digest }, taking)
}

async function put({ from, to }: { from: string; to: string }, result: object): Promise<void> {
  const path = `${to}.result.json`
  // Whoever waits for the result must find all of it, or none.
  await writeFile(`${path}.part`, `${JSON.stringify(result, null, 2)}\n`)
  await rename(`${path}.part`, path)
  await rename(from, to)
}
