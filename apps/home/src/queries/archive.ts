import type { CarriedOutcome, WantedRules } from '@selfdata/access'
import { useLongTask, useSession, useTerritory } from '@selfdata/ui'
import { useQueryCache } from '@pinia/colada'
import type { Erased } from '../archive/erase-all.ts'
import { shallowRef } from 'vue'
import type { Exported, ReadFiles } from '../archive/export-archive.ts'
import type { ImportReport } from '../archive/import-archive.ts'
import type { Archive } from '../archive/read-archive.ts'
import { usePlace } from './place.ts'

/** Takes everything in the pod out into one file; once stopped, it goes on where it was. */
export function useExport() {
  const session = useSession()
  const { place, profile } = usePlace()
  const task = useLongTask<Exported>()
  let files: ReadFiles = new Map()
  const begin = () =>
    task.run(async (options) => {
      const { exportArchive } = await import('../archive/export-archive.ts')
      if (!task.isStopped.value) files = new Map()
      const from = { ...profile.value, storage: place.value!, webId: session.webId! }
      const now = () => new Date()
      return exportArchive(from, { ...options, files, fetch: session.fetch, now })
    })
  return { ...task, begin }
}

/** An archive, and who would get access by it in this pod. */
export interface OpenedArchive {
  archive: Archive
  /** Undefined where the archive has no rules, or this server's cannot be read. */
  wanted: WantedRules | undefined
}

/** Reads an archive, to show what it holds and whom it lets in before anything is written. */
export function useReadArchive() {
  const session = useSession()
  const { place } = usePlace()
  const task = useLongTask<OpenedArchive>()
  const begin = (file: File) =>
    task.run(async ({ signal }) => {
      const { readArchive } = await import('../archive/read-archive.ts')
      const { wantedAccess } = await import('../archive/carried-access.ts')
      const archive = readArchive(new Uint8Array(await file.arrayBuffer()))
      const to = { storage: place.value!, webId: session.webId! }
      const options = { fetch: session.fetch, signal, now: () => new Date() }
      return { archive, wanted: await wantedAccess(archive, to, options) }
    })
  return { ...task, begin }
}

/** What became of everything in an archive. */
export interface MoveReport extends ImportReport {
  /** Of each place with rules; undefined when none were to be carried. */
  access: CarriedOutcome[] | undefined
  /** The city's services that deliver into this pod from now on; undefined when it did not answer. */
  links: readonly string[] | undefined
}

/** Puts an archive into the pod: data, then access, then the city's links. */
export function useImport() {
  const session = useSession()
  const { place, profile } = usePlace()
  const { cityServer } = useTerritory()
  const cache = useQueryCache()
  const task = useLongTask<MoveReport>()
  const phase = shallowRef<'data' | 'access'>('data')
  const begin = async ({ archive, wanted }: OpenedArchive, withAccess: boolean) => {
    await task.run(async (options) => {
      const { importArchive } = await import('../archive/import-archive.ts')
      const { carryAccess } = await import('../archive/carried-access.ts')
      const to = { storage: place.value!, webId: session.webId! }
      const all = { ...options, fetch: session.fetch }
      phase.value = 'data'
      const report = await importArchive(archive, to, {
        ...all,
        privateTypeIndex: profile.value?.privateTypeIndex,
        regrouped: wanted?.regrouped ?? [],
      })
      phase.value = 'access'
      const access = withAccess && wanted ? await carryAccess(wanted, to, all) : undefined
      return { ...report, access, links: await movedLinks(archive.manifest, all) }
    })
    await cache.invalidateQueries()
  }

  /** A link is the WebID's: a new one has none, and the services are connected anew. */
  async function movedLinks(
    { webId, storage }: Archive['manifest'],
    { fetch, signal }: { fetch: typeof globalThis.fetch; signal: AbortSignal },
  ): Promise<readonly string[] | undefined> {
    const isSame = webId === session.webId && storage !== place.value
    if (cityServer === undefined || !isSame) return []
    const { moveLinks } = await import('@selfdata/city')
    const move = { from: storage, to: place.value! }
    return moveLinks(move, { cityServer, fetch, signal }).then(
      (links) => links.map(({ service }) => service),
      () => undefined,
    )
  }
  return { ...task, phase, begin }
}

/** Erases everything below `selfdata/`. */
export function useErase() {
  const session = useSession()
  const { place } = usePlace()
  const cache = useQueryCache()
  const task = useLongTask<Erased>()
  const begin = async () => {
    await task.run(async (options) => {
      const { eraseAll } = await import('../archive/erase-all.ts')
      return eraseAll(`${place.value!}selfdata/`, { ...options, fetch: session.fetch })
    })
    await cache.invalidateQueries()
  }
  return { ...task, begin }
}
