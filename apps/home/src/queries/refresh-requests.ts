import { useQueryCache } from '@pinia/colada'

/** Reads again everything that an answer to a request changes. */
export function useRefreshRequests() {
  const cache = useQueryCache()
  return async (): Promise<void> => {
    const changed = ['access', 'grants', 'requests']
    await Promise.all(changed.map((key) => cache.invalidateQueries({ key: [key] })))
  }
}
