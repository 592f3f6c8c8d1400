import { createReadStream } from 'node:fs'
import { mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Service } from '../services/service-declaration.ts'
import type { Services } from '../services/read-services.ts'
import { acceptBatch } from './accept-batch.ts'
import { formatOfFile } from './batch-format.ts'
import { BacklogFullError } from './errors.ts'
import { hashOfFile } from './hash-of-file.ts'
import type { IngestDependencies } from './ingest-dependencies.ts'
import { readLinesOf } from './read-lines-of.ts'
import { unpack } from './unpack.ts'

/** A folder that is looked at, with one folder for each service in it. */
export interface Watching extends IngestDependencies {
  services: Services
  folder: string
  /** Largest file once unpacked, in bytes. */
  maxBatchBytes: number
  /** How often it is looked at, in milliseconds. */
  period?: number
}

/**
 * Takes in files that services put into `{folder}/{service}/`: `.csv`, `.ndjson`, `.jsonld`, or any of
 * them with `.gz`. A file is read once its size has not changed between two looks, then moved to `done/` or
 * `failed/`, with what became of it in a `.result.json` beside. Its content is its key.
 *
 * @returns what ends it, once the file that is being read is done
 */
export async function watchFolder(watching: Watching): Promise<() => Promise<void>> {
  const { services, folder, period = 2000, log } = watching
  for (const { id } of services.values())
    for (const place of ['done', 'failed'])
      await mkdir(join(folder, id, place), { recursive: true })
  const sizes = new Map<string, number>()
  let running = Promise.resolve()
  let ended = false
  const look = async () => {
    for (const service of services.values())
      for (const name of await settledFiles(join(folder, service.id), sizes))
        if (!ended) await takeFile({ name, service }, watching)
  }
  const timer = setInterval(() => {
    running = running
      .then(look)
      .catch((error: unknown) => log.error('the watched folder failed', { error }))
  }, period)
  return async () => {
    ended = true
    clearInterval(timer)
    await running
  }
}

/** Files whose size is what it was at the last look: whoever writes them is done. */
async function settledFiles(folder: string, sizes: Map<string, number>): Promise<string[]> {
  const settled: string[] = []
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (!entry.isFile() || entry.name.startsWith('.') || !formatOfFile(entry.name)) continue
    const { size } = await stat(path)
    if (sizes.get(path) === size) settled.push(entry.name)
    sizes.set(path, size)
  }
  return settled
}

async function takeFile(
  { name, service }: { name: string; service: Service },
  watching: Watching,
): Promise<void> {
  const { folder, maxBatchBytes, now, log } = watching
  const path = join(folder, service.id, name)
  const { format, gzip } = formatOfFile(name) ?? { format: 'csv', gzip: false }
  const key = `file ${await hashOfFile(path)}`
  const { bytes, digest } = unpack(createReadStream(path), { gzip, maxBytes: maxBatchBytes })
  const stamp = now().toISOString().replaceAll(/[:.]/g, '-')
  try {
    const lines = readLinesOf(bytes, { format, service })
    const handover = { service, key, lines, digest }
    const { batch, repeated } = await acceptBatch(handover, watching)
    await put(
      { from: path, to: join(folder, service.id, 'done', `${stamp}-${name}`) },
      {
        batch: batch.id,
        repeated,
        accepted: batch.accepted,
        refusedLines: batch.refused,
        unknownCustomers: batch.unknown,
        refused: batch.refusals,
      },
    )
    log.info('file taken in', { service: service.id, batch: batch.id, count: batch.accepted })
  } catch (error) {
    // Nothing is wrong with the file: it stays, and is looked at again.
    if (error instanceof BacklogFullError) return
    log.error('file failed', { service: service.id, error })
    const problem = error instanceof Error ? error.name : 'Error'
    await put(
      { from: path, to: join(folder, service.id, 'failed', `${stamp}-${name}`) },
      { problem },
    )
  }
}

async function put({ from, to }: { from: string; to: string }, result: object): Promise<void> {
  const path = `${to}.result.json`
  // Whoever waits for the result must find all of it, or none.
  await writeFile(`${path}.part`, `${JSON.stringify(result, null, 2)}\n`)
  await rename(`${path}.part`, path)
  await rename(from, to)
}
