import { useSession } from '@selfdata/ui'
import { useQueryCache } from '@pinia/colada'
import type { Erased } from '../archive/erase-all.ts'
import type { Exported } from '../archive/export-archive.ts'
import type { ImportReport } from '../archive/import-archive.ts'
import type { Archive } from '../archive/read-archive.ts'
import { useLongTask } from './long-task.ts'
import { usePlace } from './place.ts'

/** Takes everything below `selfdata/` out into one file. */
export function useExport() {
  const session = useSession()
  const { place } = usePlace()
  const task = useLongTask<Exported>()
  const begin = () =>
    task.run(async (options) => {
      const { exportArchive } = await import('../archive/export-archive.ts')
      const from = { storage: place.value!, webId: session.webId! }
      return exportArchive(from, { ...options, fetch: session.fetch, now: () => new Date() })
    })
  return { ...task, begin }
}

/** Reads an archive, to show what it holds before anything is written. */
export function useReadArchive() {
  const task = useLongTask<Archive>()
  const begin = (file: File) =>
    task.run(async () => {
      const { readArchive } = await import('../archive/read-archive.ts')
      return readArchive(new Uint8Array(await file.arrayBuffer()))
    })
  return { ...task, begin }
}

/** Puts an archive into the pod. */
export function useImport() {
  const session = useSession()
  const { place } = usePlace()
  const cache = useQueryCache()
  const task = useLongTask<ImportReport>()
  const begin = async (archive: Archive) => {
    await task.run(async (options) => {
      const { importArchive } = await import('../archive/import-archive.ts')
      const to = { storage: place.value!, webId: session.webId! }
      return importArchive(archive, to, { ...options, fetch: session.fetch })
    })
    await cache.invalidateQueries()
  }
  return { ...task, begin }
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
