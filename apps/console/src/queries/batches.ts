import { useQuery } from '@pinia/colada'
import { useSession } from '@selfdata/ui'
import { ask } from '../staff/staff-server.ts'
import type { BatchProgress, StaffBatch } from '../staff/staff-server.ts'
import { keys } from './keys.ts'
import { useLive } from './live.ts'
import { useCity } from './use-city.ts'

/** The latest batches, of one service or of all, as they are delivered. */
export function useBatches(service: () => string = () => '') {
  const session = useSession()
  const city = useCity()
  const query = useQuery({
    key: () => keys.batches(service()),
    enabled: () => session.isSignedIn && city !== undefined,
    staleTime: 2000,
    query: ({ signal }) => {
      const chosen = service() ? `?${new URLSearchParams({ service: service() }).toString()}` : ''
      return ask<StaffBatch[]>(`batches${chosen}`, { ...city!, signal })
    },
  })
  const isMoving = () =>
    query.data.value?.some((one) => one.state === 'reading' || one.deliveries.waiting > 0) ?? false
  useLive(() => query.refetch(), isMoving)
  return query
}

/** One batch, as it is delivered. */
export function useBatch(id: () => string) {
  const session = useSession()
  const city = useCity()
  const query = useQuery({
    key: () => keys.batch(id()),
    enabled: () => session.isSignedIn && city !== undefined,
    staleTime: 1000,
    query: ({ signal }) =>
      ask<BatchProgress>(`batches/${encodeURIComponent(id())}`, { ...city!, signal }),
  })
  const isMoving = () => {
    const batch = query.data.value
    if (!batch) return false
    return batch.state === 'reading' || Object.keys(batch.deliveries.waiting).length > 0
  }
  useLive(() => query.refetch(), isMoving)
  return query
}
