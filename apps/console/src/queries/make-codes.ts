import { useQueryCache } from '@pinia/colada'
import { shallowRef } from 'vue'
import { ask } from '../staff/staff-server.ts'
import type { MadeCode } from '../staff/staff-server.ts'
import { keys } from './keys.ts'
import { useCity } from './use-city.ts'

/** So many codes are asked for at once. */
const AT_ONCE = 1000

/** Makes codes in bulk; what was made when it is stopped or breaks off is kept. */
export function useMakeCodes() {
  const city = useCity()
  const cache = useQueryCache()
  const made = shallowRef<readonly MadeCode[]>([])
  const progress = shallowRef<{ done: number; total: number }>()
  const error = shallowRef<unknown>()
  let controller = new AbortController()

  async function make(service: string, customers: readonly string[]): Promise<void> {
    const { signal } = (controller = new AbortController())
    made.value = []
    error.value = undefined
    progress.value = { done: 0, total: customers.length }
    try {
      for (let from = 0; from < customers.length && !signal.aborted; from += AT_ONCE) {
        const some = customers.slice(from, from + AT_ONCE)
        const path = `services/${encodeURIComponent(service)}/codes`
        const codes = await ask<MadeCode[]>(path, city!, { customers: some })
        made.value = [...made.value, ...codes]
        progress.value = { done: made.value.length, total: customers.length }
      }
    } catch (cause) {
      error.value = cause
    } finally {
      progress.value = undefined
      await cache.invalidateQueries({ key: [...keys.codes] })
    }
  }
  /** What is under way comes to its end: codes that were made must reach somebody. */
  const stop = () => controller.abort()
  const forget = () => {
    made.value = []
    error.value = undefined
  }
  return { made, progress, error, make, stop, forget }
}
