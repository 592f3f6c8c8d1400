import { useQuery } from '@pinia/colada'
import type { PodToRead } from '@selfdata/pod'
import { useSession, useTerritory } from '@selfdata/ui'
import { lastMonths } from './last-months.ts'
import { readYear } from './read-year.ts'

/** The last twelve months of one pod. Its `fetch` carries the token to that pod and nowhere else. */
export function useYear(pod: () => PodToRead) {
  const session = useSession()
  const { timeZone } = useTerritory()
  const months = lastMonths(new Date(), timeZone)
  const query = useQuery({
    key: () => ['year', pod().storage],
    enabled: () => session.isSignedIn && pod().storage !== '',
    query: ({ signal }) => {
      const { storage, fetch } = pod()
      return readYear({ storage, months }, { fetch, signal })
    },
  })
  return { ...query, months }
}
