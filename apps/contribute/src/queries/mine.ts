import { listContributions } from '@selfdata/city'
import { useSession, useStorage } from '@selfdata/ui'
import { useQuery } from '@pinia/colada'
import { keys } from './keys.ts'

/** Everything the person ever said yes to, from their own pod. */
export function useMine() {
  const session = useSession()
  const { storage } = useStorage()
  return useQuery({
    key: () => keys.mine(storage.value ?? ''),
    enabled: () => session.hasToken && storage.value !== undefined,
    query: ({ signal }) => listContributions(storage.value!, { fetch: session.podFetch, signal }),
  })
}
