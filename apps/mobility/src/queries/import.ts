import type { ImportReport } from '@selfdata/importers'
import type { SaveOptions } from '@selfdata/pod'
import { useProfile, useSession, useStorage, useTerritory } from '@selfdata/ui'
import { useMutation, useQueryCache } from '@pinia/colada'
import { shallowRef } from 'vue'
import { isMobility, keepBatch } from './keep-batch.ts'
import type { ImportPlace, MobilityBatch } from './keep-batch.ts'
import { withoutKnown } from './without-known.ts'

/** How far an import is: reading counts bytes, keeping counts records. */
export interface ImportProgress {
  phase: 'reading' | 'saving'
  file?: string
  done: number
  total?: number
}

export interface Imported {
  report: ImportReport
  added: number
  same: number
  /** Records of other kinds, such as meter readings: this app does not keep them. */
  others: number
}

/** Reads files here and keeps what is in them in the pod. Can be stopped, and begun again. */
export function useImport() {
  const session = useSession()
  const { profile } = useProfile()
  const { storage } = useStorage()
  const { timeZone } = useTerritory()
  const cache = useQueryCache()
  const progress = shallowRef<ImportProgress>()
  let stopper: AbortController | undefined

  const place = (): ImportPlace => ({
    storage: storage.value!,
    agent: session.webId!,
    timeZone,
    ...(profile.value?.privateTypeIndex && { privateTypeIndex: profile.value.privateTypeIndex }),
  })

  const mutation = useMutation({
    mutation: async (files: readonly File[]): Promise<Imported> => {
      stopper = new AbortController()
      const { signal } = stopper
      const { batches: found, report } = await readFiles(files, {
        timeZone,
        agent: session.webId!,
        signal,
        onProgress: (now) => (progress.value = now),
      })
      const { batches, known } = await withoutKnown(found.filter(isMobility), place(), {
        fetch: session.fetch,
        signal,
      })
      const saved = await keepAll(batches, place(), {
        fetch: session.fetch,
        now: () => new Date(),
        signal,
        onProgress: (now) => (progress.value = { phase: 'saving', ...now }),
      })
      const others = found.filter((batch) => !isMobility(batch))
      const rest = others.reduce((sum, { records }) => sum + records.length, 0)
      return { report, added: saved.added, same: saved.same + known, others: rest }
    },
    onSettled: () => {
      progress.value = undefined
      return cache.invalidateQueries()
    },
  })
  return { ...mutation, progress, stop: () => stopper?.abort() }
}

/** Keeps one batch after the other, with one count over all. */
async function keepAll(
  batches: readonly MobilityBatch[],
  place: ImportPlace,
  { onProgress, ...options }: SaveOptions,
): Promise<Pick<Imported, 'added' | 'same'>> {
  const total = batches.reduce((sum, { records }) => sum + records.length, 0)
  let [before, added, same] = [0, 0, 0]
  for (const batch of batches) {
    const saved = await keepBatch(batch, place, {
      ...options,
      onProgress: ({ done }) => onProgress?.({ done: before + done, total }),
    })
    before += batch.records.length
    if (batch.stream !== 'trips') continue
    added += saved.added + saved.changed
    same += saved.same
  }
  return { added, same }
}

interface ReadOptions {
  timeZone: string
  agent: string
  signal: AbortSignal
  onProgress: (progress: ImportProgress) => void
}

async function readFiles(files: readonly File[], { onProgress, ...options }: ReadOptions) {
  // 30 kB that nobody needs to see a chart.
  const { importFiles } = await import('@selfdata/importers')
  return importFiles(
    files.map((file) => ({ name: file.name, stream: file.stream(), size: file.size })),
    {
      ...options,
      onProgress: ({ file, bytes, size }) => {
        onProgress({ phase: 'reading', file, done: bytes, ...(size && { total: size }) })
        // Gives way to the screen.
        return new Promise((resolve) => setTimeout(resolve))
      },
    },
  )
}
