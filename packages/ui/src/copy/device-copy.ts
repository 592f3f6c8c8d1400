import { untilAborted } from '@selfdata/pod'
import type { LocalStore } from '@selfdata/pod'
import { shallowRef } from 'vue'
import type { ShallowRef } from 'vue'

const wishKey = 'selfdata.copy'
/** Far longer than a database takes to open, in milliseconds: the app is not drawn before. */
const patience = 20_000

/** The copy of the person's records on this device: there only where they asked for it. */
export interface DeviceCopy {
  /** Open and usable; undefined while there is none. */
  readonly store: Readonly<ShallowRef<LocalStore | undefined>>
  /** Whether this browser can keep one at all. */
  readonly isPossible: boolean
  /** Opens the copy if the person wants one on this device. */
  openIfWanted(webId: string): Promise<void>
  /** Begins one: from now on what is read is kept. */
  begin(webId: string): Promise<void>
  /** Erases it, with what waits in it. */
  erase(): Promise<void>
  /** Says whether the pod can be asked; the session knows. */
  askWhen(canAsk: () => boolean): void
}

/** The copy in this browser, of this app's origin. */
export function deviceCopy(page: Window): DeviceCopy {
  const store = shallowRef<LocalStore>()
  let canAsk = () => false

  async function open(webId: string): Promise<void> {
    // Nobody without a copy loads the code for it.
    const { openLocalStore } = await import('./open-local-store.ts')
    const opened = await openLocalStore({
      webId,
      canAsk: () => page.navigator.onLine && canAsk(),
      now: () => Date.now(),
      locks: page.navigator.locks,
    })
    opened.onEvent(({ kind }) => {
      if (kind === 'erased' && store.value === opened) store.value = undefined
    })
    store.value = opened
  }

  return {
    store,
    isPossible: page.isSecureContext && 'indexedDB' in page,
    askWhen: (wanted) => void (canAsk = wanted),
    async openIfWanted(webId) {
      if (page.localStorage.getItem(wishKey) !== 'on') return
      // A browser that refuses its database, or holds it back, shows what comes from the pod, as
      // without a copy.
      await untilAborted(() => open(webId), AbortSignal.timeout(patience)).catch(() => {})
    },
    async begin(webId) {
      await open(webId)
      page.localStorage.setItem(wishKey, 'on')
      // Asked for, not counted on: without, the browser may throw it away when it needs room.
      await page.navigator.storage?.persist?.().catch(() => false)
    },
    async erase() {
      page.localStorage.removeItem(wishKey)
      if (!store.value) return
      const { value } = store
      store.value = undefined
      // One that is gone already is closed.
      await value.close().catch(() => {})
      const { eraseLocalStore } = await import('./open-local-store.ts')
      await eraseLocalStore()
    },
  }
}
