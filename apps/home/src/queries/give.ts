import { planGiveGrant } from '@selfdata/access'
import type { GivenGrant, GivePlan, NewGrant } from '@selfdata/access'
import { useSession } from '@selfdata/ui'
import { useMutation, useQueryCache } from '@pinia/colada'
import { usePlace } from './place.ts'

/** Previews giving access; what comes back gives it. */
export function usePlanGive() {
  const session = useSession()
  const { place } = usePlace()
  return useMutation({
    mutation: (terms: NewGrant): Promise<GivePlan> =>
      planGiveGrant(terms, { fetch: session.fetch, storage: place.value!, me: session.webId! }),
  })
}

/** Gives what was previewed: rules and record, or neither. */
export function useGive() {
  const refresh = useRefreshAccess()
  return useMutation({
    mutation: (plan: GivePlan): Promise<GivenGrant> =>
      plan.give({ id: crypto.randomUUID(), at: new Date().toISOString() }),
    onSettled: refresh,
  })
}

/** Reads again everything that giving or taking access changes. */
export function useRefreshAccess() {
  const cache = useQueryCache()
  return async (): Promise<void> => {
    await Promise.all(['access', 'grants'].map((key) => cache.invalidateQueries({ key: [key] })))
  }
}
