import type { GivenGrant, GivePlan, NewGrant } from '@selfdata/access'
import { planTimedGrant } from '@selfdata/city'
import { useMutation, useQueryCache } from '@pinia/colada'
import { usePodOptions } from './pod-options.ts'

/** Previews giving access; what comes back gives it. */
export function usePlanGive() {
  const options = usePodOptions()
  return useMutation({ mutation: (terms: NewGrant) => planTimedGrant(terms, options()) })
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
