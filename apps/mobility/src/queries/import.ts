import { summariseTrips } from '@selfdata/insights'
import type { Batch, ImportReport } from '@selfdata/importers'
import { registerSeries, saveRecords } from '@selfdata/pod'
import type { SaveOptions } from '@selfdata/pod'
import { useProfile, useSession, useStorage, useTerritory } from '@selfdata/ui'
import { useMutation, useQueryCache } from '@pinia/colada'
import { shallowRef } from 'vue'
import { seriesTitle } from '../words/series-title.ts'

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

  async function readFiles(files: readonly File[], signal: AbortSignal) {
    // 30 kB that nobody needs to see a chart.
    const { importFiles } = await import('@selfdata/importers')
    return importFiles(
      files.map((file) => ({ name: file.name, content: file.stream(), size: file.size })),
      {
        timeZone,
        agent: session.webId!,
        signal,
        onProgress: ({ file, bytes, size }) => {
          progress.value = { phase: 'reading', file, done: bytes, ...(size && { total: size }) }
          return new Promise((resolve) => setTimeout(resolve))
        },
      },
    )
  }

  async function keep(batch: Batch, options: SaveOptions) {
    const { stream, source } = batch
    const place = { storage: storage.value!, source, agent: session.webId!, timeZone }
    const saved =
      batch.stream === 'trips'
        ? await saveRecords(
            {
              ...place,
              stream: 'trips',
              records: batch.records,
              summarise: (trips) => summariseTrips(trips, { timeZone }),
            },
            options,
          )
        : await saveRecords({ ...place, stream: 'tracks', records: batch.records }, options)
    await registerSeries(
      {
        storage: storage.value!,
        stream,
        source,
        title: seriesTitle(stream, source),
        publisher: session.webId!,
        timeZone,
        ...(profile.value?.privateTypeIndex && {
          privateTypeIndex: profile.value.privateTypeIndex,
        }),
      },
      options,
    )
    return saved
  }

  const mutation = useMutation({
    mutation: async (files: readonly File[]): Promise<Imported> => {
      stopper = new AbortController()
      const { signal } = stopper
      const { batches, report } = await readFiles(files, signal)
      const total = batches.reduce((sum, { records }) => sum + records.length, 0)
      let [before, added, same] = [0, 0, 0]
      for (const batch of batches) {
        const saved = await keep(batch, {
          fetch: session.fetch,
          now: () => new Date(),
          signal,
          onProgress: ({ done }) =>
            (progress.value = { phase: 'saving', done: before + done, total }),
        })
        before += batch.records.length
        if (batch.stream !== 'trips') continue
        added += saved.added + saved.changed
        same += saved.same
      }
      return { report, added, same }
    },
    onSettled: () => {
      progress.value = undefined
      return cache.invalidateQueries()
    },
  })
  return { ...mutation, progress, stop: () => stopper?.abort() }
}
