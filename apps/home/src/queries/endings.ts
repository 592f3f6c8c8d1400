import { readGrants, statusOf } from '@selfdata/access'
import type { RecordedGrant } from '@selfdata/access'
import { planEndTimedGrant } from '@selfdata/city'
import { useSession } from '@selfdata/ui'
import { useQuery } from '@pinia/colada'
import { usePlace } from './place.ts'
import { useRefreshAccess } from './give.ts'
import { usePodOptions } from './pod-options.ts'

/** What was done first thing: grants that were ended because their end has passed, and failures. */
export interface Endings {
  ended: RecordedGrant[]
  failures: { grant: RecordedGrant; error: unknown }[]
}

/** Ends, once per visit, every grant whose end has passed: rules and history say so from then on. */
export function useEndings() {
  const session = useSession()
  const { place } = usePlace()
  const podOptions = usePodOptions()
  const refresh = useRefreshAccess()
  return useQuery({
    key: () => ['endings', place.value ?? ''],
    enabled: () => session.isSignedIn && place.value !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    query: async ({ signal }): Promise<Endings> => {
      const options = { ...podOptions(), signal }
      const { found } = await readGrants(place.value!, options)
      const now = new Date()
      const has = (status: string) => (one: RecordedGrant) =>
        statusOf({ events: one.events, end: one.grant.end }, { now }) === status
      const others = found.filter(has('active')).map(({ grant }) => grant)
      const result: Endings = { ended: [], failures: [] }
      for (const grant of found.filter(has('over'))) {
        try {
          const plan = await planEndTimedGrant(grant, { ...options, others })
          await plan.end({ kind: 'expired', at: now.toISOString(), by: options.me })
          result.ended.push(grant)
        } catch (error) {
          signal.throwIfAborted()
          result.failures.push({ grant, error })
        }
      }
      if (result.ended.length > 0) await refresh()
      return result
    },
  })
}
