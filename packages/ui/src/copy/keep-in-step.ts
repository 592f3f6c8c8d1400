import type { LocalStore, Summarisers } from '@selfdata/pod'
import { useQueryCache } from '@pinia/colada'
import { watch } from 'vue'
import type { Session } from '../session/session.ts'
import type { DeviceCopy } from './device-copy.ts'

/** What bringing waiting changes into the pod needs to know of the app. */
export interface StepOptions {
  copy: DeviceCopy
  session: Session
  timeZone: string
  /** Computes the figures of the app's records; loaded when something waits. */
  summarise: (timeZone: string) => Promise<Summarisers>
  page: Window
}

/** What the copy does not hold is not read again because of it. */
const notFromCopy = new Set([
  'access',
  'agents',
  'browse',
  'endings',
  'grants',
  'journal',
  'links',
  'request',
  'requests',
  'server-report',
  'services',
])

/**
 * Draws again what changed in the copy, and sends what waits in it as soon as the pod can be asked.
 * Call it in the app's context.
 */
export function keepInStep({ copy, session, timeZone, summarise, page }: StepOptions): void {
  const cache = useQueryCache()
  let isSending = false

  async function send(store: LocalStore, { again }: { again: boolean }): Promise<void> {
    const { webId } = session
    if (isSending || !webId || !session.hasToken || !page.navigator.onLine) return
    isSending = true
    try {
      const { waiting } = await store.state()
      // What the pod has refused is tried again at another visit, not at once.
      if (!waiting.some(({ problem }) => again || !problem)) return
      const fetch = session.podFetch
      await store.replay({ fetch, agent: webId, timeZone, summarise: await summarise(timeZone) })
    } finally {
      isSending = false
    }
  }

  watch(
    () => [copy.store.value, session.hasToken] as const,
    ([store], _, onCleanup) => {
      if (!store) return
      // An erased copy sends nothing, and nobody waits for it.
      const sendNow = (again = true) => void send(store, { again }).catch(() => {})
      const online = () => sendNow()
      const stop = store.onEvent(({ kind }) => {
        if (kind === 'waiting') sendNow(false)
        if (kind === 'changed') {
          void cache.invalidateQueries({
            predicate: ({ key: [first] }) => typeof first !== 'string' || !notFromCopy.has(first),
          })
        }
      })
      page.addEventListener('online', online)
      onCleanup(() => {
        stop()
        page.removeEventListener('online', online)
      })
      sendNow()
    },
    { immediate: true },
  )
}
