import type { CopyEvent, CopyState, Fetch, LocalStore } from '@selfdata/pod'
import { shallowRef } from 'vue'
import type { DeviceCopy } from '../copy/device-copy.ts'

/** A copy that is on, in a given state, without any browser database; for component tests. */
export function copyWith(state: Partial<CopyState>, { isOn = true, kept = '' } = {}) {
  const done: string[] = []
  const listeners = new Set<(event: CopyEvent) => void>()
  const whole = { documents: 3, bytes: 2_100_000, waiting: [], conflicts: [], lost: 0, ...state }
  const answer: Fetch = async () =>
    new Response(kept, { headers: { 'content-type': 'text/turtle' } })
  const store: LocalStore = {
    through: () => answer,
    doubt: () => {},
    setStorages: async () => {},
    state: async () => whole,
    replay: async () => true,
    async fill(storage) {
      done.push(`fill ${storage}`)
      return { done: 1, total: 1 }
    },
    discard: async (url) => void done.push(`discard ${url}`),
    acknowledge: async () => void done.push('acknowledge'),
    onEvent(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: async () => {},
  }
  const opened = shallowRef(isOn ? store : undefined)
  const copy: DeviceCopy = {
    store: opened,
    isPossible: true,
    openIfWanted: async () => {},
    begin: async () => {
      done.push('begin')
      opened.value = store
    },
    erase: async () => {
      done.push('erase')
      opened.value = undefined
    },
    askWhen: () => {},
  }
  const tell = (event: CopyEvent) => {
    for (const listener of listeners) listener(event)
  }
  return { copy, done, tell }
}
