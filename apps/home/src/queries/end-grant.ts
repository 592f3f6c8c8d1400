import { endOf, readGrants, statusOf } from '@selfdata/access'
import type { RecordedGrant } from '@selfdata/access'
import { planEndTimedGrant, planTimedGrant } from '@selfdata/city'
import type { TimedEndPlan } from '@selfdata/city'
import { useMutation } from '@pinia/colada'
import { useRefreshAccess } from './give.ts'
import { usePodOptions } from './pod-options.ts'

/** Previews ending one agreement; what others give to the same person stays. */
export function usePlanEnd() {
  const podOptions = usePodOptions()
  return useMutation({
    mutation: async (recorded: RecordedGrant) => {
      const options = podOptions()
      const { found } = await readGrants(options.storage, options)
      const now = options.now()
      const others = found
        .filter(({ grant, events }) => statusOf({ events, end: grant.end }, { now }) === 'active')
        .map(({ grant }) => grant)
      return planEndTimedGrant(recorded, { ...options, others })
    },
  })
}

/** Ends what was previewed, in the pod and at the city. */
export function useEndGrant() {
  const podOptions = usePodOptions()
  return useMutation({
    mutation: (plan: TimedEndPlan) => {
      const { me, now } = podOptions()
      return plan.end({ kind: 'withdrawn', at: now().toISOString(), by: me })
    },
    onSettled: useRefreshAccess(),
  })
}

/** The same once more, as an agreement of its own: what has ended at the city stays ended. */
export function useGiveAgain() {
  const podOptions = usePodOptions()
  return useMutation({
    mutation: async ({ grant, events }: RecordedGrant) => {
      const { id: _, created: __, from: ___, enforcedBy: ____, expiry: _____, ...terms } = grant
      const end = endOf({ events, end: grant.end })
      const options = podOptions()
      const plan = await planTimedGrant({ ...terms, ...(end && { end }) }, options)
      return plan.give({ id: crypto.randomUUID(), at: options.now().toISOString() })
    },
    onSettled: useRefreshAccess(),
  })
}
