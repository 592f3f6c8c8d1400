import type { ImportReport, Progress } from '@selfdata/importers'
import type { SaveOptions } from '@selfdata/pod'
import { useMutation, useQueryCache } from '@pinia/colada'
import { shallowRef } from 'vue'
import type { Ref } from 'vue'
import { useProfile } from '../queries/profile.ts'
import { useStorage } from '../queries/storage.ts'
import { useSession } from '../session/session.ts'
import { useTerritory } from '../territory/use-territory.ts'

/** How far an import is: reading counts bytes, keeping counts records. */
export interface ImportProgress {
  phase: 'reading' | 'saving'
  file?: string
  done: number
  total?: number
}

/** What came of an import. */
export interface Imported {
  report: ImportReport
  added: number
  same: number
  /** Records of other kinds, which the app does not keep. */
  others: number
  /** Something is asked before it is kept: that nothing was is no failure. */
  isAsking?: boolean
}

/** How an import stands, and what can be done about it. */
export interface ImportState {
  readonly data: Readonly<Ref<Imported | undefined>>
  readonly error: Readonly<Ref<unknown>>
  readonly isLoading: Readonly<Ref<boolean>>
  readonly progress: Readonly<Ref<ImportProgress | undefined>>
  stop: () => void
  reset: () => void
}

/** Whose pod, and by which calendar. */
export interface ImportPlace {
  storage: string
  /** WebID of the person. */
  agent: string
  timeZone: string
  privateTypeIndex?: string
}

/** What an import needs while it runs. */
export interface ImportRun {
  place: ImportPlace
  /** For `importFiles`: gives way to the screen after each piece. */
  reading: {
    timeZone: string
    agent: string
    signal: AbortSignal
    onProgress: (progress: Progress) => Promise<void>
  }
  /** For `saveRecords`. */
  saving: SaveOptions & { signal: AbortSignal }
}

/** An import that says how far it is and can be stopped, and begun again. */
export function useImportRun<Order, Result extends Imported>(
  work: (order: Order, run: ImportRun) => Promise<Result>,
) {
  const session = useSession()
  const { profile } = useProfile()
  const { storage } = useStorage()
  const { timeZone } = useTerritory()
  const cache = useQueryCache()
  const progress = shallowRef<ImportProgress>()
  let stopper: AbortController | undefined

  function begin(): ImportRun {
    stopper = new AbortController()
    const { signal } = stopper
    const agent = session.webId!
    const { privateTypeIndex } = profile.value ?? {}
    return {
      place: {
        storage: storage.value!,
        agent,
        timeZone,
        ...(privateTypeIndex && { privateTypeIndex }),
      },
      reading: {
        timeZone,
        agent,
        signal,
        onProgress: ({ file, bytes, size }) => {
          progress.value = { phase: 'reading', file, done: bytes, ...(size && { total: size }) }
          return new Promise((resolve) => setTimeout(resolve))
        },
      },
      saving: {
        fetch: session.fetch,
        now: () => new Date(),
        signal,
        onProgress: (now) => (progress.value = { phase: 'saving', ...now }),
      },
    }
  }

  const mutation = useMutation({
    mutation: (order: Order) => work(order, begin()),
    onSettled: () => {
      progress.value = undefined
      return cache.invalidateQueries()
    },
  })
  return { ...mutation, progress, stop: () => stopper?.abort() }
}
