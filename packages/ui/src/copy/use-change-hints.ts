import { useQueryCache } from '@pinia/colada'
import { inject, watch } from 'vue'
import { useStorage } from '../queries/storage.ts'
import { onlineAgain } from '../preferences/online-again.ts'
import { sessionEnvironmentKey, useSession } from '../session/session.ts'

/** Several documents change together; and the page comes first. In milliseconds. */
const [gathering, patience] = [500, 1500]
/** Each page waits a share of its own: they do not all come back at once to a server that is up again. */
const share = 0.5 + Math.random() / 2

/**
 * Draws again what may have changed in the pod because of another device, or of the city. A channel
 * that breaks is opened again, but not while the device has no network. Where the server cannot tell,
 * nothing happens: people see it when they next come back to the page.
 */
export function useChangeHints(page: Window & typeof globalThis = window): void {
  const session = useSession()
  const { storage } = useStorage()
  const cache = useQueryCache()
  const copy = inject(sessionEnvironmentKey)?.copy
  if (!copy) return

  function lookAgain(): void {
    copy!.store.value?.doubt()
    void cache.invalidateQueries()
  }

  watch(
    () => (session.hasToken ? storage.value : undefined),
    (root, _, onCleanup) => {
      if (!root) return
      const stop = new AbortController()
      const { signal } = stop
      let gathered: ReturnType<typeof setTimeout> | undefined
      const onHint = () => {
        clearTimeout(gathered)
        gathered = setTimeout(lookAgain, gathering)
      }
      const openSocket = (url: string) => new page.WebSocket(url)
      const pause = (milliseconds: number) => onlineAgain(milliseconds * share, { page, signal })
      const options = { fetch: session.podFetch, openSocket, pause, signal }
      // Only a hint: without it the app works as well.
      void onlineAgain(patience, { page, signal })
        .then(() => import('./hear-storage.ts'))
        .then(({ hearStorage }) => hearStorage(root, onHint, options))
        .catch(() => {})
      onCleanup(() => {
        stop.abort()
        clearTimeout(gathered)
      })
    },
    { immediate: true },
  )
}
