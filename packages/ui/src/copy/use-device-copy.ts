import type { CopyState, FillProgress } from '@selfdata/pod'
import { computed, inject, shallowRef, watch } from 'vue'
import { useProfile } from '../queries/profile.ts'
import { useStorage } from '../queries/storage.ts'
import { sessionEnvironmentKey, useSession } from '../session/session.ts'

const state = shallowRef<CopyState>()
const progress = shallowRef<FillProgress>()
const failure = shallowRef<unknown>()

/** The copy on this device as the person sees it: what is in it, what waits, on or off. */
export function useDeviceCopy() {
  const environment = inject(sessionEnvironmentKey)
  const copy = environment?.copy
  const session = useSession()
  const { profile, refetch: readProfile } = useProfile()
  const { storage } = useStorage()
  const isOn = computed(() => copy?.store.value !== undefined)

  async function refresh(): Promise<void> {
    const store = copy?.store.value
    state.value = store && (await store.state().catch(() => undefined))
  }

  /** Begins the copy and reads everything once. */
  async function turnOn(): Promise<void> {
    const { webId } = session
    if (!copy || !webId) return
    failure.value = undefined
    progress.value = { done: 0, total: 0 }
    try {
      await copy.begin(webId)
      await copy.store.value?.setStorages(profile.value?.storages ?? [])
      // Without it, nobody would know offline where the records are.
      await readProfile()
      await fill()
    } catch (error) {
      failure.value = error
    } finally {
      progress.value = undefined
      await refresh()
    }
  }

  async function fill(): Promise<void> {
    if (!storage.value) return
    await copy?.store.value?.fill(storage.value, {
      fetch: session.podFetch,
      onProgress: (now) => (progress.value = now),
    })
  }

  async function turnOff(): Promise<void> {
    await copy?.erase()
    state.value = undefined
  }

  async function discard(url: string): Promise<void> {
    await copy?.store.value?.discard(url)
    await refresh()
  }

  async function acknowledge(): Promise<void> {
    await copy?.store.value?.acknowledge()
    await refresh()
  }

  watch(isOn, () => void refresh(), { immediate: true })
  return {
    isPossible: copy?.isPossible ?? false,
    isOn,
    state,
    progress,
    failure,
    refresh,
    turnOn,
    turnOff,
    discard,
    acknowledge,
  }
}
