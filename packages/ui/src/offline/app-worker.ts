import { readonly, ref, shallowRef } from 'vue'

/** - `none`: this browser cannot; `loading`: being fetched; `ready`: opens without network. */
type OfflineReadiness = 'none' | 'loading' | 'ready'

const readiness = ref<OfflineReadiness>('none')
const waitingWorker = shallowRef<ServiceWorker>()

/**
 * Registers the worker that holds the app's own files, so that it opens without network from the
 * second visit on. A newer version waits until the person wants it.
 */
export async function registerAppWorker(page: Window): Promise<void> {
  const workers = page.navigator.serviceWorker as ServiceWorkerContainer | undefined
  if (!workers) return
  readiness.value = 'loading'
  try {
    const registration = await workers.register('/service-worker.js')
    const look = () => {
      // Without a controller the one that waits is the first one ever, and nothing new.
      waitingWorker.value = workers.controller ? (registration.waiting ?? undefined) : undefined
    }
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', look)
    })
    look()
    await workers.ready
    readiness.value = 'ready'
  } catch {
    // Private windows and full disks refuse it: the app works as any page does.
    readiness.value = 'none'
  }
}

/** Whether the app opens offline, whether a newer version waits, and how to take it. */
export function useAppWorker() {
  function takeUpdate(page: Window): void {
    page.navigator.serviceWorker.addEventListener(
      'controllerchange',
      () => page.location.reload(),
      {
        once: true,
      },
    )
    waitingWorker.value?.postMessage('take over', [])
  }
  return { readiness: readonly(readiness), update: waitingWorker, takeUpdate }
}
