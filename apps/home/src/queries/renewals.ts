import { dueForRenewal } from '@selfdata/access'
import type { RecordedGrant, Renewal } from '@selfdata/access'
import { renewGrant } from '@selfdata/city'
import { useMutation } from '@pinia/colada'
import { computed } from 'vue'
import { useGrants } from './grants.ts'
import { useRefreshAccess } from './give.ts'
import { useNoted } from './noted.ts'
import { usePodOptions } from './pod-options.ts'

/** Grants to be asked about before they end, the soonest first; not those that were left to end. */
export function useRenewals() {
  const { grants } = useGrants()
  const { isNoted, note, forget } = useNoted()
  const keyOf = ({ recorded, end }: Renewal) => `renewal ${recorded.grant.id} ${end}`
  const due = computed(() =>
    dueForRenewal(grants.value, { now: new Date() }).filter((one) => !isNoted(keyOf(one))),
  )
  return {
    due,
    letEnd: (one: Renewal) => note(keyOf(one)),
    askAgain: (one: Renewal) => forget(keyOf(one)),
  }
}

/** Moves the end of a grant. */
export function useRenew() {
  const options = usePodOptions()
  const refresh = useRefreshAccess()
  return useMutation({
    mutation: ({ recorded, until }: { recorded: RecordedGrant; until: string }) =>
      renewGrant(recorded, { until, at: new Date().toISOString() }, options()),
    onSettled: refresh,
  })
}
