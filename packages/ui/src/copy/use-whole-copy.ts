import { inject, watch } from 'vue'
import { useStorage } from '../queries/storage.ts'
import { sessionEnvironmentKey, useSession } from '../session/session.ts'

/** The page comes first, and what it reads is not asked for twice. In milliseconds. */
const patience = 5000

/**
 * Brings what the copy lacks, wherever the pod can be asked: what a filling that was cut off left
 * out, what came since, what was written and not read again. Nothing where nothing is lacking.
 */
export function useWholeCopy(page: Window = window): void {
  const session = useSession()
  const { storage } = useStorage()
  const copy = inject(sessionEnvironmentKey)?.copy
  if (!copy) return

  watch(
    () => [copy.store.value, session.hasToken ? storage.value : undefined] as const,
    ([store, root], _, onCleanup) => {
      if (!store || !root) return
      const stop = new AbortController()
      let timer: ReturnType<typeof setTimeout> | undefined
      const fill = () => store.fill(root, { fetch: session.podFetch, signal: stop.signal })
      const soon = () => {
        clearTimeout(timer)
        // The next visit goes on where this one could not.
        timer = setTimeout(() => void fill().catch(() => {}), patience)
      }
      const end = store.onEvent(({ kind }) => kind === 'changed' && soon())
      page.addEventListener('online', soon)
      soon()
      onCleanup(() => {
        end()
        page.removeEventListener('online', soon)
        clearTimeout(timer)
        stop.abort()
      })
    },
    { immediate: true },
  )
}
