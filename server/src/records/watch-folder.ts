import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Services } from '../services/read-services.ts'
import type { Service } from '../services/service-declaration.ts'
import { isUnchanged, lookAtFiles } from './file-look.ts'
import type { FileLook } from './file-look.ts'
import type { IngestDependencies } from './ingest-dependencies.ts'
import { takeFile } from './take-file.ts'

/** A folder that is looked at, with one folder for each service in it. */
export interface Watching extends IngestDependencies {
  services: Services
  folder: string
  /** Largest file once unpacked, in bytes. */
  maxBatchBytes: number
  /** How often it is looked at, in milliseconds. */
  period?: number
}

/** Whoever has not written to a file for so many milliseconds is done with it. */
const QUIET = 5000

/**
 * Takes in files that services put into `{folder}/{service}/`: `.csv`, `.ndjson`, `.jsonld`, or any of
 * them with `.gz`. A file that nobody writes to any more is read, then moved to `done/` or `failed/`,
 * with what became of it in a `.result.json` beside. Its content is its key.
 *
 * @returns what ends it; a file that is being read stays, and is read after the next start
 */
export async function watchFolder(watching: Watching): Promise<() => Promise<void>> {
  const { services, folder, period = 2000, log } = watching
  for (const { id } of services.values())
    for (const place of ['done', 'failed']) await makeTidy(join(folder, id, place))
  const ending = new AbortController()
  const { signal } = ending
  const former = new Map<string, FileLook[]>()
  const round = async () => {
    for (const service of services.values()) {
      // What is wrong with one folder or one file holds up no other.
      const failed = (error: unknown) => {
        log.error('the watched folder failed', { service: service.id, error })
        return []
      }
      for (const look of await settledFiles(service, { ...watching, former }).catch(failed))
        if (!signal.aborted) await takeFile(look, { ...watching, service, signal }).catch(failed)
    }
  }
  let running: Promise<void> | undefined
  const timer = setInterval(
    () => (running ??= round().finally(() => (running = undefined))),
    period,
  )
  return async () => {
    ending.abort()
    clearInterval(timer)
    await running
  }
}

/** Half a result may be left of a process that was killed; its file is read again. */
async function makeTidy(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const name of await readdir(folder))
    if (name.endsWith('.result.json.part')) await rm(join(folder, name))
}

/** Files that are what they were at the last look, and that nobody wrote to just now. */
async function settledFiles(
  { id }: Service,
  { folder, now, former }: Pick<Watching, 'folder' | 'now'> & { former: Map<string, FileLook[]> },
): Promise<FileLook[]> {
  const looks = await lookAtFiles(join(folder, id))
  const before = new Map(former.get(id)?.map((look) => [look.name, look]))
  former.set(id, looks)
  // Either way: where the folder is another machine's, its clock may be ahead.
  const isQuiet = ({ writtenAt }: FileLook) => Math.abs(now().getTime() - writtenAt) >= QUIET
  return looks.filter((look) => isUnchanged(look, before.get(look.name)) && isQuiet(look))
}
