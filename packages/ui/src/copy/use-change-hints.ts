import { hearStorage } from '@selfdata/pod'
import { useQueryCache } from '@pinia/colada'
import { inject, watch } from 'vue'
import { useStorage } from '../queries/storage.ts'
import { sessionEnvironmentKey, useSession } from '../session/session.ts'

/** Several documents change together; and the page comes first. In milliseconds. */
const [gathering, patience] = [500, 1500]

/**
 * Draws again what may have changed in the pod because of another device, or of the city. Where the
 * server cannot tell, nothing happens: people see it when they next come back to the page.
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
      const options = { fetch: session.podFetch, openSocket, signal }
      const begin = setTimeout(() => {
        // Only a hint: without it the app works as well.
        void hearStorage(root, onHint, options).catch(() => {})
      }, patience)
      onCleanup(() => {
        stop.abort()
        clearTimeout(begin)
        clearTimeout(gathered)
      })
    },
    { immediate: true },
  )
}
