import { onScopeDispose, readonly, shallowRef } from 'vue'

/** Long work with its progress, which can be stopped, and stops when the page is left. */
export function useLongTask<T>() {
  const progress = shallowRef<{ done: number; total: number }>()
  const result = shallowRef<T>()
  const error = shallowRef<unknown>()
  const isStopped = shallowRef(false)
  let controller: AbortController | undefined

  async function run(
    work: (options: {
      signal: AbortSignal
      onProgress: (now: { done: number; total: number }) => void
    }) => Promise<T>,
  ): Promise<T | undefined> {
    controller?.abort()
    const own = (controller = new AbortController())
    progress.value = { done: 0, total: 0 }
    result.value = error.value = undefined
    isStopped.value = false
    try {
      const onProgress = (now: { done: number; total: number }) => (progress.value = now)
      result.value = await work({ signal: own.signal, onProgress })
      return result.value
    } catch (cause) {
      if (own.signal.aborted) isStopped.value = true
      else error.value = cause
      return undefined
    } finally {
      if (controller === own) progress.value = undefined
    }
  }

  const stop = () => controller?.abort()
  onScopeDispose(stop)
  return { progress: readonly(progress), result, error, isStopped: readonly(isStopped), run, stop }
}
