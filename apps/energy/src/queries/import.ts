import type { ImportReport, ImportResult, TablePreview, WaterChoice } from '@selfdata/importers'
import type { SaveOptions } from '@selfdata/pod'
import { useProfile, useSession, useStorage, useTerritory } from '@selfdata/ui'
import { useMutation, useQueryCache } from '@pinia/colada'
import { shallowRef } from 'vue'
import { isEnergyBatch, keepBatch } from './keep-batch.ts'
import type { EnergyBatch, ImportPlace } from './keep-batch.ts'

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
  /** Records of other kinds, such as trips: this app does not keep them. */
  others: number
  /** Tables that nobody knows: the person can say what their columns are. */
  unknown: { file: File; preview: TablePreview }[]
}

/** Files to be read, or one table with the columns that the person chose. */
export type ImportOrder = { files: readonly File[] } | { table: File; choice: WaterChoice }

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
    mutation: async (order: ImportOrder): Promise<Imported> => {
      stopper = new AbortController()
      const { signal } = stopper
      const reading = {
        timeZone,
        agent: session.webId!,
        signal,
        onProgress: (now: ImportProgress) => (progress.value = now),
      }
      const { batches: found, report } = await readOrder(order, reading)
      const kept = await keepAll(found.filter(isEnergyBatch), place(), {
        fetch: session.fetch,
        now: () => new Date(),
        signal,
        onProgress: ({ done, total }) => (progress.value = { phase: 'saving', done, total }),
      })
      const all = found.reduce((sum, { records }) => sum + records.length, 0)
      const unknown = await unknownTables(order, report)
      return { report, unknown, added: kept.added, same: kept.same, others: all - kept.total }
    },
    onSettled: () => {
      progress.value = undefined
      return cache.invalidateQueries()
    },
  })
  return { ...mutation, progress, stop: () => stopper?.abort() }
}

/** Keeps batch after batch, counting on. */
async function keepAll(batches: readonly EnergyBatch[], place: ImportPlace, options: SaveOptions) {
  const total = batches.reduce((sum, { records }) => sum + records.length, 0)
  let [before, added, same] = [0, 0, 0]
  for (const batch of batches) {
    const saved = await keepBatch(batch, place, {
      ...options,
      onProgress: ({ done }) => options.onProgress?.({ done: before + done, total }),
    })
    before += batch.records.length
    added += saved.added + saved.changed
    same += saved.same
  }
  return { total, added, same }
}

interface ReadOptions {
  timeZone: string
  agent: string
  signal: AbortSignal
  onProgress: (progress: ImportProgress) => void
}

const inputOf = (file: File) => ({ name: file.name, stream: file.stream(), size: file.size })

async function readOrder(
  order: ImportOrder,
  { onProgress, ...options }: ReadOptions,
): Promise<ImportResult> {
  // 30 kB that nobody needs to see a chart.
  const { importFiles, importWater } = await import('@selfdata/importers')
  if ('table' in order) return importWater(inputOf(order.table), order.choice, options)
  return importFiles(order.files.map(inputOf), {
    ...options,
    onProgress: ({ file, bytes, size }) => {
      onProgress({ phase: 'reading', file, done: bytes, ...(size && { total: size }) })
      // Gives way to the screen.
      return new Promise((resolve) => setTimeout(resolve))
    },
  })
}

/** Files that were not recognised and look like tables. */
async function unknownTables(
  order: ImportOrder,
  { files }: ImportReport,
): Promise<Imported['unknown']> {
  if ('table' in order) return []
  const { previewTable } = await import('@selfdata/importers')
  const found = await Promise.all(
    order.files.map(async (file) => {
      const report = files.find(({ name }) => name === file.name)
      if (!report || report.format) return []
      const preview = await previewTable(inputOf(file))
      return preview ? [{ file, preview }] : []
    }),
  )
  return found.flat()
}
