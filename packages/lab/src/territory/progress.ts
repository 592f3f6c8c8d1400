import { writeState } from './state.ts'
import type { TerritoryState } from './state.ts'

/** What was done in a territory, across starts. */
export interface Progress {
  has(key: string): boolean
  /** Does the work unless it was done before, and remembers it; true when it was done now. */
  once(key: string, work: () => Promise<void>): Promise<boolean>
  save(): Promise<void>
}

export function progressOf(folder: string, state: TerritoryState): Progress {
  // One write at a time: several people are prepared at once.
  let writing = Promise.resolve()
  const save = () => (writing = writing.then(() => writeState(folder, state)))
  return {
    save,
    has: (key) => state.done.includes(key),
    once: async (key, work) => {
      if (state.done.includes(key)) return false
      await work()
      state.done.push(key)
      await save()
      return true
    },
  }
}
