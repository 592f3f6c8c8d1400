import { listPublished } from '@selfdata/city'
import type { PublishedCount } from '@selfdata/city'
import type { Transformation } from '@selfdata/vocab'
import { useQuery } from '@pinia/colada'
import { useTerritory } from '../territory/use-territory.ts'
import { isTryOut } from '../try-out/try-out.ts'

export type { PublishedCount } from '@selfdata/city'

/**
 * What groups of people did, as it was published, the latest first. Read without saying who asks: a
 * person compares themselves in the browser, and sends nothing.
 */
export function usePublishedCounts(
  transformation: Transformation,
  /** For people who look before they sign in. */
  invented: () => Promise<PublishedCount[]>,
) {
  const { cityServer, intermediary } = useTerritory()
  const servers = [cityServer, intermediary].filter((server) => server !== undefined)
  const plain: typeof fetch = (...request) => window.fetch(...request)
  return useQuery({
    key: ['published', transformation],
    query: async ({ signal }): Promise<PublishedCount[]> => {
      if (isTryOut(window)) return invented()
      return listPublished(transformation, servers, { fetch: plain, signal })
    },
  })
}
